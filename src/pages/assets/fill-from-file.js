// A text field that can be filled from a file on the device; without scripts the text is pasted.
for (const picker of document.querySelectorAll('input[type="file"][data-fills]')) {
  picker.closest('[data-picker]').hidden = false;
  picker.addEventListener('change', async () => {
    const [file] = picker.files;
    if (file !== undefined) document.getElementById(picker.dataset.fills).value = await file.text();
  });
}

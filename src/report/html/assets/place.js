// Shows the place of the page in the contents at its side, where they are longer than the screen.

(() => {
  const chapters = document.querySelector('.chapters');
  const here = chapters?.querySelector('[aria-current]');
  if (here === null || here === undefined) return;
  const above = here.getBoundingClientRect().top - chapters.getBoundingClientRect().top;
  chapters.scrollTop = above - chapters.clientHeight / 3;
})();

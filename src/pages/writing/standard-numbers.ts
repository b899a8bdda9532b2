// ISBN and ISSN: whether the last digit fits the others, so that a mistyped number is not printed.

/** ISBN of 13 digits, with or without hyphens. */
export function isIsbn(text: string): boolean {
  const digits = bare(text);
  if (!/^97[89]\d{10}$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

/** ISSN of eight characters, of which the last may be an X. */
export function isIssn(text: string): boolean {
  const digits = bare(text).toUpperCase();
  if (!/^\d{7}[\dX]$/.test(digits)) return false;
  const sum = [...digits].reduce(
    (total, digit, at) => total + (digit === 'X' ? 10 : Number(digit)) * (8 - at),
    0,
  );
  return sum % 11 === 0;
}

function bare(text: string): string {
  return text.replaceAll(/[\s-]/g, '');
}

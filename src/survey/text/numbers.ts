// Numbers of things in running text: „74 atļaujas“, „16 811 cilvēkstundas“, „deviņi iedzīvotāji“.

/** A number with its position: `text.slice(start, end)` is how it was written. */
export interface NumberInText {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/*
 * Not followed by a full stop and a small letter or a dash: „2025. gadā“ and „3. līmenis“ are ordinals. Not part
 * of a date, a decimal or a project number.
 */
const inDigits =
  /(?<![\p{L}\d]|\d[.,:/–-]|[\p{L}.][/–-])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?![\d\p{L}]|[,:/–.-]\d|[/–-]\p{L}|\.\s*[\p{Ll}–/-]|\.\d)/gu;

const inWords = new RegExp(
  `(?<!\\p{L})(?:${[
    'vien(?:a|s|u|ai|am|ā)',
    'div(?:i|as|u|us|iem|ām|os|ās)',
    'tr(?:īs|iju|ijiem|ijām|ijos|ijās)',
    'četr(?:i|as|u|us|iem|ām|os|ās)',
    'piec(?:i|as|u|us|iem|ām|os|ās)',
    'seš(?:i|as|u|us|iem|ām|os|ās)',
    'septiņ(?:i|as|u|us|iem|ām|os|ās)',
    'astoņ(?:i|as|u|us|iem|ām|os|ās)',
    'deviņ(?:i|as|u|us|iem|ām|os|ās)',
    'desmit',
  ]
    .map((form) => `(${form})`)
    .join('|')})(?!\\p{L})`,
  'giu',
);

/** The cardinal numbers of a text in its order: in digits, and in words from one to ten. */
export function numbersIn(text: string): readonly NumberInText[] {
  const digits = [...text.matchAll(inDigits)].map((match) =>
    at(match, Number((match[1] ?? '').replace(/\D/gu, ''))),
  );
  const words = [...text.matchAll(inWords)].map((match) =>
    at(match, match.slice(1).findIndex((form) => form !== undefined) + 1),
  );
  return [...digits, ...words].sort((a, b) => a.start - b.start);
}

function at(match: RegExpExecArray, value: number): NumberInText {
  return { value, start: match.index, end: match.index + match[0].length };
}

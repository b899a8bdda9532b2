import type { Language } from '../language/label.ts';
import type { LetterText, Part, Wording } from './letter.ts';
import { closing, greeting } from './letter-frame.ts';

/** The letter as plain text, Latvian first. */
export function plainText(letter: LetterText): string {
  return `${inPlainText(letter.lv, 'lv')}\n\n----\n\n${inPlainText(letter.en, 'en')}\n`;
}

function inPlainText({ parts }: Wording, language: Language): string {
  return [greeting[language], ...parts.map(partAsText), closing[language]].join('\n\n');
}

function partAsText(part: Part): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'link':
      return `${part.text}:\n${part.url}`;
    case 'remarks':
      return part.remarks
        .map(
          ({ place, by, text }) => `- ${place}:\n${indented(text)}${by === undefined ? '' : `\n  (${by})`}`,
        )
        .join('\n\n');
  }
}

function indented(words: string): string {
  return words
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n');
}

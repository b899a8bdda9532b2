import type { Contact } from '../config.ts';
import type { Language } from '../language/label.ts';
import type { LetterText, Part, Wording } from './letter.ts';
import { closing, contactLine, greeting } from './letter-frame.ts';

/** The letter as plain text, Latvian first. */
export function plainText(letter: LetterText, contact: Contact | null): string {
  return `${inPlainText(letter.lv, 'lv', contact)}\n\n----\n\n${inPlainText(letter.en, 'en', contact)}\n`;
}

function inPlainText({ parts }: Wording, language: Language, contact: Contact | null): string {
  const asked = contactLine(contact, language);
  const ending = [...(asked === null ? [] : [asked]), closing[language]];
  return [greeting[language], ...parts.map(partAsText), ...ending].join('\n\n');
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

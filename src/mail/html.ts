// The letter as HTML that mail programs and screen readers agree on: headings, paragraphs, lists and links, each
// half marked with its language, nothing fetched from elsewhere.
import type { Contact } from '../config.ts';
import type { Language } from '../language/label.ts';
import { escapeMarkup } from '../markup.ts';
import type { LetterText, Part, Wording } from './letter.ts';
import { closing, contactLine, greeting } from './letter-frame.ts';

const body = 'margin:0;padding:16px;font:16px/1.5 sans-serif;color:#0b0c0c;background:#ffffff';
const half = 'max-width:600px;margin:0 auto 24px';
const quiet = 'color:#505a5f;font-size:14px';

/** The letter as a page of HTML, Latvian first; whatever people wrote stands in it as text. */
export function html(letter: LetterText, subject: string, contact: Contact | null): string {
  return `<!DOCTYPE html>
<html lang="lv">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeMarkup(subject)}</title></head>
<body style="${body}">
${inHtml(letter.lv, 'lv', contact)}
<hr>
${inHtml(letter.en, 'en', contact)}
</body>
</html>
`;
}

function inHtml({ subject, parts }: Wording, language: Language, contact: Contact | null): string {
  const asked = contactLine(contact, language);
  return `<div lang="${language}" style="${half}">
<h1 style="font-size:20px">${escapeMarkup(subject)}</h1>
<p>${escapeMarkup(greeting[language])}</p>
${parts.map(partAsHtml).join('\n')}${asked === null ? '' : `\n<p>${escapeMarkup(asked)}</p>`}
<p style="${quiet}">${escapeMarkup(closing[language])}</p>
</div>`;
}

function partAsHtml(part: Part): string {
  switch (part.kind) {
    case 'text':
      return `<p>${escapeMarkup(part.text)}</p>`;
    case 'link':
      return `<p><a href="${escapeMarkup(part.url)}">${escapeMarkup(part.text)}</a></p>`;
    case 'remarks':
      return `<ul>\n${part.remarks
        .map(
          ({ place, by, text }) =>
            `<li><strong>${escapeMarkup(place)}</strong><br>${text.split('\n').map(escapeMarkup).join('<br>')}${by === undefined ? '' : `<br>(${escapeMarkup(by)})`}</li>`,
        )
        .join('\n')}\n</ul>`;
  }
}

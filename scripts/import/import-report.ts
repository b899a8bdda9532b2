// What a bulk import has to say of each file, for people and for programs.

import type { Language } from '../../src/language/label.ts';
import type { Finding } from '../../src/survey/finding.ts';
import { placeKey } from '../../src/survey/finding.ts';
import type { FileReport } from './import-file.ts';

export type NamedReport = FileReport & { readonly file: string };

/** One JSON object: `{accepted, refused, files: [{file, accepted, territory, said, findings}]}`. */
export function importJson(reports: readonly NamedReport[], language: Language): string {
  const files = reports.map(({ file, accepted, territory, said, findings }) => ({
    file,
    accepted,
    territory,
    said: said.map((text) => text[language]).join(' '),
    findings: findings.map(({ rule, level, place, cell, message, remedy, value }) => ({
      rule,
      level,
      place,
      cell: cell ?? null,
      message: message[language],
      remedy: remedy[language],
      value,
    })),
  }));
  const accepted = files.filter((file) => file.accepted).length;
  return JSON.stringify({ accepted, refused: files.length - accepted, files }, null, 2);
}

const words = {
  lv: { accepted: 'pieņemts', refused: 'noraidīts', error: 'kļūda', query: 'precizējums' },
  en: { accepted: 'accepted', refused: 'refused', error: 'error', query: 'query' },
};

/** A line a file and under it a line a finding, with its cell or else its place. */
export function importText(reports: readonly NamedReport[], language: Language): string {
  const said = words[language];
  return reports
    .map(({ file, accepted, said: texts, findings }) =>
      [
        `${file}: ${accepted ? said.accepted : said.refused}. ${texts.map((text) => text[language]).join(' ')}`,
        ...findings.map((found) => `  ${said[found.level]} ${findingText(found, language)}`),
      ].join('\n'),
    )
    .join('\n');
}

function findingText({ place, cell, message, remedy }: Finding, language: Language): string {
  const at = cell ?? placeKey(place);
  return `${at === '' ? '' : `${at}: `}${message[language]} ${remedy[language]}`;
}

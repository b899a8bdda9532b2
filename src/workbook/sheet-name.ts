import type { Language } from '../language/label.ts';
import type { Section } from '../survey/form.ts';

/** The longest name that a spreadsheet program gives a sheet. */
const MAX_LENGTH = 31;

/**
 * The name of a section's sheet: its number and as much of a heading as a sheet name holds, such as
 * `9. Projekti`. Where the heading of the section is too long, its short one does or else that of its first question, if
 * it says as much.
 */
export function sheetName(section: Section, language: Language): string {
  const [first, ...others] = Object.values(section.questions);
  const headings = [section.label[language]];
  if (section.short !== undefined) headings.push(section.short[language]);
  if (first !== undefined && (others.length === 0 || first.kind === 'choice' || first.kind === 'rows'))
    headings.push(first.label[language]);
  const names = headings.map((heading) =>
    withoutLastQuote(`${section.no}. ${heading.replace(/[\\/?*:[\]]/g, '')}`),
  );
  return names.find((name) => name.length <= MAX_LENGTH) ?? cutAtWord(names[0] ?? '');
}

/** The first words, or the beginning of a first word that is too long itself. */
function cutAtWord(name: string): string {
  const words = name.slice(0, MAX_LENGTH + 1);
  const cut = words.slice(0, words.lastIndexOf(' ')).trimEnd();
  return /^\d+\.$/.test(cut) ? withoutLastQuote(name.slice(0, MAX_LENGTH)) : withoutLastQuote(cut);
}

/** Spreadsheet programs refuse an apostrophe at the end of a name. */
function withoutLastQuote(name: string): string {
  return name.replace(/['\s]+$/u, '');
}

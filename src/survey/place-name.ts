// The one way in which a place of a return is named: on pages, in letters, in messages and in print.
import { type Label, type Language, label, withColon } from '../language/label.ts';
import type { Place } from './finding.ts';
import { type AskedSections, askedAt } from './form.ts';

export const wholeReturn = label('Par visu iesniegumu', 'On the whole return');

/** A place in full: „6. Iesaistīto iedzīvotāju skaits…: Aktivitāte 2, Dalībnieku skaits“; of a section its heading. */
export function placeName(form: AskedSections, at: Place, language: Language): string {
  const { section } = askedAt(form, at);
  if (section === null) return wholeReturn[language];
  const within = placeInSection(form, at, language);
  const heading = `${section.no}. ${section.label[language]}`;
  return within === '' ? heading : `${withColon(heading)} ${within}`;
}

/** A place for whoever has its section open: „Aktivitāte 2, Dalībnieku skaits“; of the section itself nothing. */
export function placeInSection(form: AskedSections, at: Place, language: Language): string {
  const { question, field } = askedAt(form, at);
  if (question === null) return '';
  const asked =
    question.kind === 'rows' && at.row !== null
      ? `${question.item[language]} ${at.row}`
      : question.label[language];
  return field === null ? asked : `${asked}, ${field.label[language]}`;
}

/** The number of the section alone: „8.“; „–“ for the whole return. */
export function sectionNumber(form: AskedSections, at: Place): string {
  const { section } = askedAt(form, at);
  return section === null ? '–' : `${section.no}.`;
}

/** A place in the middle of a sentence: „8. sadaļas 1. rindā“, „section 8, row 1“; without a row „8. sadaļā“. */
export function placeInSentence(form: AskedSections, at: Place): Label {
  const { section } = askedAt(form, at);
  if (section === null) return label('iesniegumā', 'the return');
  return at.row === null
    ? label(`${section.no}. sadaļā`, `section ${section.no}`)
    : label(`${section.no}. sadaļas ${at.row}. rindā`, `section ${section.no}, row ${at.row}`);
}

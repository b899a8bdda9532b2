// A return held against its profile in one body of the book.
import type { Return } from '../../../src/survey/editions.ts';
import { answersOf } from '../../../src/survey/form.ts';
import { formOfReturn, textsOf } from '../../../src/survey/placed-answers.ts';
import { isRegionCode, regions, territoryByCode } from '../../../src/survey/territories.ts';
import { expectedOf, fixedWording } from './expected.ts';
import { faultIn } from './read-through.ts';
import { bare, type Passage, type Profile } from './token.ts';

export const authorityOf = (code: string): string =>
  bare(isRegionCode(code) ? regions[code].authority : (territoryByCode(code)?.authority ?? code));

/** Everything that the profile lacks, changes or adds; nothing where it says what the return says. */
export function faultsOf(ret: Return, profiles: ReadonlyMap<string, Profile>): readonly string[] {
  const profile = profiles.get(authorityOf(ret.territory));
  if (profile === undefined) return [`${ret.territory} has no profile`];
  const sections = Object.entries(formOfReturn(ret).sections);
  const headings = sections.map(([, { no, label }]) => bare(`${no}. ${label.lv}`));
  if (headings.join() !== profile.sections.map(({ heading }) => heading).join())
    return [`${ret.territory} has other sections: ${profile.sections.map(({ heading }) => heading).join()}`];
  const answers: { readonly [id: string]: object } = ret.sections;
  const faults = sections.flatMap(([id, section], index) => {
    const passage = profile.sections[index];
    if (passage === undefined) return [];
    const fault = faultIn(passage, expectedOf(ret, id, section, answers[id] ?? {}), fixedWording(section));
    return fault === null ? [] : [fault];
  });
  return [...faults, ...linkFaults(ret, profile), ...headFaults(ret, profile.head)].map(
    (fault) => `${ret.territory}: ${fault}`,
  );
}

/** Each address that a respondent gave can be followed, and no other. */
function linkFaults(ret: Return, { urls }: Profile): readonly string[] {
  const texts = textsOf(ret).map(({ text }) => text);
  const given = new Set(
    texts.flatMap((text) => text.match(/https?:\/\/[^\s<>„“”"]+[^\s<>„“”".,;:!?)\]]/gu) ?? []),
  );
  const wanted = new Set([...given].map((url) => new URL(url).href));
  return [
    ...[...wanted].filter((url) => !urls.has(url)).map((url) => `${url} cannot be followed`),
    ...[...urls].filter((url) => !wanted.has(url)).map((url) => `${url} is not in the return`),
  ];
}

/** What a reader looks for first stands at the head in its order, the unknown by its name. */
function headFaults(ret: Return, { text }: Passage): readonly string[] {
  if (ret.form === 'regional') return [];
  const { participants, permits, projects } = ret.sections;
  const said = (value: number | null | undefined) => (value == null ? 'navdatu' : String(value));
  const known = answersOf(projects)?.projects.length;
  const isNone = 'empty' in projects && ['none', 'not_applicable'].includes(projects.empty);
  const wanted = [
    said(answersOf(participants)?.total),
    said(answersOf(permits)?.issued),
    said(known ?? (isNone ? 0 : null)),
  ];
  const order = new RegExp(wanted.map((value) => `(?<![\\d,])${value}(?![\\d,])`).join('.*'), 'u');
  return order.test(text) ? [] : [`the head „${text.slice(0, 120)}“ does not say ${wanted.join(', ')}`];
}

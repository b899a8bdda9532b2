// What a planning document is about and of what kind, read off its title.
import { normalised } from './normalised.ts';

/** The first that fits counts: an adult education plan is about adult education, not education at large. */
const subjects: readonly (readonly [subject: string, pattern: RegExp])[] = [
  ['adult education', /pieaugušo|mūžizglīt/u],
  ['career', /karjer/u],
  ['education', /izglīt/u],
  ['health', /veselīb/u],
  ['youth', /jaunat|jaunieš/u],
  ['culture', /kultūr/u],
  ['social care', /sociāl/u],
  ['long-term strategy', /ilgtspēj|ilgtermiņ/u],
  ['development programme', /attīstības programm/u],
];

/**
 * A key that two documents share when one can replace the other. A strategy, a concept and a development plan
 * of one field replace each other; an action plan is replaced only by an action plan, statutes by statutes.
 */
export function documentSubject(title: string): string {
  const words = normalised(title);
  const subject = subjects.find(([, pattern]) => pattern.test(words))?.[0];
  const kind = /rīcības plān/u.test(words) ? 'action plan' : /nolikum/u.test(words) ? 'statutes' : 'policy';
  return subject === undefined ? words.replace(/\d+/gu, '').trim() : `${subject}: ${kind}`;
}

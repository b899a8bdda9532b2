// What is shown with a question: errors, queries with their explanation, and the remarks of the reviewer.
import { createHash } from 'node:crypto';
import type { Label, Language } from '../../language/label.ts';
import type { ExplainedFinding } from '../../returns/check-return.ts';
import { type Place, placeKey } from '../../survey/finding.ts';
import { askedAt, type Form } from '../../survey/form.ts';
import { placeInSection } from '../../survey/place-name.ts';
import { type Explanation, queryKey } from '../../survey/revision.ts';
import { fieldName, type Posted } from './fields.ts';
import type { ThreadView } from './threads.ts';

export interface Message {
  readonly message: string;
  readonly remedy: string;
}

export interface QueryView extends Message {
  /** Name and id of the field for the explanation. */
  readonly name: string;
  readonly explanation: string;
  readonly isExplained: boolean;
  /** Whether what was written cannot be printed; the remedy says why. */
  readonly isRefused: boolean;
}

export interface Notes {
  readonly errors: readonly Message[];
  readonly queries: readonly QueryView[];
  readonly remarks: readonly ThreadView[];
}

export type NotesAt = (at: Place) => Notes;

/** The notes of a section by place. `typed` holds explanations that are not saved yet. */
export function notesAt(
  findings: readonly ExplainedFinding[],
  threads: readonly ThreadView[],
  language: Language,
  typed: Posted = {},
): NotesAt {
  return (at) => {
    const key = placeKey(at);
    const here = findings.filter((finding) => placeKey(finding.place) === key);
    return {
      errors: here.filter(({ level }) => level === 'error').map((finding) => messageOf(finding, language)),
      queries: here
        .filter(({ level }) => level === 'query')
        .map((finding) => {
          const name = explanationName(finding);
          const explanation = [typed[name] ?? finding.explanation ?? finding.unfinished ?? ''].flat().join();
          return {
            ...messageOf(finding, language),
            name,
            explanation,
            isExplained: finding.explanation !== null,
            isRefused: finding.unfinished !== undefined,
          };
        }),
      remarks: threads.filter(({ place }) => placeKey(place) === key),
    };
  };
}

function messageOf({ message, remedy }: ExplainedFinding, language: Language): Message {
  return { message: message[language], remedy: remedy[language] };
}

const EXPLANATION = 'explain.';

/** Whether a form holds any explanation. */
export function hasExplanations(posted: Posted): boolean {
  return Object.entries(posted).some(([name, value]) => name.startsWith(EXPLANATION) && value !== '');
}

/** The name of the field in which a query is explained: a digest of its rule, place and value. */
export function explanationName(query: Pick<Explanation, 'rule' | 'place' | 'value'>): string {
  return `${EXPLANATION}${createHash('sha256').update(queryKey(query)).digest('hex').slice(0, 16)}`;
}

/** The explanations that were typed for these queries. */
export function explanationsPosted(
  findings: readonly ExplainedFinding[],
  posted: Posted,
): readonly Explanation[] {
  return findings.flatMap(({ level, rule, place, value, explanation }) => {
    const text = [posted[explanationName({ rule, place, value })] ?? ''].flat().join();
    return level === 'query' && text.trim() !== '' && text !== explanation
      ? [{ rule, place, value, text }]
      : [];
  });
}

/** A finding as shown away from its question: with the name of the question, unless the message holds it already. */
export function messageWithPlace(form: Form, { place, message }: ExplainedFinding): Label {
  const text = (language: Language) => {
    const name = placeInSection(form, place, language);
    if (name === '' || message[language].includes(name)) return message[language];
    return `${name}${name.endsWith('?') ? '' : ':'} ${message[language]}`;
  };
  return { lv: text('lv'), en: text('en') };
}

/** The id that a link to a finding names: that of its question, or of the reason field where it has none. */
export function anchorOf({ place }: ExplainedFinding, form: Form): string {
  const { question, field } = askedAt(form, place);
  const name = fieldName(place);
  return (field ?? question)?.kind === 'period' ? `${name}.from` : name;
}

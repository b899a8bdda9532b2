// What is shown with a question: errors, queries with their explanation, and the remarks of a reviewer.
import type { Label, Language } from '../../language/label.ts';
import type { Thread } from '../../review/conversation.ts';
import { type Finding, type Place, placeKey } from '../../survey/finding.ts';
import { type AskedSections, askedAt } from '../../survey/form.ts';
import { placeInSection } from '../../survey/place-name.ts';
import { fieldName } from './fields.ts';

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

/** A matter of the conversation with the ministry: what was written, by whom and when, and where it belongs. */
export interface ThreadView {
  readonly id: string;
  readonly kind: Thread['kind'];
  readonly kindName: string;
  readonly place: Place;
  readonly where: string;
  /** Address of the question it is about. */
  readonly href: string;
  readonly text: string;
  readonly by: string;
  readonly at: string;
  readonly isOpen: boolean;
  /** A reply that is being typed and is not sent. */
  readonly unsent: string;
  /** Of a reply, in characters. */
  readonly maxLength: number;
  readonly stateName: string;
  readonly replies: readonly { readonly text: string; readonly by: string; readonly at: string }[];
  readonly changes: readonly ChangeView[];
}

/** An answer as it was and as it is. */
export interface ChangeView {
  readonly where: string;
  readonly before: readonly string[];
  readonly now: readonly string[];
}

export interface Notes {
  readonly errors: readonly Message[];
  readonly queries: readonly QueryView[];
  readonly remarks: readonly ThreadView[];
}

export type NotesAt = (at: Place) => Notes;

/** The notes of a form that has errors alone, by place. */
export function errorsAt(findings: readonly Finding[], language: Language): NotesAt {
  return (at) => {
    const key = placeKey(at);
    const here = findings.filter(({ place }) => placeKey(place) === key);
    return { errors: here.map((finding) => messageOf(finding, language)), queries: [], remarks: [] };
  };
}

export function messageOf({ message, remedy }: Finding, language: Language): Message {
  return { message: message[language], remedy: remedy[language] };
}

/** A finding as shown away from its question: with the name of the question, unless the message holds it already. */
export function messageWithPlace(form: AskedSections, { place, message }: Finding): Label {
  const text = (language: Language) => {
    const name = placeInSection(form, place, language);
    if (name === '' || message[language].includes(name)) return message[language];
    return `${name}${name.endsWith('?') ? '' : ':'} ${message[language]}`;
  };
  return { lv: text('lv'), en: text('en') };
}

/** The id that a link to a finding names: that of its question, or of the reason field where it has none. */
export function anchorOf({ place }: Finding, form: AskedSections): string {
  const { question, field } = askedAt(form, place);
  const name = fieldName(place);
  return (field ?? question)?.kind === 'period' ? `${name}.from` : name;
}

/** The summary of errors at the top of a page: each with the field that it links to. */
export function errorSummary(form: AskedSections, findings: readonly Finding[]) {
  return findings
    .filter(({ level }) => level === 'error')
    .map((finding) => ({ field: anchorOf(finding, form), message: messageWithPlace(form, finding) }));
}

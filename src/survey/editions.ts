// The register of editions: those stated in code, one file a year, and those that are documents. It is the one value of the
// survey that changes while a process runs: when an edition is opened or its words are corrected.

import type { CodeList } from './code-list.ts';
import { type DerivedEdition, deriveEdition } from './derive-form.ts';
import { type EditionDocument, editionOf } from './edition-document.ts';
import {
  type MunicipalReturn2025,
  municipal2025,
  type RegionalReturn2025,
  regional2025,
} from './editions/2025.ts';
import {
  type MunicipalReturn2026,
  municipal2026,
  type RegionalReturn2026,
  regional2026,
} from './editions/2026.ts';
import { municipal2026From2025, regional2026From2025 } from './editions/2026-from-2025.ts';
import { askedAt, type Form, type FormId } from './form.ts';
import type { Mapping } from './mapping.ts';
import type { Transcription } from './transcription.ts';

/**
 * A municipal return of any edition. What every edition asks can be read at once; what some do not ask can only
 * be read behind an `in`, so that the compiler points at every room that a new edition has to answer to.
 */
export type MunicipalReturn = MunicipalReturn2025 | MunicipalReturn2026;

/** The return of a planning region of any edition. */
export type RegionalReturn = RegionalReturn2025 | RegionalReturn2026;

/** A return of either form that has passed the checks. */
export type Return = MunicipalReturn | RegionalReturn;

/**
 * A return of sections that were read or mapped question by question into this form, which is what the types of its
 * returns say and the compiler cannot follow.
 */
export function returnOf(
  { edition, form }: Form,
  territory: string,
  sections: { readonly [id: string]: object },
  transcription: Transcription | null = null,
): Return {
  return {
    edition,
    form,
    territory,
    sections,
    ...(transcription === null ? {} : { transcription }),
  } as Return;
}

interface Register {
  readonly forms: readonly Form[];
  readonly mappings: readonly Mapping[];
  /** Earliest first. */
  readonly documents: readonly EditionDocument[];
}

const inCode: Register = {
  forms: [municipal2025, regional2025, municipal2026, regional2026],
  mappings: [municipal2026From2025, regional2026From2025],
  documents: [],
};

let register = inCode;

/**
 * Puts editions that are documents beside those in code, in the place of any registered before. A worker thread has a
 * register of its own, and registers what its task was frozen with.
 */
export function registerEditions(documents: readonly EditionDocument[]): void {
  const sorted = documents.toSorted((one, other) => editionOf(one) - editionOf(other));
  const derived: readonly DerivedEdition[] = sorted.map(deriveEdition);
  const all = derived.flatMap(({ forms }) => [forms.municipal, forms.regional]);
  register = {
    forms: [...inCode.forms, ...all.map(({ form }) => form)],
    mappings: [...inCode.mappings, ...all.map(({ mapping }) => mapping)],
    documents: sorted,
  };
}

/** The documents that are registered, earliest first. */
export function registeredDocuments(): readonly EditionDocument[] {
  return register.documents;
}

/** The document of an edition that is registered; null for one in code and for one that is not known. */
export function documentOf(edition: number): EditionDocument | null {
  return register.documents.find((document) => editionOf(document) === edition) ?? null;
}

/** The years that are asked about, earliest first. */
export function editionYears(): readonly number[] {
  return [...new Set(register.forms.map(({ edition }) => edition))].sort((a, b) => a - b);
}

/** The form of an edition, or null where that edition does not exist. */
export function formOf(edition: number, form: FormId): Form | null {
  return register.forms.find((one) => one.edition === edition && one.form === form) ?? null;
}

/** The mapping of a form into an edition from the one before; null where the edition is the first. */
export function mappingInto(edition: number, form: FormId): Mapping | null {
  return register.mappings.find(({ into }) => into.edition === edition && into.form === form) ?? null;
}

/** Whether an edition asks a question. */
export function asks(edition: number, form: FormId, section: string, question: string): boolean {
  return formOf(edition, form)?.sections[section]?.questions[question] !== undefined;
}

/**
 * The codes that a question, or a field of its rows, offers in an edition. A question without codes is a programming
 * error.
 */
export function codesAsked(
  edition: number,
  form: FormId,
  section: string,
  question: string,
  field: string | null = null,
): CodeList {
  const of = formOf(edition, form);
  const at = of === null ? null : askedAt(of, { section, question, field });
  const asked = field === null ? at?.question : at?.field;
  if (asked?.kind === 'choice' || asked?.kind === 'multiple_choice') return asked.codes;
  throw new RangeError(`No codes are asked at ${section}.${question} in ${edition}`);
}

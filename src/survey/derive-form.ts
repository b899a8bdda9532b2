// From an edition's document to its forms and what became of each question since the year before. A pure function of the
// core and the changes, which refuses what would take away or alter what the core needs.
import { label } from '../language/label.ts';
import { applied, type Draft } from './apply-change.ts';
import type { Fault } from './change-faults.ts';
import { type EditionDocument, editionOf } from './edition-document.ts';
import { coreForms, coreMappings, coreStanding } from './editions/core.ts';
import type { Form, FormId, Section } from './form.ts';
import { added, type Change, carried, type Mapping, recoded, shown } from './mapping.ts';
import type { Question } from './question.ts';

/** A change that cannot be made, and why. */
export interface Refusal extends Fault {
  readonly form: FormId;
  /** Of the change in the list of its year, from 0. */
  readonly index: number;
}

export interface DerivedForm {
  readonly form: Form;
  /** From the form of the year before. */
  readonly mapping: Mapping;
  /** What was asked once and can be asked again, by path. */
  readonly retired: ReadonlyMap<string, Question>;
  /** Sections that have no question yet. */
  readonly empty: { readonly [id: string]: Section };
}

export interface DerivedEdition {
  readonly edition: number;
  readonly forms: { readonly [form in FormId]: DerivedForm };
  /** Of the changes of the last year; a refused one is passed over. */
  readonly refusals: readonly Refusal[];
}

/** The forms of an edition. Never throws for a document that its schema takes. */
export function deriveEdition(document: EditionDocument): DerivedEdition {
  const municipal = derived(document, 'municipal');
  const regional = derived(document, 'regional');
  return {
    edition: editionOf(document),
    forms: { municipal: municipal.derived, regional: regional.derived },
    refusals: [...municipal.refusals, ...regional.refusals],
  };
}

function derived(
  { years }: EditionDocument,
  form: FormId,
): { readonly derived: DerivedForm; readonly refusals: readonly Refusal[] } {
  let before: Draft = ofCore(form);
  let now = before;
  let refusals: readonly Refusal[] = [];
  for (const year of years) {
    before = { ...now, recodings: new Map() };
    now = { ...before, edition: year.edition };
    const refused: Refusal[] = [];
    for (const [index, change] of year[form].entries()) {
      const next = applied(now, change);
      if ('message' in next) refused.push({ form, index, ...next });
      else now = next;
    }
    refusals = refused;
  }
  const from = formOfDraft(form, before);
  const into = formOfDraft(form, now);
  const empty = [...now.sections].filter(([, { questions }]) => questions.size === 0);
  return {
    derived: {
      form: into,
      mapping: mappingBetween(from, into, now),
      retired: now.retired,
      empty: Object.fromEntries(empty.map(([id, section]) => [id, { ...section, questions: {} }])),
    },
    refusals,
  };
}

function ofCore(form: FormId): Draft {
  const { edition, sections } = coreForms[form];
  const mapped = Object.entries(coreMappings[form].questions).map(
    ([path, change]) =>
      [path, change.change === 'new' ? coreStanding.includes(path) : change.prefill] as const,
  );
  return {
    edition,
    sections: new Map(
      Object.entries(sections).map(([id, section]) => [
        id,
        { ...section, questions: new Map(Object.entries(section.questions)) },
      ]),
    ),
    retired: new Map(),
    prefilled: new Map(mapped),
    recodings: new Map(),
  };
}

function formOfDraft(form: FormId, { edition, sections }: Draft): Form {
  const before = coreForms[form];
  const ofYear = (text: string) => text.replaceAll(String(before.edition), String(edition));
  return {
    edition,
    form,
    label: label(ofYear(before.label.lv), ofYear(before.label.en)),
    // A section is there from its first question on.
    sections: Object.fromEntries(
      [...sections]
        .filter(([, { questions }]) => questions.size > 0)
        .map(([id, section], index) => [
          id,
          { ...section, no: index + 1, questions: Object.fromEntries(section.questions) },
        ]),
    ),
  };
}

function mappingBetween(from: Form, into: Form, { prefilled, recodings }: Draft): Mapping {
  const before = new Map(pathsOf(from));
  const now = pathsOf(into);
  const questions = now.map(([path]): readonly [string, Change] => {
    if (!before.has(path)) return [path, added];
    const own = prefilled.get(path) ?? prefilled.get(path.split('.').slice(0, 2).join('.')) ?? false;
    const codes = recodings.get(path);
    if (codes !== undefined) return [path, recoded(codes, { prefill: own })];
    return [path, own ? carried : shown];
  });
  const kept = new Set(now.map(([path]) => path));
  const dropped = [...before.keys()].filter((path) => !kept.has(path) && !isFieldOf(path, kept, before));
  return { from, into, questions: Object.fromEntries(questions), dropped };
}

/** A field of a list that is gone goes with it. */
function isFieldOf(path: string, kept: ReadonlySet<string>, before: ReadonlyMap<string, Question>): boolean {
  const list = path.split('.').slice(0, 2).join('.');
  return list !== path && before.has(list) && !kept.has(list);
}

/** Every question and every field of a form by its path. */
function pathsOf({ sections }: Form): readonly (readonly [string, Question])[] {
  return Object.entries(sections).flatMap(([section, { questions }]) =>
    Object.entries(questions).flatMap(([id, question]) => [
      [`${section}.${id}`, question] as const,
      ...(question.kind === 'rows'
        ? Object.entries(question.fields).map(([field, one]) => [`${section}.${id}.${field}`, one] as const)
        : []),
    ]),
  );
}

// The edition that an address names, with what it asks: a draft is in no register, so that its forms are derived here.
import { z } from 'zod';
import { Problem } from '../../problem.ts';
import type { Actor } from '../../review/role.ts';
import { callerOf } from '../../server/caller.ts';
import type { Parts, Request } from '../../server/parts.ts';
import type { EditionLife, EditionVersion } from '../../store/editions.ts';
import { type DerivedForm, deriveEdition, type Refusal } from '../../survey/derive-form.ts';
import type { FormChange } from '../../survey/edition-document.ts';
import { formOf, mappingInto } from '../../survey/editions.ts';
import { type Finding, place } from '../../survey/finding.ts';
import type { Form, FormId, Section } from '../../survey/form.ts';
import type { Mapping } from '../../survey/mapping.ts';
import type { Found } from '../../survey/rule.ts';
import { withNeeds } from './needs.ts';

export const editionParams = z.object({ edition: z.coerce.number().int().min(1000).max(9999) });
export const formParams = editionParams.extend({ form: z.enum(['municipal', 'regional']) });

export const sectionParams = formParams.extend({ section: z.string().max(60) });
export const questionParams = sectionParams.extend({ question: z.string().max(60) });

export interface KeptEdition {
  readonly life: EditionLife;
  /** Null for an edition in code. */
  readonly version: EditionVersion | null;
  readonly formOf: (form: FormId) => Form;
  /** Null for the first edition. */
  readonly mappingOf: (form: FormId) => Mapping | null;
  /** Null for an edition in code. */
  readonly derivedOf: (form: FormId) => DerivedForm | null;
  /** A section of the form, with those that have no question yet. Throws `not-found`. */
  readonly sectionOf: (form: FormId, id: string) => Section;
  /** The changes of the year itself, in their order. */
  readonly changesOf: (form: FormId) => readonly FormChange[];
}

/** Throws `not-found`. */
export async function keptEdition({ store }: Parts, edition: number): Promise<KeptEdition> {
  const life = await store.editions.life(edition);
  if (life === null) throw new Problem('not-found', '');
  const version = await store.editions.document(edition);
  const derived = version === null ? null : deriveEdition(version.document);
  const asked = (form: FormId) => {
    const found = derived?.forms[form].form ?? formOf(edition, form);
    if (found === null) throw new Problem('not-found', '');
    return found;
  };
  return {
    life,
    version,
    formOf: asked,
    derivedOf: (form) => derived?.forms[form] ?? null,
    sectionOf: (form, id) => {
      const all = { ...asked(form).sections, ...derived?.forms[form].empty };
      const section = Object.hasOwn(all, id) ? all[id] : undefined;
      if (section === undefined) throw new Problem('not-found', '');
      return section;
    },
    mappingOf: (form) => derived?.forms[form].mapping ?? mappingInto(edition, form),
    changesOf: (form) => version?.document.years.at(-1)?.[form] ?? [],
  };
}

export async function actorOf(request: Request, parts: Parts): Promise<Actor> {
  const { person } = await callerOf(request, parts);
  return { person: person.id, role: person.role };
}

/** What the person who writes has to correct, at the first field of a section of the editor. */
export function refusalFinding({ message, remedy, neededBy }: Refusal, section: string): Finding {
  const at = place(section, 'label');
  const found = { rule: 'edition', level: 'error', place: at, message, value: null } as const;
  return { ...found, remedy: neededBy === null ? remedy : withNeeds(remedy, neededBy) };
}

export function faultFinding(fault: Found): Finding {
  return { ...fault, rule: 'edition', level: 'error' };
}

/** The change of this year that added a question; null for one of an earlier year. */
export function addedBy(
  kept: KeptEdition,
  { form, section, question }: Omit<z.output<typeof questionParams>, 'edition'>,
) {
  const found = kept
    .changesOf(form)
    .find((one) => one.change === 'add_question' && one.section === section && one.question === question);
  return found?.change === 'add_question' ? found : null;
}

// A return in the description of the API: the schema of each form as a component that all routes refer to.
import { z } from 'zod';
import { editionYears, formOf, type Return } from '../survey/editions.ts';
import type { Form, FormId } from '../survey/form.ts';
import { schemaOfForm } from '../survey/schema.ts';

const names: { readonly [form in FormId]: string } = {
  municipal: 'MunicipalReturn',
  regional: 'RegionalReturn',
};

export const formIds: readonly FormId[] = ['municipal', 'regional'];

/** Every form of every edition, earliest first. */
export function forms(): readonly Form[] {
  return editionYears().flatMap((year) => formIds.flatMap((form) => formOf(year, form) ?? []));
}

/** The JSON Schema of a form in the 2020-12 dialect. */
export function jsonSchemaOf(form: Form) {
  return z.toJSONSchema(schemaOfForm(form));
}

const ANY_RETURN = 'AnyReturn';

/** The schemas of the returns of all editions there are now, and of any of them, by their names in the description. */
export function returnComponents(): { readonly [name: string]: object } {
  const all = forms();
  const schemas = all.map((form) => {
    const { $schema: _dialect, ...schema } = jsonSchemaOf(form);
    return [componentOf(form), { ...schema, title: form.label.lv, description: form.label.en }] as const;
  });
  const anyOf = all.map((form) => ({ $ref: referenceTo(componentOf(form)) }));
  return { ...Object.fromEntries(schemas), [ANY_RETURN]: { anyOf } };
}

function referenceTo(component: string): string {
  return `#/components/schemas/${component}`;
}

function componentOf({ form, edition }: Form): string {
  return `${names[form]}${edition}`;
}

const anyReturn = { $ref: referenceTo(ANY_RETURN) };

/** A return that was checked when it was handed in; answering does not check it again. */
export const storedReturn = z.custom<Return>().meta({ ...anyReturn });

/**
 * A return as it is sent: any object, because what is wrong with it comes back as findings that name the place
 * and the remedy, in the words of the survey. Those of its own schema say what the check will ask.
 */
export const sentReturn = z.record(z.string(), z.unknown()).meta({
  ...anyReturn,
  description: 'Edition, form and territory may be left out, because the address names them.',
});

/** What stands in a draft: as a return, as far as it goes. */
export const sentDraft = z.record(z.string(), z.unknown()).meta({
  description:
    'A return as far as it is filled in: `sections` by id, as in the schema of its form. It need not be valid.',
  examples: [{ sections: { permits: { issued: 12 }, partners: { empty: 'none' } } }],
});

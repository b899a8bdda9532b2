// Filling in the pages of a return as a browser without scripts would: each section's form, field by field.
import type { LightMyRequestResponse } from 'fastify';
import { postedFrom } from '../../../src/pages/questions/fields.ts';
import type { Return } from '../../../src/survey/editions.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { formOfReturn } from '../../../src/survey/placed-answers.ts';
import type { Browser } from '../../browser.ts';

export function pathOf({ edition, territory }: Pick<Return, 'edition' | 'territory'>): string {
  return `/returns/${edition}/${territory}`;
}

/** The value of a hidden field of a page. */
export function hidden({ body }: LightMyRequestResponse, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';
}

/** The names of the fields in which queries of a page are explained. */
export function explanationFields({ body }: LightMyRequestResponse): readonly string[] {
  return [...new Set([...body.matchAll(/name="(explain\.[0-9a-f]+)"/g)].map(([, name]) => name ?? ''))];
}

/** Opens the page of a section and sends its form with these fields. */
export async function sendSection(
  visitor: Browser,
  path: string,
  section: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
): Promise<LightMyRequestResponse> {
  const page = await visitor.get(`${path}/sections/${section}`);
  return visitor.post(`${path}/sections/${section}`, {
    version: hidden(page, 'version'),
    do: 'next',
    ...fields,
  });
}

/** Fills in every section as the return says and explains whatever is asked. */
export async function fillIn(visitor: Browser, ret: Return, explanation: string): Promise<void> {
  const path = pathOf(ret);
  const { answers } = flatten(ret);
  for (const [id, section] of Object.entries(formOfReturn(ret).sections)) {
    const fields = postedFrom(
      section,
      answers.filter(({ place }) => place.section === id),
      'lv',
    );
    await sendSection(visitor, path, id, fields);
  }
  for (const [id, section] of Object.entries(formOfReturn(ret).sections)) {
    const page = await visitor.get(`${path}/sections/${id}`);
    const asked = explanationFields(page);
    if (asked.length === 0) continue;
    const fields = postedFrom(
      section,
      answers.filter(({ place }) => place.section === id),
      'lv',
    );
    const explained = Object.fromEntries(asked.map((name) => [name, explanation]));
    await sendSection(visitor, path, id, { ...fields, ...explained });
  }
}

/** What the person who certifies fills in. */
export const certified = {
  certifiedName: 'Anna Bērziņa',
  certifiedPost: 'Izglītības pārvaldes vadītāja',
  confirmed: 'yes',
};

/** Confirms and hands in what stands in the draft. */
export async function handIn(visitor: Browser, path: string): Promise<LightMyRequestResponse> {
  const page = await visitor.get(`${path}/submit`);
  return visitor.post(`${path}/submit`, {
    version: hidden(page, 'version'),
    attempt: hidden(page, 'attempt'),
    ...certified,
  });
}

// What is asked: editions, their forms as JSON Schema and as a dictionary, code lists, and who is asked.

import { z } from 'zod';
import { Problem } from '../problem.ts';
import { tokenHolders } from '../server/access.ts';
import type { App, Parts } from '../server/parts.ts';
import { changesInto } from '../survey/edition-changes.ts';
import { editionYears, formOf } from '../survey/editions.ts';
import { regionCodes, regions, territoriesOf } from '../survey/territories.ts';
import { json, refusals } from './answers.ts';
import { formChanges, formChangesOf } from './changes.ts';
import { codeList, codeListsOf } from './code-lists.ts';
import { dictionary, dictionaryOf } from './dictionary.ts';
import { labelled } from './labelled.ts';
import { formIds, forms, jsonSchemaOf } from './return-document.ts';
import { EDITION_PATH, editionParams, requireEdition } from './return-path.ts';

const tags = ['Survey'];

const editions = z.array(
  z.object({
    edition: z.int(),
    deadline: z
      .string()
      .meta({ format: 'date' })
      .nullable()
      .meta({ description: 'The last day for handing in' }),
    forms: z.array(
      z.object({ form: z.enum(formIds), title: labelled, schema: z.string(), dictionary: z.string() }),
    ),
  }),
);

const territories = z.object({
  municipalities: z.array(
    z.object({
      code: z.string().meta({ description: 'ATVK' }),
      iso: z.string().meta({ description: 'ISO 3166-2' }),
      name: z.string(),
      authority: z.string(),
      kind: z.enum(['novads', 'valstspilsēta']),
      region: z.enum(regionCodes),
    }),
  ),
  regions: z.array(z.object({ code: z.enum(regionCodes), name: z.string(), authority: z.string() })),
});

const formParams = editionParams.extend({ form: z.enum(formIds) });

export function surveyRoutes(app: App, { store, config }: Parts): void {
  app.get(
    '/api/v1/editions',
    {
      config: { access: tokenHolders },
      schema: {
        tags,
        operationId: 'listEditions',
        summary: 'The editions of the survey',
        response: { 200: json('Earliest first', editions), ...refusals() },
      },
    },
    async () =>
      Promise.all(
        editionYears().map(async (edition) => ({
          edition,
          deadline: await store.editions.deadline(edition),
          forms: forms()
            .filter((form) => form.edition === edition)
            .map(({ form, label }) => ({
              form,
              title: label,
              schema: addressOf(edition, form, 'schema'),
              dictionary: addressOf(edition, form, 'dictionary'),
            })),
        })),
      ),
  );

  app.get(
    `${EDITION_PATH}/forms/:form/schema`,
    {
      config: { access: tokenHolders },
      schema: {
        tags,
        operationId: 'readSchema',
        summary: 'A form as JSON Schema (2020-12)',
        description:
          'What a single answer may be. Rules between answers, and with last year, are only known to the check, which also reads what people write otherwise, such as a number as text.',
        params: formParams,
        response: {
          200: {
            description: 'The schema of a return of this form',
            content: { 'application/schema+json': { schema: z.record(z.string(), z.unknown()) } },
          },
          ...refusals(),
        },
      },
    },
    async ({ params: { edition, form } }, reply) => {
      const $id = `${config.origin}${addressOf(edition, form, 'schema')}`;
      return reply.type('application/schema+json').send({ $id, ...jsonSchemaOf(asked(edition, form)) });
    },
  );

  app.get(
    `${EDITION_PATH}/forms/:form/dictionary`,
    {
      config: { access: tokenHolders },
      schema: {
        tags,
        operationId: 'readDictionary',
        summary: 'A form as a data dictionary',
        params: formParams,
        response: { 200: json('Every question in the order of the survey', dictionary), ...refusals() },
      },
    },
    async ({ params: { edition, form } }) => dictionaryOf(asked(edition, form)),
  );

  app.get(
    `${EDITION_PATH}/forms/:form/changes`,
    {
      config: { access: tokenHolders },
      schema: {
        tags,
        operationId: 'listChanges',
        summary: 'What a form asks otherwise than in the edition before',
        description: 'Computed from the definitions of both. The first edition has none.',
        params: formParams,
        response: { 200: json('In the order of the survey, what is gone last', formChanges), ...refusals() },
      },
    },
    async ({ params: { edition, form } }) => {
      const changes = changesInto(edition, form);
      if (changes === null) throw new Problem('not-found', '');
      return formChangesOf(changes);
    },
  );

  app.get(
    `${EDITION_PATH}/code-lists`,
    {
      config: { access: tokenHolders },
      schema: {
        tags,
        operationId: 'listCodeLists',
        summary: 'The code lists of an edition',
        params: editionParams,
        response: { 200: json('Each list with the questions that use it', z.array(codeList)), ...refusals() },
      },
    },
    async ({ params: { edition } }) =>
      codeListsOf(formIds.filter((form) => asked(edition, form)).map((form) => asked(edition, form))),
  );

  app.get(
    `${EDITION_PATH}/territories`,
    {
      config: { access: tokenHolders },
      schema: {
        tags,
        operationId: 'listTerritories',
        summary: 'The municipalities and planning regions asked in an edition',
        params: editionParams,
        response: { 200: json('In the order of the report', territories), ...refusals() },
      },
    },
    async ({ params: { edition } }) => {
      requireEdition(edition);
      return {
        municipalities: territoriesOf(edition).map(({ code, iso, name, authority, kind, region }) => ({
          code,
          iso,
          name,
          authority,
          kind,
          region,
        })),
        regions: regionCodes.map((code) => ({
          code,
          name: regions[code].name,
          authority: regions[code].authority,
        })),
      };
    },
  );
}

function addressOf(edition: number, form: string, what: 'schema' | 'dictionary'): string {
  return `/api/v1/editions/${edition}/forms/${form}/${what}`;
}

function asked(edition: number, form: (typeof formIds)[number]) {
  const found = formOf(edition, form);
  if (found === null) throw new Problem('not-found', '');
  return found;
}

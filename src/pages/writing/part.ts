// One part of the texts of an edition: what is computed, the proposed recommendations with the figures that trigger them,
// and the fields for the ministry's own words.
import { z } from 'zod';
import { type Language, label } from '../../language/label.ts';
import type { ReadingFacts } from '../../narrative/readings/facts.ts';
import { readingOf } from '../../narrative/readings/readings.ts';
import { proposable, proposalsFor } from '../../narrative/recommendations/proposals.ts';
import { Problem } from '../../problem.ts';
import { requireReturns } from '../../publishing/publish-edition.ts';
import { writeEditionTexts } from '../../publishing/write-edition-texts.ts';
import { publishers, reportPreparers } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { forgetInterruptedForm, interruptedForm } from '../../server/interrupted-form.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import {
  type EditionTexts,
  isTextKey,
  isTopic,
  type ProposalId,
  type TextKey,
} from '../../survey/edition-texts.ts';
import { type FieldError, page } from '../layout/page.ts';
import { readingFactsOf } from './facts.ts';
import { fieldsOf, type PartId, partIds } from './fields.ts';
import { type Posted, readPart } from './read-part.ts';
import { partTexts, writingTexts } from './texts.ts';
import { titleOf } from './writing.ts';

const PATH = '/editions/:edition/texts/:part';
const params = z.object({ edition: z.coerce.number().int(), part: z.string().max(40) });
/** In characters; and of the whole form in bytes, in which four logos stand as sent and as last seen. */
const LONGEST_FIELD = 300_000;
const LONGEST_FORM = 2 * 1024 * 1024;
const body = z.record(z.string(), z.string().max(LONGEST_FIELD));
const told = z.object({ told: z.enum(['saved']).optional().catch(undefined) });

interface PartView {
  readonly edition: number;
  readonly part: PartId;
  readonly reading: readonly string[];
  readonly fields: readonly {
    readonly key: TextKey;
    readonly label: string;
    readonly hint: string;
    readonly rows: number;
    readonly value: string;
    /** What kinds of files fill it; null where it is typed. */
    readonly file: string | null;
  }[];
  readonly hasFiles: boolean;
  readonly proposals: readonly {
    readonly id: ProposalId;
    readonly because: string;
    readonly text: string;
    readonly decision: 'take' | 'drop' | 'later';
  }[];
  /** On the page of the frame; null elsewhere. */
  readonly comparison: 'on' | 'off' | null;
  /** The texts as they are shown, by which a later change of somebody else is told. */
  readonly seen: string;
}

const partPage = page<PartView>('writing/part.njk', { writing: writingTexts, part: partTexts });

export function partRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get(
    PATH,
    { config: { access: reportPreparers }, schema: { params, querystring: told } },
    async (request, reply) => {
      const { edition } = request.params;
      const part = knownPart(request.params.part);
      await requireReturns(store, edition);
      const texts = await store.editionTexts.of(edition);
      const unsent = await interruptedForm(request, parts);
      const given = unsent === null ? postedOf(part, texts) : onlyTexts(unsent);
      const seen = unsent === null ? texts : seenIn(given);
      const notice = unsent === null ? request.query.told && writingTexts.saved : writingTexts.unsent;
      return show(request, reply, { edition, part, given, seen, notice: notice ?? null, errors: [] });
    },
  );

  app.post(
    PATH,
    {
      config: { access: publishers, whenInterrupted: 'set-aside' },
      bodyLimit: LONGEST_FORM,
      schema: { params, body },
    },
    async (request, reply) => {
      const { edition } = request.params;
      const part = knownPart(request.params.part);
      await requireReturns(store, edition);
      const given = request.body;
      const { texts, errors } = readPart(part, given, proposalsOn(part));
      const again = { edition, part, given, notice: null };
      if (errors.length > 0) return show(request, reply, { ...again, seen: seenIn(given), errors });
      const { person } = await callerOf(request, parts);
      const actor = { person: person.id, role: person.role };
      const seen = seenIn(given);
      const outcome = await writeEditionTexts(store, { edition, texts, seen, actor, at: clock() });
      if (outcome === 'overtaken') {
        const now = await store.editionTexts.of(edition);
        const [first] = texts.keys();
        const errors = [{ field: first ?? 'seen', message: writingTexts.overtaken }];
        return show(request, reply, { ...again, seen: now, errors });
      }
      await forgetInterruptedForm(request, reply, parts);
      request.log.info({ by: person.id, edition, part }, 'edition texts changed');
      return reply.redirect(`/editions/${edition}/texts/${part}?told=saved`, 303);
    },
  );

  interface ToShow {
    readonly edition: number;
    readonly part: PartId;
    readonly given: Posted;
    readonly seen: EditionTexts;
    readonly notice: typeof writingTexts.saved | null;
    readonly errors: readonly FieldError[];
  }

  async function show(
    request: Request,
    reply: Reply,
    { edition, part, given, seen, notice, errors }: ToShow,
  ) {
    const facts = await readingFactsOf(store, edition);
    const language = languageOf(request, parts);
    const title = titleOf(part);
    return reply.page(partPage, {
      title: label(
        `${title.lv}: ${edition}. gada pārskata teksti`,
        `${title.en}: texts of the report of ${edition}`,
      ),
      notice,
      errors,
      view: {
        edition,
        part,
        reading: isTopic(part) ? readingOf(part, facts) : [],
        fields: fieldsOf(part).map(({ key, label: name, hint, rows, file = null }) => ({
          key,
          label: name[language],
          hint: hint[language],
          rows,
          value: given[key] ?? '',
          file,
        })),
        hasFiles: fieldsOf(part).some(({ file }) => file !== undefined),
        proposals: proposalsIn(part, facts, given, language),
        comparison: part === 'frame' ? (given.comparison === 'off' ? 'off' : 'on') : null,
        seen: JSON.stringify(Object.fromEntries(keysOf(part).map((key) => [key, seen[key]]))),
      },
    });
  }
}

function knownPart(name: string): PartId {
  const part = partIds.find((id) => id === name);
  if (part === undefined) throw new Problem('not-found', '');
  return part;
}

function proposalsOn(part: PartId): readonly ProposalId[] {
  return proposable.filter(({ topic }) => topic === part).map(({ id }) => id);
}

/** Those whose threshold is met, and those that have been taken over before. */
function proposalsIn(
  part: PartId,
  facts: ReadingFacts,
  given: Posted,
  language: Language,
): PartView['proposals'] {
  const met = new Map(proposalsFor(facts).map(({ id, because }) => [id, because]));
  return proposable
    .filter(({ topic, id }) => topic === part && (met.has(id) || given[`decision.${id}`] === 'take'))
    .map(({ id, text }) => {
      const decision = given[`decision.${id}`];
      return {
        id,
        because: (met.get(id) ?? partTexts.noLonger)[language],
        text: given[`proposal.${id}`] ?? text.lv,
        decision: decision === 'take' || decision === 'drop' ? decision : 'later',
      };
    });
}

/** The stored texts as their form would send them. */
function postedOf(part: PartId, texts: EditionTexts): Posted {
  const decisions = proposalsOn(part).map((id) => {
    const taken = texts[`proposal.${id}`] !== undefined;
    return [`decision.${id}`, taken ? 'take' : texts[`dropped.${id}`] === undefined ? 'later' : 'drop'];
  });
  return { ...texts, ...Object.fromEntries(decisions) };
}

function keysOf(part: PartId): readonly TextKey[] {
  return [
    ...fieldsOf(part).map(({ key }) => key),
    ...proposalsOn(part).flatMap((id) => [`proposal.${id}`, `dropped.${id}`] as const),
    ...(part === 'frame' ? (['comparison'] as const) : []),
  ];
}

const seenSchema = z.record(z.string(), z.string()).catch({});

function seenIn({ seen = '{}' }: Posted): EditionTexts {
  const known = Object.entries(seenSchema.parse(parsed(seen))).filter(([key]) => isTextKey(key));
  return Object.fromEntries(known);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function onlyTexts(fields: { readonly [name: string]: string | readonly string[] }): Posted {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
}

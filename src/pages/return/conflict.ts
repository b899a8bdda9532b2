// The page of a conflict: two people have changed the same question. Both answers are shown, and what is chosen is
// saved as the next version.

import { momentIn } from '../../language/dates.ts';
import type { Language } from '../../language/label.ts';
import { languageOf } from '../../server/language.ts';
import type { Parts, Reply } from '../../server/parts.ts';
import type { DraftConflict, DraftSaved } from '../../store/drafts/save-draft.ts';
import { EMPTY, type FlatAnswer } from '../../survey/flat-answer.ts';
import type { Section } from '../../survey/form.ts';
import { page } from '../layout/page.ts';
import { answerLines } from '../questions/answers-view.ts';
import { type Posted, postedFrom } from '../questions/fields.ts';
import type { OpenReturn } from './open-return.ts';
import type { ReturnHead } from './progress.ts';
import { sectionHead } from './section-page.ts';
import { formTexts } from './texts/form.ts';
import { returnTexts } from './texts/return.ts';

const SIDES = ['mine', 'theirs'] as const;
type Side = (typeof SIDES)[number];

interface QuestionInConflict {
  readonly question: string;
  readonly label: string;
  /** Both answers; of the other's, whose it is and since when. */
  readonly sides: readonly {
    readonly side: Side;
    readonly keep: string;
    readonly lines: readonly string[];
    readonly about: string | null;
  }[];
  /** Lists and long texts can be kept one after the other. */
  readonly canKeepBoth: boolean;
}

interface ConflictView extends ReturnHead {
  /** Id of the section. */
  readonly section: string;
  readonly sectionTitle: string;
  readonly lead: string;
  readonly conflicts: readonly QuestionInConflict[];
  /** Hidden fields. */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly version: number;
}

const conflictPage = page<ConflictView>('return/conflict.njk', { return: returnTexts, form: formTexts });

/** `posted` is the form as it was sent, `self` the id of whoever sent it. */
export async function showConflict(
  reply: Reply,
  parts: Parts,
  open: OpenReturn,
  section: string,
  saved: Extract<DraftSaved, { outcome: 'conflict' }>,
  posted: Posted,
  self: string,
): Promise<Reply> {
  const language = languageOf(reply.request, parts);
  const { definition, title, head } = sectionHead(open, section, language);
  // One person with two windows open is not told that it was somebody else.
  const says = texts[saved.conflicts.every(({ by }) => by === self) ? 'own' : 'others'];
  const names = await parts.store.people.names();
  const written = Object.entries(posted).filter(([name]) => /^(settles$|(explain|reply)\.)/.test(name));
  const fields = {
    ...conflictFields(definition, saved.answers, saved.conflicts, language),
    ...Object.fromEntries(written),
  };
  return reply.page(conflictPage, {
    title: says.title,
    status: 409,
    view: {
      ...head,
      sectionTitle: title[language],
      lead: says.lead[language],
      conflicts: saved.conflicts.map(({ question, mine, theirs, by, at }) => {
        const asked = definition.questions[question];
        const about = [names.get(by ?? ''), momentIn(language, at)].filter(Boolean).join(', ');
        return {
          question,
          label: (asked?.label ?? formTexts.reasonLabel)[language],
          sides: [
            sideView('mine', says.mine[language], answerLines(definition, question, mine, language), null),
            sideView(
              'theirs',
              says.theirs[language],
              answerLines(definition, question, theirs, language),
              about,
            ),
          ],
          canKeepBoth: asked?.kind === 'rows' || asked?.kind === 'long_text',
        };
      }),
      fields: Object.entries(fields).flatMap(([name, value]) =>
        [value].flat().map((one) => ({ name, value: one })),
      ),
      version: saved.version,
    },
  });
}

const texts = {
  own: {
    title: formTexts.ownConflictTitle,
    lead: formTexts.ownConflictLead,
    mine: formTexts.ownMine,
    theirs: formTexts.ownTheirs,
  },
  others: {
    title: formTexts.conflictTitle,
    lead: formTexts.conflictLead,
    mine: formTexts.mine,
    theirs: formTexts.theirs,
  },
};

function sideView(side: Side, keep: string, lines: readonly string[], about: string | null) {
  return { side, keep, lines, about };
}

/** The hidden fields: answers without a conflict as they are, the others from both sides. */
function conflictFields(
  section: Section,
  settled: readonly FlatAnswer[],
  conflicts: readonly DraftConflict[],
  language: Language,
): Posted {
  const open = new Set(conflicts.map(({ question }) => question));
  const rest = settled.filter(({ place }) => !open.has(place.question ?? ''));
  const sides = conflicts.flatMap((conflict) =>
    SIDES.map((side) => prefixed(`${side}.`, postedFrom(section, conflict[side], language))),
  );
  return Object.assign({}, postedFrom(section, rest, language), ...sides);
}

/** A form of this page as if the page of the section had sent it; any other form stays as it is. */
export function withChoices(section: Section, posted: Posted): Posted {
  const chosen = [EMPTY, ...Object.keys(section.questions)].flatMap((question) => {
    const keep = posted[`keep.${question}`];
    if (keep === undefined) return [];
    const [mine, theirs] = SIDES.map((side) => fieldsOf(posted, side, question));
    if (keep === 'both') return [both(section, question, mine ?? {}, theirs ?? {})];
    return [(keep === 'theirs' ? theirs : mine) ?? {}];
  });
  return Object.assign({}, posted, ...chosen);
}

function prefixed(prefix: string, fields: Posted): Posted {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${prefix}${name}`, value]));
}

function fieldsOf(posted: Posted, side: Side, question: string): Posted {
  const start = `${side}.${question}`;
  const names = Object.keys(posted).filter((name) => name === start || name.startsWith(`${start}.`));
  return Object.fromEntries(names.map((name) => [name.slice(side.length + 1), posted[name] ?? '']));
}

/** Keeps both: the rows of the other first, then one's own; long texts one below the other. */
function both(section: Section, question: string, mine: Posted, theirs: Posted): Posted {
  if (section.questions[question]?.kind !== 'rows')
    return { [question]: [theirs[question], mine[question]].flat().join('\n\n') };
  const last = Math.max(0, ...Object.keys(theirs).map(rowIn));
  const moved = Object.entries(mine).map(([name, value]) => {
    const [, row = '0', ...field] = name.split('.');
    return [[question, Number(row) + last, ...field].join('.'), value] as const;
  });
  return { ...theirs, ...Object.fromEntries(moved) };
}

function rowIn(name: string): number {
  return Number(name.split('.')[1] ?? 0);
}

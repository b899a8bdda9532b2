// Two people have changed the same question: both answers are shown, and what is chosen is saved on top of both.

import type { Language } from '../../language/label.ts';
import { momentIn } from '../../language/moment-format.ts';
import type { DraftConflict } from '../../store/drafts/save-draft.ts';
import { EMPTY, type FlatAnswer } from '../../survey/flat-answer.ts';
import type { Section } from '../../survey/form.ts';
import { answerLines } from './answers-view.ts';
import { formTexts } from './form-texts.ts';
import type { Posted } from './posted-answers.ts';
import { postedFrom } from './posted-from.ts';

const SIDES = ['mine', 'theirs'] as const;
type Side = (typeof SIDES)[number];

export interface ConflictView {
  readonly question: string;
  readonly label: string;
  /** Both answers; of the other's, whose it is and since when. */
  readonly sides: readonly {
    readonly side: Side;
    readonly lines: readonly string[];
    readonly about: string | null;
  }[];
  /** Lists and long texts can be kept one after the other. */
  readonly canKeepBoth: boolean;
}

export function conflictViews(
  section: Section,
  conflicts: readonly DraftConflict[],
  language: Language,
  authors: ReadonlyMap<string, string>,
): readonly ConflictView[] {
  return conflicts.map(({ question, mine, theirs, by, at }) => {
    const asked = section.questions[question];
    return {
      question,
      label: (asked?.label ?? formTexts.reasonLabel)[language],
      sides: [
        { side: 'mine', lines: answerLines(section, question, mine, language), about: null },
        {
          side: 'theirs',
          lines: answerLines(section, question, theirs, language),
          about: [authors.get(by ?? ''), momentIn(language, at)].filter(Boolean).join(', '),
        },
      ],
      canKeepBoth: asked?.kind === 'rows' || asked?.kind === 'long_text',
    };
  });
}

/** Every field of the page of a conflict: what is settled as it is, and both sides of what is not. */
export function conflictFields(
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

/** The form of the page of a conflict as if it had come from the section's own page; any other stays as it is. */
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

/** The rows of the other first, then one's own; long texts one below the other. */
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

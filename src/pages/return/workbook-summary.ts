// What the page of a return says after a workbook has been put into its draft: what changed, and what is left to do.
import { z } from 'zod';
import type { Language } from '../../language/label.ts';
import { answer } from '../../language/noun.ts';
import { counted } from '../../language/numeral.ts';
import { type ChangedQuestion, changedQuestions } from './changed-by-workbook.ts';
import type { OpenReturn } from './open-return.ts';
import type { ReturnHead } from './progress.ts';

/** In the address of the page: how many answers changed, and in which sections, with commas. */
export const workbookQuery = {
  changed: z.coerce.number().int().min(0).max(10_000).optional().catch(undefined),
  sections: z.string().max(1000).optional().catch(undefined),
};

type WorkbookQuery = { readonly [key in keyof typeof workbookQuery]?: z.output<(typeof workbookQuery)[key]> };

interface SectionLink {
  readonly text: string;
  readonly href: string;
}

export interface WorkbookSummary {
  /** How many answers changed, in words. */
  readonly changed: string;
  readonly sections: readonly SectionLink[];
  /** Sections that are not done, by what is to be done in them. */
  readonly left: readonly { readonly what: string; readonly sections: readonly SectionLink[] }[];
}

/**
 * The address to go to after these sections have been confirmed, with their answers as saved. A list counts by its
 * rows that differ.
 */
export function addressAfterWorkbook(
  { path, form, answers }: OpenReturn,
  confirmed: readonly string[],
  saved: OpenReturn['answers'],
  language: Language,
): string {
  const before = answers.filter(({ place }) => confirmed.includes(place.section ?? ''));
  const changed = changedQuestions(form, before, saved, language);
  const count = changed.reduce((sum, one) => sum + differingLines(one), 0);
  const sections = [...new Set(changed.map(({ section }) => section))].join(',');
  return `${path}?saved=workbook&changed=${count}&sections=${sections}`;
}

function differingLines({ before, after }: ChangedQuestion): number {
  const gone = before.filter((line) => !after.includes(line)).length;
  const come = after.filter((line) => !before.includes(line)).length;
  return Math.max(gone, come, 1);
}

export function workbookSummary(
  { tasks }: ReturnHead,
  { changed = 0, sections = '' }: WorkbookQuery,
  language: Language,
): WorkbookSummary {
  const link = ({ no, label, href }: ReturnHead['tasks'][number]): SectionLink => ({
    text: `${no}. ${label}`,
    href,
  });
  const named = new Set(sections.split(','));
  const undone = tasks.filter(({ state }) => state !== 'done');
  const kinds = [...new Set(undone.map(({ stateName }) => stateName))];
  const english = `${changed} ${changed === 1 ? 'answer' : 'answers'}`;
  return {
    changed: language === 'lv' ? counted(changed, answer) : english,
    sections: changed === 0 ? [] : tasks.filter(({ id }) => named.has(id)).map(link),
    left: kinds.map((what) => ({
      what,
      sections: undone.filter(({ stateName }) => stateName === what).map(link),
    })),
  };
}

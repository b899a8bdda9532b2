// What every block function is given: its place in the book and how to link to other places.
import type { Table } from '../../figures/table.ts';
import type { HeadingBlock } from '../block.ts';
import type { Words } from './words.ts';

export interface Setting {
  readonly words: Words;
  /** Every heading that the contents list, in the order of the book. */
  readonly contents: readonly HeadingBlock[];
  /** The level of the heading that the block stands under, 0 before the first. */
  readonly level: 0 | HeadingBlock['level'];
  /** Which of `h1` to `h6` a heading of this level is on this page. */
  readonly rank: (level: number) => number;
  /** The address of a heading as seen from this page; null where the book has no such heading. */
  readonly hrefOf: (id: string) => string | null;
  /** The address of the heading under which the book prints this table; null where it does not. */
  readonly printedUnder: (table: Table) => string | null;
  /** An `id` that nothing else on the page has: the wish itself, or the wish with a number. */
  readonly anchor: (wish: string) => string;
}

import type { Kysely } from 'kysely';
import type { PublishedFigure } from '../survey/published-figure.ts';
import { holdEdition } from './hold-edition.ts';
import type { Tables } from './tables.ts';
import { inTransaction } from './transaction.ts';

export interface PublishedFigures {
  /** Makes these the figures that the printed report of an edition gave, in their printed order. */
  readonly put: (edition: number, figures: readonly PublishedFigure[]) => Promise<void>;
  /** The figures of an edition in their printed order; empty where none are known. */
  readonly of: (edition: number) => Promise<readonly PublishedFigure[]>;
}

export function publishedFiguresIn(db: Kysely<Tables>): PublishedFigures {
  return {
    put: (edition, figures) => inTransaction(db, (within) => put(within, edition, figures)),
    of: (edition) => figuresOf(db, edition),
  };
}

async function put(db: Kysely<Tables>, edition: number, figures: readonly PublishedFigure[]): Promise<void> {
  // Concurrent writers of figures of the edition wait here.
  await holdEdition(db, edition);
  await db.deleteFrom('published_figure').where('edition', '=', edition).execute();
  if (figures.length === 0) return;
  await db
    .insertInto('published_figure')
    .values(
      figures.map(({ id, diagram, labelLv, value, unit, note }, index) => ({
        edition,
        id,
        position: index + 1,
        diagram,
        label_lv: labelLv,
        value,
        unit,
        note,
      })),
    )
    .execute();
}

async function figuresOf(db: Kysely<Tables>, edition: number): Promise<readonly PublishedFigure[]> {
  const rows = await db
    .selectFrom('published_figure')
    .selectAll()
    .where('edition', '=', edition)
    .orderBy('position')
    .execute();
  return rows.map(({ id, diagram, label_lv, value, unit, note }) => ({
    id,
    diagram,
    labelLv: label_lv,
    value,
    unit,
    note,
  }));
}

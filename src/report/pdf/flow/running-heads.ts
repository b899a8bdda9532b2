// Which part and chapter the pages of a book are in.
import type { Page } from './paginate.ts';
import type { Heading } from './piece.ts';

/** Of each page the part and chapter that it is in, or that begin on it first. */
export const withRunningHeads = (pages: readonly Omit<Page, 'running'>[]): readonly Page[] => {
  const inForce = new Map<number, Heading>();
  return pages.map(({ pieces, notes }) => {
    const begun = new Set<number>();
    const shown = new Map(inForce);
    for (const { piece } of pieces) {
      const { heading } = piece;
      if (!heading || heading.level > 2) continue;
      for (const level of [...inForce.keys()]) if (level >= heading.level) inForce.delete(level);
      inForce.set(heading.level, heading);
      if (begun.has(heading.level)) continue;
      begun.add(heading.level);
      for (const level of [...shown.keys()]) if (level >= heading.level) shown.delete(level);
      shown.set(heading.level, heading);
    }
    return { pieces, notes, running: [...shown.keys()].sort().flatMap((level) => shown.get(level) ?? []) };
  });
};

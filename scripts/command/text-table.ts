// A table for a terminal or a log: columns in line and no wider than it, long cells wrapped within their column. A
// last column of whole sentences stands beneath its row, where they have room.

const GAP = 2;
/** No column gets narrower than this, whatever the terminal. */
const NARROWEST = 12;
/** Where there is no terminal, programs may read along: cells are rather kept in one piece. */
const USUAL = 160;
/** Longer lines of sentences are hard to read. */
const SENTENCES = 100;

export function textTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  width: number = process.stdout.columns ?? USUAL,
): string {
  const lines = [columns, ...rows];
  const natural = columns.map((_, i) => Math.max(...lines.map((cells) => (cells[i] ?? '').length)));
  const isBeneath = (natural.at(-1) ?? 0) > Math.min(width, SENTENCES) / 2;
  const widths = fitted(isBeneath ? natural.slice(0, -1) : natural, width);
  const print = (cells: readonly string[]) => [
    ...inLine(cells.slice(0, widths.length), widths),
    ...(isBeneath ? beneath(cells.at(-1) ?? '', Math.min(width, SENTENCES)) : []),
  ];
  const rule = widths.map((each) => '-'.repeat(each)).join(' '.repeat(GAP));
  return [...print(columns), rule, ...rows.flatMap(print)].join('\n');
}

/** The widest columns give way until all fit. */
function fitted(natural: readonly number[], width: number): readonly number[] {
  const room = width - GAP * (natural.length - 1);
  const fits = (most: number) => natural.reduce((sum, each) => sum + Math.min(each, most), 0) <= room;
  let most = Math.max(NARROWEST, ...natural);
  while (most > NARROWEST && !fits(most)) most -= 1;
  return natural.map((each) => Math.min(each, most));
}

/** One row as as many lines as its longest cell needs. */
function inLine(cells: readonly string[], widths: readonly number[]): string[] {
  const wrapped = cells.map((cell, i) => wrap(cell, widths[i] ?? NARROWEST));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, i) => (lines[line] ?? '').padEnd(widths[i] ?? 0))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

function beneath(text: string, width: number): readonly string[] {
  const indent = ' '.repeat(2 * GAP);
  return wrap(text, width - indent.length).map((line) => indent + line);
}

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

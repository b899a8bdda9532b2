// A table for a terminal or a log: columns in line and no wider than it, long cells wrapped within their column. A
// last column of whole sentences stands beneath its row, where they have room.

const GAP = 2;
/** No column gets narrower than this, whatever the terminal. */
const NARROWEST = 12;
/** Where nobody says how wide the terminal is; and wider than the other no line is easily read. */
const [USUAL, WIDEST] = [100, 120];

export function textTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  width: number = Math.min(process.stdout.columns ?? USUAL, WIDEST),
): string {
  const lines = [columns, ...rows];
  const natural = columns.map((_, i) => Math.max(...lines.map((cells) => (cells[i] ?? '').length)));
  const isBeneath = (natural.at(-1) ?? 0) > width / 2;
  const widths = fitted(isBeneath ? natural.slice(0, -1) : natural, width);
  const print = (cells: readonly string[]) => [
    ...inLine(cells.slice(0, widths.length), widths),
    ...(isBeneath ? wrap(cells.at(-1) ?? '', width - 2 * GAP).map((line) => ' '.repeat(2 * GAP) + line) : []),
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

// A table for a terminal or a log: columns in line, long cells wrapped within their column.

const WIDEST = 44;

export function textTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, i) =>
    Math.min(WIDEST, Math.max(column.length, ...rows.map((row) => (row[i] ?? '').length))),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [...printed(columns, widths), rule, ...rows.flatMap((row) => printed(row, widths))].join('\n');
}

/** One row as as many lines as its longest cell needs. */
function printed(cells: readonly string[], widths: readonly number[]): string[] {
  const wrapped = cells.map((cell, i) => wrap(cell, widths[i] ?? WIDEST));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, i) => (lines[line] ?? '').padEnd(widths[i] ?? 0))
      .join('  ')
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

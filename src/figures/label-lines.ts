/**
 * A label broken between words into lines of at most `width` characters, for drawing without measured letters; a
 * longer word keeps a line of its own. Chart.js draws such lines below each other but does not break them.
 */
export function labelLines(label: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A value as the text of a golden file: indented, with lists of codes on one line so that changes read well. */
export function goldenText(value: unknown): string {
  const text = JSON.stringify(value, null, 1);
  return `${text.replace(/\[\s+(?:"[^"]*",?\s+)+\]/g, (list) => list.replace(/\s+/g, ' '))}\n`;
}

// Lists in running text.

/** „a“, „a un b“, „a, b un c“. */
export function listed(items: readonly string[], last: 'un' | 'vai' = 'un'): string {
  return joined(items, ` ${last} `);
}

/** „a, b, kā arī c“ and „a, b, bet c“: a list whose last item stands apart. */
export function listedApart(items: readonly string[], last: 'kā arī' | 'bet'): string {
  return joined(items, `, ${last} `);
}

function joined(items: readonly string[], last: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')}${last}${items[items.length - 1]}`;
}

/** The text with a capital first letter; an opening quotation mark is passed over. */
export function sentenceCase(text: string): string {
  return text.replace(/^(„?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}

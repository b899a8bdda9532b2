// The words of a page of the web book as a reader finds them, without tags; written apart from what makes the pages.

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** Text and attribute values of markup, entities read. */
export const unescaped = (markup: string): string =>
  markup.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);

/** The text between tags. */
export const textOf = (markup: string): string =>
  unescaped(markup.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ''));

/** What stands in `main`: the running text without the marks of notes, and the notes. */
export function readPage(page: string): { readonly text: string; readonly notes: string } {
  const main = /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? '';
  const notes = /<section class="notes"[\s\S]*?<\/section>/.exec(main)?.[0] ?? '';
  const text = main.replace(notes, '').replace(/<sup class="mark">[\s\S]*?<\/sup>/g, '');
  return { text: textOf(text), notes: textOf(notes) };
}

export const attributes = (page: string, name: string): readonly string[] =>
  [...page.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => unescaped(match[1] ?? ''));

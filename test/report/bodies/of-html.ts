import { textOf, unescaped } from '../html/read-html.ts';
import type { Token } from './token.ts';

const INLINE = new Set(['a', 'em', 'span', 'strong', 'sup', 'abbr']);
const notesSection = /<section class="notes"[\s\S]*?<\/section>/u;

/** What each note of a page says, by its anchor, with its addresses. */
function notesOf(page: string): ReadonlyMap<string, readonly Token[]> {
  const items = (notesSection.exec(page)?.[0] ?? '').matchAll(/<li id="([^"]*)"[^>]*>([\s\S]*?)<\/li>/gu);
  return new Map(
    [...items].map(([, id = '', inside = '']) => {
      const said = inside.replace(/<a class="back"[\s\S]*?<\/a>/u, '');
      return [id, [{ kind: 'note', text: textOf(said) }, ...linksIn(said)]];
    }),
  );
}

const linksIn = (markup: string): readonly Token[] =>
  [...markup.matchAll(/<a href="((?:https?|mailto):[^"]*)"/gu)].map(([, url = '']) => ({
    kind: 'link',
    url: unescaped(url),
  }));

function ofPage(page: string): readonly Token[] {
  const notes = notesOf(page);
  const main = (/<main[\s\S]*<\/main>/u.exec(page)?.[0] ?? '')
    .replace(notesSection, '')
    .replaceAll(/<nav[\s\S]*?<\/nav>/gu, '');
  const parts = main.matchAll(
    /<script[\s\S]*?<\/script>|<sup class="mark">[\s\S]*?href="#(?<note>[^"]*)"[\s\S]*?<\/sup>|<h(?<rank>[1-6])(?<attributes>[^>]*)>(?<heading>[\s\S]*?)<\/h\k<rank>>|<\/?(?<tag>[\w-]+)[^>]*>|(?<text>[^<]+)/gu,
  );
  return [...parts].flatMap(({ 0: whole, groups = {} }): readonly Token[] => {
    const { note, heading, attributes = '', tag, text } = groups;
    if (note !== undefined) return notes.get(note) ?? [];
    if (heading !== undefined) {
      const level = Number(/class="level-(\d)"/u.exec(attributes)?.[1] ?? 3);
      return [{ kind: 'heading', level, text: textOf(heading) }];
    }
    if (text !== undefined) return [{ kind: 'text', text: unescaped(text) }];
    if (tag === undefined) return [];
    return INLINE.has(tag) ? linksIn(whole) : [{ kind: 'edge' }];
  });
}

/** The pages of a web book as a reader meets them, one after the other. */
export const ofHtml = (pages: readonly string[]): readonly Token[] => pages.flatMap(ofPage);

// The footnotes of a page at its end, each tied to its mark both ways.
import type { Block, Inline } from '../block.ts';
import { isSafeUrl, linkMarkup, markAnchor, noteAnchor } from './inline.ts';
import { html, type Markup } from './markup.ts';
import type { Words } from './words.ts';

type Footnote = Extract<Inline, { kind: 'footnote' }>;

/** What a note says: its text, and its address as a link unless the text already holds it. */
function noteText({ text, url }: Footnote): Markup {
  if (url === null) return html`${text}`;
  const at = text.indexOf(url);
  if (at >= 0) return html`${text.slice(0, at)}${linkMarkup(url, url)}${text.slice(at + url.length)}`;
  return text === '' || !isSafeUrl(url)
    ? html`${text === '' ? '' : `${text} `}${linkMarkup(url, url)}`
    : html`${text} ${linkMarkup(url, url)}`;
}

export function notesMarkup(blocks: readonly Block[], words: Words): Markup | null {
  const notes = blocks.flatMap(inlinesOf).filter((inline) => inline.kind === 'footnote');
  if (notes.length === 0) return null;
  const item = (note: Footnote) =>
    html`<li id="${noteAnchor(note.number)}" value="${note.number}">${noteText(note)} <a class="back" href="#${markAnchor(note.number)}" role="doc-backlink" aria-label="${words.backToText(note.number)}">↩</a></li>
`;
  return html`<section class="notes" role="doc-endnotes" aria-labelledby="piezimes">
<h2 id="piezimes">${words.notes}</h2>
<ol>
${notes.map(item)}</ol>
</section>
`;
}

/** The running text of a block in reading order. */
function inlinesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'paragraph':
      return block.content;
    case 'list':
      return block.items.flat();
    case 'profile_section':
      return [...block.facts.flatMap((fact) => fact.content), ...block.body.flatMap(inlinesOf)];
    default:
      return [];
  }
}

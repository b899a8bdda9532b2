// Running text: emphasis, links, references within the book, the marks of footnotes, and the footnotes of a page at its
// end, each tied to its mark both ways.

import { html, type Markup } from '../../markup.ts';
import type { Block, Inline } from '../block.ts';
import type { Setting } from './setting.ts';
import type { Words } from './words.ts';

/** Only what a reader expects behind a link; anything else stays text. */
function isSafeUrl(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(url) && URL.canParse(url);
}

function linkMarkup(text: string, url: string): Markup {
  return isSafeUrl(url) ? html`<a href="${url}">${text}</a>` : html`${text}`;
}

const noteAnchor = (number: number): string => `piezime-${number}`;
const markAnchor = (number: number): string => `atsauce-${number}`;

function inlineMarkup(inline: Inline, { hrefOf, words }: Setting): Markup {
  switch (inline.kind) {
    case 'text':
      return textMarkup(inline);
    case 'link':
      return linkMarkup(inline.text, inline.url);
    case 'reference': {
      const href = hrefOf(inline.target);
      return href === null ? html`${inline.text}` : html`<a href="${href}">${inline.text}</a>`;
    }
    case 'footnote': {
      const { number } = inline;
      return html`<sup class="mark"><a id="${markAnchor(number)}" href="#${noteAnchor(number)}" role="doc-noteref" aria-label="${words.note(number)}">${number}</a></sup>`;
    }
  }
}

type Text = Extract<Inline, { kind: 'text' }>;

function textMarkup({ text, style, language }: Text): Markup {
  const lang = language === undefined ? null : html` lang="${language}"`;
  switch (style) {
    case 'strong':
      return html`<strong${lang}>${text}</strong>`;
    case 'emphasis':
      return html`<em${lang}>${text}</em>`;
    case 'muted':
      return html`<span class="muted"${lang}>${text}</span>`;
    default:
      return lang === null ? html`${text}` : html`<span${lang}>${text}</span>`;
  }
}

export function inlinesMarkup(content: readonly Inline[], setting: Setting): Markup {
  return html`${content.map((inline) => inlineMarkup(inline, setting))}`;
}

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

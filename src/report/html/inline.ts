// Running text: emphasis, links, references within the book and the marks of footnotes.
import type { Inline } from '../block.ts';
import { html, type Markup } from './markup.ts';
import type { Setting } from './setting.ts';

/** Only what a reader expects behind a link; anything else stays text. */
export function isSafeUrl(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(url) && URL.canParse(url);
}

export function linkMarkup(text: string, url: string): Markup {
  return isSafeUrl(url) ? html`<a href="${url}">${text}</a>` : html`${text}`;
}

export const noteAnchor = (number: number): string => `piezime-${number}`;
export const markAnchor = (number: number): string => `atsauce-${number}`;

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

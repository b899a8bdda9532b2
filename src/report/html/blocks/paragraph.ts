import type { ParagraphBlock } from '../../block.ts';
import { inlinesMarkup } from '../inline.ts';
import { html, type Markup } from '../markup.ts';
import type { Setting } from '../setting.ts';

export function paragraph({ content, style }: ParagraphBlock, setting: Setting): Markup {
  const text = inlinesMarkup(content, setting);
  return style === undefined ? html`<p>${text}</p>` : html`<p class="${style}">${text}</p>`;
}

import type { ListBlock } from '../../block.ts';
import { inlinesMarkup } from '../inline.ts';
import { html, type Markup } from '../markup.ts';
import type { Setting } from '../setting.ts';

export function list({ items }: ListBlock, setting: Setting): Markup {
  return html`<ul>
${items.map((item) => html`<li>${inlinesMarkup(item, setting)}</li>\n`)}</ul>`;
}

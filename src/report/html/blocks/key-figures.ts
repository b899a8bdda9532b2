import type { KeyFiguresBlock } from '../../block.ts';
import { html, type Markup } from '../markup.ts';

/** The strip of key figures; the style sets the value large above its label. */
export function keyFigures({ figures }: KeyFiguresBlock): Markup {
  return html`<dl class="key-figures">
${figures.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}

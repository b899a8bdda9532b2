// A map or another drawing, with its words around it and its values one click away. On a narrow screen it is
// laid out anew, or keeps its size and scrolls in a box of its own, which the keyboard can reach.

import { html, type Markup } from '../../../markup.ts';
import type { DrawingBlock } from '../../block.ts';
import type { Setting } from '../setting.ts';
import { svgMarkup } from '../svg.ts';
import { captionMarkup, noteMarkup } from './frame.ts';
import { tableMarkup } from './table.ts';

/** In points; what is narrower fits on a telephone. */
const FITS = 220;

export function drawing(block: DrawingBlock, { words, anchor }: Setting): Markup {
  const { id, drawing: drawn, narrow, alt, table, title } = block;
  const name = block.label === null ? title : `${block.label}. ${title}`;
  const reach =
    drawn.width > FITS && name !== '' ? html` tabindex="0" role="group" aria-label="${name}"` : null;
  return html`<figure id="${anchor(id)}">
${name === '' ? null : captionMarkup(block)}
<div class="drawing${narrow === undefined ? '' : ' wide'}"${reach}>${svgMarkup(drawn, alt, anchor)}</div>
${narrow === undefined ? null : html`<div class="drawing narrow">${svgMarkup(narrow, alt, anchor)}</div>\n`}${table.rows.length === 0 ? null : html`<details>\n<summary>${words.tableOfValues}</summary>\n${tableMarkup({ ...table, caption: '' })}\n</details>\n`}${noteMarkup(block)}</figure>`;
}

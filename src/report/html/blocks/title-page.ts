import type { TitlePageBlock } from '../../block.ts';
import { html, type Markup } from '../markup.ts';
import type { Setting } from '../setting.ts';
import { svgMarkup } from '../svg.ts';

/** The title is the first heading of its page. */
export function titlePage(block: TitlePageBlock, { anchor }: Setting): Markup {
  const { institution, title, subtitle, edition, cofinancing, emblem } = block;
  return html`<div class="title-page">
<p class="institution">${institution}</p>
<h1>${title}</h1>
<p class="subtitle">${subtitle}</p>
<p class="edition">${edition}</p>
${emblem === null ? null : html`<div class="emblem">${svgMarkup(emblem, null, anchor)}</div>\n`}${cofinancing === '' ? null : html`<p class="cofinancing">${cofinancing}</p>\n`}</div>`;
}

import type { TitlePageBlock } from '../../block.ts';
import { html, type Markup } from '../markup.ts';

/** The title is the first heading of its page. */
export function titlePage({ institution, title, subtitle, edition, cofinancing }: TitlePageBlock): Markup {
  return html`<div class="title-page">
<p class="institution">${institution}</p>
<h1>${title}</h1>
<p class="subtitle">${subtitle}</p>
<p class="edition">${edition}</p>
${cofinancing === '' ? null : html`<p class="cofinancing">${cofinancing}</p>\n`}</div>`;
}

// The main points: on a wide screen number, words and chart beside each other, on a narrow one under each other.
import { html, type Markup } from '../../../markup.ts';
import type { MainPointsBlock } from '../../block.ts';
import { inlinesMarkup } from '../inline.ts';
import type { Setting } from '../setting.ts';
import { svgMarkup } from '../svg.ts';

export function mainPoints({ points }: MainPointsBlock, setting: Setting): Markup {
  const items = points.map(
    ({ value, source, change, content, english, drawing, alt }) => html`<li>
<p class="point"><span class="value">${value}</span> <span class="source">${inlinesMarkup([source], setting)}</span>${change === null ? null : html` <span class="change">${change}</span>`}</p>
<div>
<p>${inlinesMarkup(content, setting)}</p>
${
  english.length === 0
    ? null
    : html`<p class="twin">${inlinesMarkup(english, setting)}</p>
`
}</div>
${svgMarkup(drawing, alt, setting.anchor)}
</li>
`,
  );
  return html`<ul class="main-points">
${items}</ul>`;
}

// Navigation: the table of contents, breadcrumbs, previous and next page, the contents at the side of a page.
import type { ContentsBlock, HeadingBlock } from '../block.ts';
import { html, type Markup } from './markup.ts';
import { FRONT, type Page, WHOLE } from './pages.ts';
import type { Setting } from './setting.ts';
import type { Words } from './words.ts';

export interface Part {
  readonly heading: HeadingBlock;
  readonly chapters: readonly HeadingBlock[];
}

/** Headings below the first of a level 1 are its chapters; those before any part stand alone. */
function partsOf(headings: readonly HeadingBlock[]): readonly Part[] {
  const parts: { heading: HeadingBlock; chapters: HeadingBlock[] }[] = [];
  for (const heading of headings) {
    const part = parts.at(-1);
    if (heading.level === 1 || part?.heading.level !== 1) parts.push({ heading, chapters: [] });
    else part.chapters.push(heading);
  }
  return parts;
}

function headingLink({ id, text }: HeadingBlock, { hrefOf }: Pick<Setting, 'hrefOf'>): Markup {
  const href = hrefOf(id);
  return href === null ? html`${text}` : html`<a href="${href}">${text}</a>`;
}

export function contents({ title }: ContentsBlock, setting: Setting): Markup {
  const chapters = (part: Part) =>
    part.chapters.length === 0
      ? null
      : html`\n<ul>\n${part.chapters.map((chapter) => html`<li>${headingLink(chapter, setting)}</li>\n`)}</ul>\n`;
  const parts = partsOf(setting.contents);
  return html`<nav class="contents" aria-labelledby="saturs">
<h2 id="saturs">${title}</h2>
<ul>
${parts.map((part) => html`<li class="part">${headingLink(part.heading, setting)}${chapters(part)}</li>\n`)}</ul>
</nav>`;
}

/** Where the page stands; null on the front page. */
export function placeMarkup(page: Page, { words, hrefOf }: Setting): Markup | null {
  if (page.file === FRONT) return null;
  return html`<nav class="place" aria-label="${words.place}">
<ol><li><a href="${FRONT}">${words.start}</a></li>${page.part === null ? null : html`<li>${headingLink(page.part, { hrefOf })}</li>`}</ol>
</nav>
`;
}

export function turningMarkup(
  { previous, next }: { readonly previous: Page | null; readonly next: Page | null },
  words: Words,
): Markup | null {
  if (previous === null && next === null) return null;
  const to = (page: Page | null, rel: 'prev' | 'next', label: string) =>
    page === null
      ? null
      : html`<a class="${rel}" rel="${rel}" href="${page.file}"><span>${label}</span> ${page.title}</a>\n`;
  return html`<nav class="turning" aria-label="${words.turning}">
${to(previous, 'prev', words.previous)}${to(next, 'next', words.next)}</nav>
`;
}

/** The parts of the book, and the chapters of the part that the page is of. */
export function chaptersMarkup(page: Page, setting: Setting): Markup {
  const { words, contents, hrefOf } = setting;
  const here = page.part ?? page.opening;
  const entry = (heading: HeadingBlock) =>
    heading.id === page.opening?.id
      ? html`<a href="${page.file}" aria-current="page">${heading.text}</a>`
      : headingLink(heading, { hrefOf });
  const chapters = ({ heading, chapters: inside }: Part) =>
    inside.length === 0 || heading.id !== here?.id
      ? null
      : html`\n<ul>\n${inside.map((chapter) => html`<li>${entry(chapter)}</li>\n`)}</ul>\n`;
  return html`<nav class="chapters" id="nodalas" aria-label="${words.chapters}">
<p class="nav-title"><a href="${FRONT}">${words.contents}</a></p>
<ul>
${partsOf(contents).map((part) => html`<li>${entry(part.heading)}${chapters(part)}</li>\n`)}<li class="whole"><a href="${WHOLE}">${words.wholeBook}</a></li>
</ul>
</nav>
`;
}

/** On the page of a part whose chapters are pages: the way to each. */
export function leadsToMarkup(page: Page, { hrefOf }: Setting): Markup | null {
  if (page.leadsTo.length === 0) return null;
  return html`<ul class="leads-to">
${page.leadsTo.map((heading) => html`<li>${headingLink(heading, { hrefOf })}</li>\n`)}</ul>
`;
}

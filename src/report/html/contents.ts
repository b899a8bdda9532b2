// Navigation: the table of contents, breadcrumbs, previous and next page, the contents at the side of a page.
import { html, type Markup } from '../../markup.ts';
import type { ContentsBlock, HeadingBlock } from '../block.ts';
import { FRONT, type Page, WHOLE } from './pages.ts';
import type { Setting } from './setting.ts';
import type { Words } from './words.ts';

interface Chapter {
  readonly heading: HeadingBlock;
  readonly subchapters: readonly HeadingBlock[];
}

/** Headings that follow one of level 1 are its subchapters; those before any chapter are on their own. */
function chaptersOf(headings: readonly HeadingBlock[]): readonly Chapter[] {
  const chapters: { heading: HeadingBlock; subchapters: HeadingBlock[] }[] = [];
  for (const heading of headings) {
    const chapter = chapters.at(-1);
    if (heading.level === 1 || chapter?.heading.level !== 1) chapters.push({ heading, subchapters: [] });
    else chapter.subchapters.push(heading);
  }
  return chapters;
}

function headingLink({ id, text }: HeadingBlock, { hrefOf }: Pick<Setting, 'hrefOf'>): Markup {
  const href = hrefOf(id);
  return href === null ? html`${text}` : html`<a href="${href}">${text}</a>`;
}

export function contents({ title }: ContentsBlock, setting: Setting): Markup {
  const subchapters = (chapter: Chapter) =>
    chapter.subchapters.length === 0
      ? null
      : html`\n<ul>\n${chapter.subchapters.map((heading) => html`<li>${headingLink(heading, setting)}</li>\n`)}</ul>\n`;
  const chapters = chaptersOf(setting.contents);
  return html`<nav class="contents" aria-labelledby="saturs">
<h2 id="saturs">${title}</h2>
<ul>
${chapters.map((chapter) => html`<li class="part">${headingLink(chapter.heading, setting)}${subchapters(chapter)}</li>\n`)}</ul>
</nav>`;
}

/** The breadcrumb of a page; null on the front page. */
export function placeMarkup(page: Page, { words, hrefOf }: Setting): Markup | null {
  if (page.file === FRONT) return null;
  return html`<nav class="place" aria-label="${words.place}">
<ol><li><a href="${FRONT}">${words.start}</a></li>${page.chapter === null ? null : html`<li>${headingLink(page.chapter, { hrefOf })}</li>`}</ol>
</nav>
`;
}

/** Links to the previous and the next page; null where there is neither. */
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

/** The chapters of the book, and the subchapters of the current one. */
export function chaptersMarkup(page: Page, setting: Setting): Markup {
  const { words, contents, hrefOf } = setting;
  const current = page.chapter ?? page.opening;
  const entry = (heading: HeadingBlock) =>
    heading.id === page.opening?.id
      ? html`<a href="${page.file}" aria-current="page">${heading.text}</a>`
      : headingLink(heading, { hrefOf });
  const subchaptersIn = ({ heading, subchapters }: Chapter) =>
    subchapters.length === 0 || heading.id !== current?.id
      ? null
      : html`\n<ul>\n${subchapters.map((subchapter) => html`<li>${entry(subchapter)}</li>\n`)}</ul>\n`;
  return html`<nav class="chapters" id="nodalas" aria-label="${words.chapters}">
<p class="nav-title"><a href="${FRONT}">${words.contents}</a></p>
<ul>
${chaptersOf(contents).map((chapter) => html`<li>${entry(chapter.heading)}${subchaptersIn(chapter)}</li>\n`)}<li class="whole"><a href="${WHOLE}">${words.wholeBook}</a></li>
</ul>
</nav>
`;
}

/** On the page of a chapter whose subchapters are pages of their own: a link to each. */
export function leadsToMarkup(page: Page, { hrefOf }: Setting): Markup | null {
  if (page.subpages.length === 0) return null;
  return html`<ul class="leads-to">
${page.subpages.map((heading) => html`<li>${headingLink(heading, { hrefOf })}</li>\n`)}</ul>
`;
}

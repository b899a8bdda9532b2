// The contents: parts with their chapters, each a link.
import type { ContentsBlock, HeadingBlock } from '../../block.ts';
import { html, type Markup } from '../markup.ts';
import type { Setting } from '../setting.ts';

export interface Part {
  readonly heading: HeadingBlock;
  readonly chapters: readonly HeadingBlock[];
}

/** Headings below the first of a level 1 are its chapters; those before any part stand alone. */
export function partsOf(headings: readonly HeadingBlock[]): readonly Part[] {
  const parts: { heading: HeadingBlock; chapters: HeadingBlock[] }[] = [];
  for (const heading of headings) {
    const part = parts.at(-1);
    if (heading.level === 1 || part?.heading.level !== 1) parts.push({ heading, chapters: [] });
    else part.chapters.push(heading);
  }
  return parts;
}

export function headingLink({ id, text }: HeadingBlock, { hrefOf }: Pick<Setting, 'hrefOf'>): Markup {
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

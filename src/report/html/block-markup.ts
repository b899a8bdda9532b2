// Blocks as HTML, a function for each kind; those with much of their own stand in blocks/.

import { headingMarkup, html, type Markup } from '../../markup.ts';
import type {
  Block,
  HeadingBlock,
  KeyFiguresBlock,
  ListBlock,
  ParagraphBlock,
  ProfileFact,
  ProfileSectionBlock,
  TableBlock,
  TitlePageBlock,
} from '../block.ts';
import { drawing } from './blocks/drawing.ts';
import { figure } from './blocks/figure.ts';
import { list } from './blocks/list.ts';
import { mainPoints } from './blocks/main-points.ts';
import { table } from './blocks/table.ts';
import { contents } from './contents.ts';
import { inlinesMarkup } from './inline.ts';
import type { Setting } from './setting.ts';
import { svgMarkup } from './svg.ts';

export function blockMarkup(block: Block, setting: Setting): Markup {
  switch (block.kind) {
    case 'heading':
      return heading(block, setting);
    case 'paragraph':
      return paragraph(block, setting);
    case 'list':
      return list(block, setting);
    case 'table':
      return table(block);
    case 'figure':
      return figure(block, setting);
    case 'drawing':
      return drawing(block, setting);
    case 'profile_section':
      return profileSection(block, setting);
    case 'key_figures':
      return keyFigures(block);
    case 'main_points':
      return mainPoints(block, setting);
    case 'title_page':
      return titlePage(block, setting);
    case 'contents':
      return contents(block, setting);
    case 'page_break':
      return html`<hr class="page-break">`;
  }
}

/** The title is the first heading of its page. */
function titlePage(block: TitlePageBlock, { anchor }: Setting): Markup {
  const { institution, title, subtitle, edition, cofinancing, emblem, logos } = block;
  return html`<div class="title-page">
<p class="institution">${institution}</p>
<h1>${title}</h1>
<p class="subtitle">${subtitle}</p>
<p class="edition">${edition}</p>
${emblem === null ? null : html`<div class="emblem">${svgMarkup(emblem, null, anchor)}</div>\n`}${logos === null ? null : html`<div class="logos">${svgMarkup(logos.drawing, logos.alt, anchor)}</div>\n`}${cofinancing === '' ? null : html`<p class="cofinancing">${cofinancing}</p>\n`}</div>`;
}

/** Its `id` is the place that links lead to. */
function heading({ id, level, text, quiet }: HeadingBlock, { rank }: Setting): Markup {
  return headingMarkup(
    rank(level),
    html` id="${id}" class="level-${level}${quiet ? ' quiet' : ''}"`,
    html`${text}`,
  );
}

function paragraph({ content, style }: ParagraphBlock, setting: Setting): Markup {
  const text = inlinesMarkup(content, setting);
  return style === undefined ? html`<p>${text}</p>` : html`<p class="${style}">${text}</p>`;
}

/** The strip of key figures; the style sets the value large above its label. */
function keyFigures({ figures }: KeyFiguresBlock): Markup {
  return html`<dl class="key-figures">
${figures.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}

function bodyPart(part: ParagraphBlock | ListBlock | TableBlock, setting: Setting): Markup {
  switch (part.kind) {
    case 'paragraph':
      return paragraph(part, setting);
    case 'list':
      return list(part, setting);
    case 'table':
      return table(part);
  }
}

function facts(given: readonly ProfileFact[], setting: Setting): Markup | null {
  if (given.length === 0) return null;
  const fact = ({ label, content }: ProfileFact) =>
    html`<div><dt>${label}</dt><dd>${inlinesMarkup(content, setting)}</dd></div>\n`;
  return html`<dl class="facts">\n${given.map(fact)}</dl>\n`;
}

function profileSection(block: ProfileSectionBlock, setting: Setting): Markup {
  const { no, label, missing, body } = block;
  const title = html`<span class="no">${no}.</span> ${label}`;
  return html`<section class="profile-section">
${headingMarkup(setting.rank(setting.level + 1), html``, title)}
<div>
${missing === null ? null : html`<p class="missing">${missing}</p>\n`}${facts(block.facts, setting)}${body.map((part) => html`${bodyPart(part, setting)}\n`)}</div>
</section>`;
}

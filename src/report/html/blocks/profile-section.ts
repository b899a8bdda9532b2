// A numbered section of a profile: its label at the side where there is room, what was answered beside it.
import type { ListBlock, ParagraphBlock, ProfileFact, ProfileSectionBlock, TableBlock } from '../../block.ts';
import { inlinesMarkup } from '../inline.ts';
import { headingMarkup, html, type Markup } from '../markup.ts';
import type { Setting } from '../setting.ts';
import { list } from './list.ts';
import { paragraph } from './paragraph.ts';
import { table } from './table.ts';

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

export function profileSection(block: ProfileSectionBlock, setting: Setting): Markup {
  const { no, label, missing, body } = block;
  const title = html`<span class="no">${no}.</span> ${label}`;
  return html`<section class="profile-section">
${headingMarkup(setting.rank(setting.level + 1), html``, title)}
<div>
${missing === null ? null : html`<p class="missing">${missing}</p>\n`}${facts(block.facts, setting)}${body.map((part) => html`${bodyPart(part, setting)}\n`)}</div>
</section>`;
}

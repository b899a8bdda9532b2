// A block as HTML, by the function of its kind.
import type { Block } from '../block.ts';
import { contents } from './blocks/contents.ts';
import { drawing } from './blocks/drawing.ts';
import { figure } from './blocks/figure.ts';
import { heading } from './blocks/heading.ts';
import { keyFigures } from './blocks/key-figures.ts';
import { list } from './blocks/list.ts';
import { paragraph } from './blocks/paragraph.ts';
import { profileSection } from './blocks/profile-section.ts';
import { table } from './blocks/table.ts';
import { titlePage } from './blocks/title-page.ts';
import { html, type Markup } from './markup.ts';
import type { Setting } from './setting.ts';

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
    case 'title_page':
      return titlePage(block, setting);
    case 'contents':
      return contents(block, setting);
    case 'page_break':
      return html`<hr class="page-break">`;
  }
}

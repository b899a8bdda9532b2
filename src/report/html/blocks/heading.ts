import type { HeadingBlock } from '../../block.ts';
import { headingMarkup, html, type Markup } from '../markup.ts';
import type { Setting } from '../setting.ts';

/** Its `id` is the place that links lead to. */
export function heading({ id, level, text, quiet }: HeadingBlock, { rank }: Setting): Markup {
  return headingMarkup(
    rank(level),
    html` id="${id}" class="level-${level}${quiet ? ' quiet' : ''}"`,
    html`${text}`,
  );
}

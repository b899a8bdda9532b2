// A map or another drawing, with its words around it and its values one click away.
import type { DrawingBlock } from '../../block.ts';
import { html, type Markup } from '../markup.ts';
import type { Setting } from '../setting.ts';

export function drawing({ title }: DrawingBlock, _setting: Setting): Markup {
  return html`<figure><figcaption>${title}</figcaption></figure>`;
}

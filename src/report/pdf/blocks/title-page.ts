// The title page: a red band at the spine, the title high on the page, the country pale below it, the
// co-financing line at its foot.
import type { Drawing } from '../../../figures/drawing.ts';
import type { TitlePageBlock } from '../../block.ts';
import { drawShapes } from '../drawings/draw-shapes.ts';
import { paintLine } from '../flow/paint-text.ts';
import { enter, enterArtifact, leave, type Painter, paintRule, paintSurface } from '../flow/painter.ts';
import { baselineOf, type Piece, piece } from '../flow/piece.ts';
import { childTag } from '../flow/structure.ts';
import { full, sheet, textBottom, textTop } from '../page.ts';
import { setBox } from '../pdfkit-internals.ts';
import { breakLines } from '../text/break-lines.ts';
import { plain } from '../text/span.ts';
import { colour, style, type TextStyle } from '../theme.ts';
import type { Setting } from './setting.ts';

const titleTop = 176;
const emblemTop = 420;
/** From the logos to the co-financing line. */
const aboveGround = 24;

/** As wide as the text; it is decorative. */
const paintEmblem = (painter: Painter, emblem: Drawing | null): void => {
  if (emblem === null) return;
  enterArtifact(painter, 'Layout');
  drawShapes(painter, emblem, { x: full.x, y: emblemTop }, full.width / emblem.width);
};

export const titlePage = (block: TitlePageBlock, setting: Setting): readonly Piece[] => {
  const { doc, faces, parent } = setting;
  const text = (content: string, look: TextStyle, width: number) => ({
    look,
    tag: childTag(doc, parent, 'P'),
    lines: breakLines(faces, [plain(content, look)], width),
  });
  const institution = text(block.institution, style.coverLabel, full.width);
  const title = text(block.title, style.cover, full.width);
  const subtitle = text(block.subtitle, style.coverSubtitle, 400);
  const edition = text(block.edition, style.coverLabel, full.width);
  const cofinancing = block.cofinancing === '' ? null : text(block.cofinancing, style.coverNote, 400);
  const figure = block.logos === null ? null : childTag(doc, parent, 'Figure', { alt: block.logos.alt });
  const cover = piece(textBottom - textTop, {
    opens: 'page',
    heading: { id: '', level: 0, text: block.title },
    paint: (painter) => {
      paintSurface(painter, { x: 0, y: 0, width: 26, height: sheet.height }, colour.accent);
      paintEmblem(painter, block.emblem);
      const column = (part: typeof title, y: number): number => {
        part.lines.forEach((line, index) => {
          paintLine(painter, part.tag, line, full.x, y + index * part.look.leading + baselineOf(part.look));
        });
        return y + part.lines.length * part.look.leading;
      };
      column(institution, textTop);
      const below = column(title, titleTop);
      column(edition, column(subtitle, below + 16) + 26);
      const ground = textBottom - (cofinancing?.lines.length ?? 0) * style.coverNote.leading;
      if (block.logos !== null && figure !== null) {
        const { drawing } = block.logos;
        const top = ground - aboveGround - drawing.height;
        setBox(figure.element, [full.x, top, full.x + drawing.width, top + drawing.height], doc.page.height);
        enter(painter, figure);
        drawShapes(painter, drawing, { x: full.x, y: top }, 1);
        leave(painter);
      }
      if (cofinancing === null) return;
      paintRule(painter, { ...full, y: ground - 9, thickness: 0.4, colour: colour.hairline });
      column(cofinancing, ground);
    },
  });
  return [cover];
};

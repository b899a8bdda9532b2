// A numbered section of a profile: its label at the side, what was answered in the main column beside it.
import type { ProfileFact, ProfileSectionBlock } from '../../block.ts';
import { paintLine } from '../flow/paint-text.ts';
import { type Painter, paintRule } from '../flow/painter.ts';
import { baselineOf, heightOf, kept, type Piece, piece, spaced, textPieces } from '../flow/piece.ts';
import { childTag, type Tag, type TagType } from '../flow/structure.ts';
import { full, main, side, textTop } from '../page.ts';
import { breakLines } from '../text/break-lines.ts';
import { plain, spans } from '../text/span.ts';
import { colour, style } from '../theme.ts';
import { list, paragraph } from './paragraphs-and-lists.ts';
import type { Setting } from './setting.ts';
import { table } from './table.ts';

/** „Iesaistīto iedzīvotāju skaits kopā“ on one line. */
const labelWidth = 121.5;
const labelGutter = 9;
/** Facts of up to so many lines in all are kept together. */
const wholeFacts = 8;
const numberRoom = 20;

const factPieces = (fact: ProfileFact, parent: Tag, setting: Setting): readonly Piece[] => {
  const { doc, faces } = setting;
  const item = childTag(doc, parent, 'LI');
  const label = childTag(doc, item, 'Lbl');
  const body = childTag(doc, item, 'LBody');
  const labelLines = breakLines(faces, [plain(`${fact.label} `, style.factLabel)], labelWidth);
  const x = main.x + labelWidth + labelGutter;
  const lines = breakLines(faces, spans(fact.content, style.fact), main.width - labelWidth - labelGutter);
  const count = Math.max(labelLines.length, lines.length);
  const { leading } = style.fact;
  return Array.from({ length: count }, (_, index) => {
    const labelLine = labelLines[index];
    const line = lines[index];
    return piece(leading, {
      keep: index < count - 1 && (index < labelLines.length || index === count - 2 || line?.hyphen === true),
      notes: line?.notes ?? [],
      paint: (painter, y) => {
        const baseline = y + baselineOf(style.fact);
        if (labelLine) paintLine(painter, label, labelLine, main.x, baseline);
        if (line) paintLine(painter, body, line, x, baseline);
      },
    });
  });
};

const factsPieces = (facts: readonly ProfileFact[], parent: Tag, setting: Setting): readonly Piece[] => {
  if (facts.length === 0) return [];
  const tag = childTag(setting.doc, parent, 'L');
  const pieces = facts.flatMap((fact) => spaced(factPieces(fact, tag, setting), 0, 2));
  return spaced(pieces.length <= wholeFacts ? kept(pieces) : pieces, 0, 6);
};

const bodyPieces = (block: ProfileSectionBlock, parent: Tag, setting: Setting): readonly Piece[] => {
  const inside: Setting = { ...setting, parent, column: main, wide: main };
  return block.body.flatMap((part) => {
    if (part.kind === 'paragraph') return paragraph(part, inside);
    return part.kind === 'list' ? list(part, inside) : table(part, inside);
  });
};

const missingPieces = (missing: string | null, parent: Tag, setting: Setting): readonly Piece[] => {
  if (missing === null) return [];
  const look = { ...style.fact, face: style.fact.emphasis, colour: colour.muted };
  const tag = childTag(setting.doc, parent, 'P');
  return textPieces(setting.faces, [plain(missing, look)], main, look, tag);
};

const sectionHeadings: Readonly<Record<Setting['level'], TagType>> = { 0: 'H1', 1: 'H2', 2: 'H3', 3: 'H4' };

export const profileSection = (block: ProfileSectionBlock, setting: Setting): readonly Piece[] => {
  const { doc, faces } = setting;
  const section = childTag(doc, setting.parent, 'Sect');
  const heading = childTag(doc, section, sectionHeadings[setting.level]);
  const number = breakLines(faces, [plain(`${block.no}. `, style.sideNumber)], numberRoom);
  const label = breakLines(faces, [plain(block.label, style.sideHead)], side.width);
  const paintHead = (painter: Painter, y: number) => {
    // On top of a page the rule of the running head is enough.
    if (y > textTop) paintRule(painter, { ...full, y: y - 5.5, thickness: 0.4, colour: colour.hairline });
    const baseline = y + baselineOf(style.body);
    for (const line of number) paintLine(painter, heading, line, side.x - line.width - 6, baseline);
    label.forEach((line, index) => {
      paintLine(painter, heading, line, side.x, baseline + index * style.sideHead.leading);
    });
  };
  const headHeight = label.length * style.sideHead.leading + 2.5;
  const content = [
    ...missingPieces(block.missing, section, setting),
    ...factsPieces(block.facts, section, setting),
    ...bodyPieces(block, section, setting),
  ];
  const height = heightOf(content);
  const whole = height < headHeight ? kept([...content, piece(headHeight - height)]) : content;
  const [first, ...rest] = whole;
  if (!first) return [];
  const headed: Piece = {
    ...first,
    reserve: headHeight,
    paint: (painter, y, again) => {
      if (!again) paintHead(painter, y);
      first.paint(painter, y, again);
    },
  };
  return spaced([headed, ...rest], 11, 11);
};

// Typesets the blocks of a book, each by the function of its kind: pieces for pagination, and the structure tree.
import type { Block, Book } from '../block.ts';
import { contents } from './blocks/contents.ts';
import { drawing, figure } from './blocks/figure.ts';
import { heading } from './blocks/heading.ts';
import { keyFigures } from './blocks/key-figures.ts';
import { mainPoints } from './blocks/main-points.ts';
import { list, paragraph } from './blocks/paragraphs-and-lists.ts';
import { profileSection } from './blocks/profile-section.ts';
import type { Setting } from './blocks/setting.ts';
import { table } from './blocks/table.ts';
import { titlePage } from './blocks/title-page.ts';
import { kept, type Piece } from './flow/piece.ts';
import { childTag, type Heading, rootTag, type Tag } from './flow/structure.ts';
import { full, main } from './page.ts';
import type { Faces } from './text/faces.ts';
import { wordsOf } from './words.ts';

/** The headings that the contents list, in the order of the book. */
const contentsOf = (book: Book): readonly Heading[] =>
  book.blocks.flatMap((block) => (block.kind === 'heading' && block.inContents ? [block] : []));

const setBlock = (block: Exclude<Block, { kind: 'page_break' }>, setting: Setting): readonly Piece[] => {
  switch (block.kind) {
    case 'heading':
      return heading(block, setting);
    case 'paragraph':
      return paragraph(block, setting);
    case 'list':
      return list(block, setting);
    case 'table':
      return table(block, setting);
    case 'figure':
      return figure(block, setting);
    case 'drawing':
      return drawing(block, setting);
    case 'profile_section':
      return profileSection(block, setting);
    case 'key_figures':
      return keyFigures(block, setting);
    case 'main_points':
      return mainPoints(block, setting);
    case 'title_page':
      return titlePage(block, setting);
    case 'contents':
      return contents(block, setting);
  }
};

/** Nests parts and chapters in the structure tree as their headings do. */
const nesting = (doc: PDFKit.PDFDocument) => {
  const root = rootTag(doc);
  let part: Tag = root;
  let parent: Tag = root;
  let level: Setting['level'] = 0;
  return {
    at: () => ({ parent, level }),
    enter: (block: Block) => {
      if (block.kind === 'contents' || (block.kind === 'heading' && block.level === 1)) {
        part = childTag(doc, root, 'Part');
        parent = part;
      } else if (block.kind === 'heading' && block.level === 2) {
        parent = childTag(doc, part, 'Sect');
      }
      if (block.kind === 'heading') level = block.level;
      if (block.kind === 'contents') level = 1;
    },
  };
};

/** Above a part that begins in the middle of a page. */
const betweenParts = 44;

const opening = (first: Piece, opens: Piece['opens']): Piece => ({
  ...first,
  opens,
  before: Math.max(first.before, betweenParts),
});

/** Typesets a whole book. */
export const compose = (doc: PDFKit.PDFDocument, faces: Faces, book: Book): readonly Piece[] => {
  const tree = nesting(doc);
  const fixed = {
    doc,
    faces,
    words: wordsOf(book),
    contents: contentsOf(book),
    column: main,
    wide: full,
  };
  const pieces: Piece[] = [];
  let opens: Piece['opens'] = null;
  let previous: Block | undefined;
  for (const [index, block] of book.blocks.entries()) {
    if (block.kind === 'page_break') {
      opens = block.unlessHalfFree ? 'page_unless_half_free' : 'page';
      continue;
    }
    tree.enter(block);
    const underHeading = previous?.kind === 'heading' && previous.level < 3;
    const set = setBlock(block, { ...fixed, ...tree.at(), underHeading });
    // Keep the sentence that introduces a chapter's first chart with the chart.
    const leadsIn = underHeading && block.kind === 'paragraph' && book.blocks[index + 1]?.kind === 'figure';
    const [first, ...rest] = leadsIn ? kept(set, true) : set;
    if (first) pieces.push(opens === null ? first : opening(first, opens), ...rest);
    opens = null;
    previous = block;
  }
  return pieces;
};

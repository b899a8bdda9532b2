import { type Node, type ReadPage, textOf, walk } from '../pdf/read-pdf.ts';
import type { Token } from './token.ts';

const HEADING = /^H(?<level>[1-6])$/u;
/** Parts of running text; anything else begins and ends by itself. */
const INLINE = new Set(['Span', 'Link', 'Reference', 'Note', '']);

function ofNode(node: Node): readonly Token[] {
  if (node.url !== null) return [{ kind: 'link', url: node.url }];
  if (node.role === '') return [{ kind: 'text', text: node.text }];
  const level = HEADING.exec(node.role)?.groups?.level;
  if (level !== undefined) return [{ kind: 'heading', level: Number(level), text: textOf(node) }];
  if (node.role === 'Note')
    return [{ kind: 'note', text: textOf(node, ({ role }) => role === 'Lbl') }, ...linksIn(node)];
  // The mark of a footnote; what it leads to is the note beside it.
  if (node.role === 'Reference') return [];
  const inside = node.children.flatMap(ofNode);
  return INLINE.has(node.role) ? inside : [{ kind: 'edge' }, ...inside, { kind: 'edge' }];
}

function linksIn(node: Node): readonly Token[] {
  return walk(node).flatMap(({ url }) => (url === null ? [] : [{ kind: 'link', url }]));
}

/** A PDF as a reader that follows its structure meets it. */
export function ofPdf(pages: readonly ReadPage[]): readonly Token[] {
  return pages.flatMap(({ tree }) => ofNode(tree));
}

import type { Block, Inline } from '../../../src/report/block.ts';
import { blockTexts } from '../../../src/report/block-text.ts';
import type { Token } from './token.ts';

const edge: Token = { kind: 'edge' };
const text = (of: string): readonly Token[] => [{ kind: 'text', text: of }, edge];

function ofInline(inline: Inline): readonly Token[] {
  switch (inline.kind) {
    case 'text':
    case 'reference':
      return [{ kind: 'text', text: inline.text }];
    case 'link':
      return [
        { kind: 'text', text: inline.text },
        { kind: 'link', url: inline.url },
      ];
    case 'footnote': {
      const { text: says, url } = inline;
      return [{ kind: 'note', text: says }, ...(url === null ? [] : [{ kind: 'link', url } as const])];
    }
  }
}

/** The blocks of a book as a reader meets them. */
export function ofBlocks(blocks: readonly Block[]): readonly Token[] {
  return blocks.flatMap((block): readonly Token[] => {
    switch (block.kind) {
      case 'heading':
        return [{ kind: 'heading', level: block.level, text: block.text }];
      case 'profile_section':
        return [
          { kind: 'heading', level: 3, text: `${block.no}. ${block.label}` },
          ...(block.missing === null ? [] : text(block.missing)),
          ...block.facts.flatMap(({ label, content }) => [
            ...text(label),
            ...content.flatMap(ofInline),
            edge,
          ]),
          ...ofBlocks(block.body),
        ];
      case 'paragraph':
        return [...block.content.flatMap(ofInline), edge];
      case 'list':
        return block.items.flatMap((item) => [...item.flatMap(ofInline), edge]);
      default:
        return blockTexts(block).flatMap(text);
    }
  });
}

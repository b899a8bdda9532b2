// A PDF as assistive technology meets it. Read by pdf.js in `read-pages.ts`.

/** A node of the structure tree on one page; its type is what the role map makes of it. */
export interface StructureNode {
  readonly role: string;
  readonly alt: string | null;
  readonly language: string | null;
  readonly hasBox: boolean;
  /** Ids of annotations that belong to it. */
  readonly objects: readonly string[];
  /** Has text or graphics of its own, beside those of its children. */
  readonly hasContent: boolean;
  /** Its own text, without spaces, which ends of lines make and take. */
  readonly text: string;
  readonly children: readonly StructureNode[];
}

export interface Annotation {
  readonly id: string;
  readonly subtype: string;
  /** Contents of an annotation, or the alternative name (TU) of a form field. */
  readonly description: string;
}

export interface ReadPage {
  /** Counted from 1. */
  readonly number: number;
  readonly tree: readonly StructureNode[];
  /** What is drawn outside the structure tree and is no artifact: words, or what kind of graphic. */
  readonly untagged: readonly string[];
  readonly artifactsInsideTags: number;
  readonly tagsInsideArtifacts: number;
  readonly annotations: readonly Annotation[];
  /** How often .notdef is shown. */
  readonly missingGlyphs: number;
}

export interface Reading {
  readonly language: string | null;
  /** The XML of the metadata. */
  readonly xmp: string | null;
  readonly marked: boolean;
  readonly suspects: boolean;
  readonly displayTitle: boolean | null;
  /** Encryption, if any, lets assistive technology in. */
  readonly open: boolean;
  readonly bookmarks: number;
  readonly pages: readonly ReadPage[];
}

/** A node and all below it, in reading order. */
export const walk = (node: StructureNode): readonly StructureNode[] => [node, ...node.children.flatMap(walk)];

/** The text of a node and of all below it, without spaces. */
export const textBelow = (node: StructureNode): string =>
  walk(node)
    .map(({ text }) => text)
    .join('');

/** The nodes of one type, or of those that match, with their pages. */
export const nodesWith = (
  { pages }: Reading,
  role: string | RegExp,
): readonly { readonly page: number; readonly node: StructureNode }[] =>
  pages.flatMap(({ number, tree }) =>
    tree
      .flatMap(walk)
      .filter((node) => (typeof role === 'string' ? node.role === role : role.test(node.role)))
      .map((node) => ({ page: number, node })),
  );

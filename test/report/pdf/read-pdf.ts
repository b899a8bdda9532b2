// A PDF as a reader that follows its structure finds it: for each page its tree, its text and its links.
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Node {
  readonly role: string;
  readonly alt: string | undefined;
  readonly children: readonly Node[];
  /** The text of the node's own marked content; empty for nodes that only hold nodes. */
  readonly text: string;
  /** Where the link that the node stands for leads; null where it is none. */
  readonly url: string | null;
}

export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export interface ReadPage {
  readonly number: number;
  readonly tree: Node;
  /** Text that is neither in the tree nor an artifact. */
  readonly stray: readonly string[];
  /** Text of artifacts. */
  readonly artifacts: readonly string[];
  /** The role of the node whose text comes last on the page, notes at its foot left aside. */
  readonly lastRole: string | null;
  /** Page numbers that its internal links lead to, in order. */
  readonly leadsTo: readonly number[];
  /** Internal links that lead nowhere. */
  readonly astray: readonly string[];
  readonly urls: readonly string[];
  /** Lines and surfaces that are neither in the tree nor artifacts. */
  readonly strayShapes: number;
  /** Where the words of figures stand, in points from the bottom left corner. */
  readonly figureWords: readonly Box[];
  /** Glyphs that the font does not have. */
  readonly missingGlyphs: number;
}

interface Struct {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Struct[];
}

const isText = (node: Node): boolean => node.role === '';

/** Lists and tables that go over pages are given whole with each page; what has no text there is left out. */
const isHere = (node: Node): boolean =>
  node.text !== '' || node.children.length > 0 || node.alt !== undefined || node.url !== null;

const nodeOf = (
  struct: Struct,
  texts: ReadonlyMap<string, string>,
  urls: ReadonlyMap<string, string>,
): Node => ({
  role: struct.role ?? '',
  alt: struct.alt,
  text: struct.type === 'content' ? (texts.get(struct.id ?? '') ?? '') : '',
  url: urls.get((struct.id ?? '').replace('pdfjs_internal_id_', '')) ?? null,
  children: (struct.children ?? []).map((child) => nodeOf(child, texts, urls)).filter(isHere),
});

/** A node and all below it, in reading order. */
export const walk = (node: Node): readonly Node[] => [node, ...node.children.flatMap(walk)];

/** The text below a node, without the nodes that `skip` names. */
export const textOf = (node: Node, skip: (child: Node, parent: Node) => boolean = () => false): string =>
  isText(node)
    ? node.text
    : node.children.map((child) => (skip(child, node) ? '' : textOf(child, skip))).join('');

const roleById = (struct: Struct, roles: Map<string, string>, inherited = ''): Map<string, string> => {
  for (const child of struct.children ?? []) {
    const role = inherited === 'Note' ? inherited : (child.role ?? struct.role ?? '');
    if (child.type === 'content' && child.id)
      roles.set(child.id, inherited === 'Note' ? 'Note' : (struct.role ?? ''));
    else roleById(child, roles, role);
  }
  return roles;
};

/** Where links lead, by the id of their annotation; the structure may write a prefix before it. */
const urlsById = (annotations: readonly { readonly id: string; readonly url?: string }[]) =>
  new Map(annotations.flatMap(({ id, url }): [string, string][] => (url === undefined ? [] : [[id, url]])));

interface Mark {
  readonly tag: string;
  readonly id: string | null;
}

const boxOf = (item: { str: string; transform: number[]; width: number; height: number }): Box => {
  const [, , , , left = 0, bottom = 0] = item.transform;
  return { text: item.str, left, right: left + item.width, bottom, top: bottom + item.height * 0.7 };
};

/** The types of the reader leave the tag out. */
const markOf = (item: { readonly id?: string }): Mark => ({
  tag: 'tag' in item && typeof item.tag === 'string' ? item.tag : '',
  id: item.id ?? null,
});

export const readPdf = async (bytes: Uint8Array): Promise<readonly ReadPage[]> => {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  const doc = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= doc.numPages; number += 1) {
    const page = await doc.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const struct: Struct = (await page.getStructTree()) ?? {};
    const roles = roleById(struct, new Map());
    const texts = new Map<string, string>();
    const stray: string[] = [];
    const artifacts: string[] = [];
    const marks: Mark[] = [];
    const figureWords: Box[] = [];
    let lastRole: string | null = null;
    for (const item of content.items) {
      if ('str' in item) {
        if (item.str === '') continue;
        const id = marks.findLast((mark) => mark.id !== null)?.id ?? null;
        if (id !== null) {
          texts.set(id, (texts.get(id) ?? '') + item.str);
          if (roles.get(id) === 'Figure' && item.str.trim() !== '') figureWords.push(boxOf(item));
          if (roles.get(id) !== 'Note') lastRole = roles.get(id) ?? null;
        } else if (marks.some(({ tag }) => tag === 'Artifact')) artifacts.push(item.str);
        else if (item.str.trim() !== '') stray.push(item.str);
      } else if (item.type === 'endMarkedContent') marks.pop();
      else marks.push(markOf(item));
    }
    const annotations: readonly { readonly id: string; readonly url?: string; readonly dest?: unknown }[] =
      await page.getAnnotations();
    const leadsTo: number[] = [];
    const astray: string[] = [];
    for (const { dest } of annotations) {
      if (typeof dest !== 'string') continue;
      const explicit = await doc.getDestination(dest);
      if (explicit) leadsTo.push((await doc.getPageIndex(explicit[0])) + 1);
      else astray.push(dest);
    }
    const { fnArray, argsArray } = await page.getOperatorList();
    const glyphs = fnArray.flatMap((fn, index) => (fn === OPS.showText ? argsArray[index][0] : []));
    let depth = 0;
    let strayShapes = 0;
    for (const fn of fnArray) {
      if (fn === OPS.beginMarkedContent || fn === OPS.beginMarkedContentProps) depth += 1;
      if (fn === OPS.endMarkedContent) depth -= 1;
      if (fn === OPS.constructPath && depth === 0) strayShapes += 1;
    }
    pages.push({
      number,
      strayShapes,
      figureWords,
      tree: nodeOf(struct, texts, urlsById(annotations)),
      stray,
      artifacts,
      lastRole,
      leadsTo,
      astray,
      urls: annotations.flatMap(({ url }) => url ?? []),
      missingGlyphs: glyphs.filter((glyph: { originalCharCode?: number }) => glyph.originalCharCode === 0)
        .length,
    });
    page.cleanup();
  }
  await task.destroy();
  return pages;
};

// A PDF as assistive technology meets it, read by pdf.js: metadata, and of each page structure, links and content.
import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  PermissionFlag,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Problem } from '../../problem.ts';
import { type PageContent, readContent } from './read-content.ts';

/**
 * A node of the structure tree on one page, as pdf.js gives it; its own types leave half of it out. With a `type` it
 * is no element but content (`content`) or an annotation (`object`, `annotation`) of its parent.
 */
export interface StructureNode {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly bbox?: readonly number[];
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

interface Annotation {
  readonly id: string;
  readonly subtype: string;
  readonly contents: string;
}

interface ReadPage extends PageContent {
  /** Counted from 1. */
  readonly number: number;
  readonly tree: readonly StructureNode[];
  readonly annotations: readonly Annotation[];
}

export interface Reading {
  /** Empty where none is given. */
  readonly language: string;
  /** The XML of the metadata. */
  readonly xmp: string | null;
  readonly marked: boolean;
  readonly suspects: boolean;
  readonly displayTitle: boolean;
  /** Encryption, if any, lets assistive technology in. */
  readonly open: boolean;
  readonly bookmarks: number;
  readonly pages: readonly ReadPage[];
}

export const childrenOf = ({ children = [] }: StructureNode): readonly StructureNode[] =>
  children.filter(({ type }) => type === undefined);

/** Has text or graphics of its own, beside those of its children. */
export const hasContent = ({ children = [] }: StructureNode): boolean =>
  children.some(({ type }) => type === 'content');

const walk = (node: StructureNode): readonly StructureNode[] => [
  node,
  ...(node.children ?? []).flatMap(walk),
];

/** The text of a node and of all below it, without spaces. */
export const textOf = (node: StructureNode, texts: PageContent['texts']): string =>
  walk(node)
    .map(({ id = '' }) => texts.get(id) ?? '')
    .join('');

/** The elements whose type matches, in reading order, with their pages. */
export const nodesOf = ({ pages }: Reading, role: string | RegExp = /./u) =>
  pages.flatMap(({ number, tree, texts }) =>
    tree
      .flatMap(walk)
      .filter((node) => (typeof role === 'string' ? node.role === role : role.test(node.role ?? '')))
      .map((node) => ({ page: number, node, texts })),
  );

interface RawAnnotation {
  readonly id: string;
  readonly subtype?: string;
  readonly contentsObj?: { readonly str: string };
}

const readPage = async (page: PDFPageProxy): Promise<ReadPage> => {
  const root: StructureNode = (await page.getStructTree()) ?? {};
  const annotations: readonly RawAnnotation[] = await page.getAnnotations();
  const content = readContent(await page.getOperatorList(), {
    tagged: new Set(walk(root).flatMap(({ type, id = '' }) => (type === 'content' ? [id] : []))),
    idOf: (mcid) => `p${page.ref?.num ?? 0}R_mc${mcid}`,
  });
  page.cleanup();
  return {
    number: page.pageNumber,
    tree: childrenOf(root),
    annotations: annotations.map(({ id, subtype = '', contentsObj }) => ({
      id,
      subtype,
      contents: contentsObj?.str.trim() ?? '',
    })),
    ...content,
  };
};

const readDocument = async (doc: PDFDocumentProxy): Promise<Reading> => {
  const { info, metadata } = await doc.getMetadata();
  const marks = await doc.getMarkInfo();
  const permissions = await doc.getPermissions();
  const preferences = await doc.getViewerPreferences();
  const pages: ReadPage[] = [];
  for (let number = 1; number <= doc.numPages; number += 1)
    pages.push(await readPage(await doc.getPage(number)));
  return {
    language: 'Language' in info && typeof info.Language === 'string' ? info.Language : '',
    xmp: metadata?.getRaw() ?? null,
    marked: marks?.Marked ?? false,
    suspects: marks?.Suspects ?? false,
    displayTitle:
      preferences !== null && 'DisplayDocTitle' in preferences && preferences.DisplayDocTitle === true,
    open: permissions?.includes(PermissionFlag.COPY_FOR_ACCESSIBILITY) ?? true,
    bookmarks: (await doc.getOutline())?.length ?? 0,
    pages,
  };
};

/**
 * Reads the bytes of a PDF.
 * @throws Problem `unreadable-pdf` where they are none.
 */
export const readPages = async (bytes: Uint8Array): Promise<Reading> => {
  // A copy, because pdf.js takes the bytes over.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  });
  try {
    const doc = await task.promise.catch((cause) => {
      throw new Problem('unreadable-pdf', cause instanceof Error ? cause.message : '', { cause });
    });
    return await readDocument(doc);
  } finally {
    await task.destroy();
  }
};

// Reads a PDF with pdf.js: its metadata, and of each page the structure and what is drawn outside it.
import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  PermissionFlag,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Problem } from '../../../problem.ts';
import { readDrawing } from './drawing.ts';
import type { Annotation, Reading, ReadPage, StructureNode } from './reading.ts';

/** What the reader gives for a node; its own types leave half of it out. */
interface RawNode {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly bbox?: readonly number[];
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly RawNode[];
}

const nodeOf = (raw: RawNode, texts: ReadonlyMap<string, string>): StructureNode => {
  const children = raw.children ?? [];
  const content = children.filter(({ type }) => type === 'content');
  const objects = children.filter(({ type }) => type === 'object' || type === 'annotation');
  return {
    role: raw.role ?? '',
    alt: raw.alt ?? null,
    language: raw.lang ?? null,
    hasBox: raw.bbox !== undefined,
    objects: objects.flatMap(({ id }) => id ?? []),
    hasContent: content.length > 0,
    text: content.map(({ id }) => texts.get(id ?? '') ?? '').join(''),
    children: children.filter(({ type }) => type === undefined).map((child) => nodeOf(child, texts)),
  };
};

const contentIds = (raw: RawNode): readonly string[] =>
  (raw.children ?? []).flatMap((child) =>
    child.type === 'content' ? (child.id ?? []) : child.type === undefined ? contentIds(child) : [],
  );

interface RawAnnotation {
  readonly id: string;
  readonly subtype?: string;
  readonly contentsObj?: { readonly str: string };
  readonly alternativeText?: string;
}

const annotationOf = (raw: RawAnnotation): Annotation => ({
  id: raw.id,
  subtype: raw.subtype ?? '',
  description: (raw.subtype === 'Widget' ? raw.alternativeText : raw.contentsObj?.str)?.trim() ?? '',
});

const readPage = async (page: PDFPageProxy): Promise<ReadPage> => {
  const raw: RawNode = (await page.getStructTree()) ?? {};
  const annotations: readonly RawAnnotation[] = await page.getAnnotations();
  const { marks, texts } = readDrawing(await page.getOperatorList(), {
    tagged: new Set(contentIds(raw)),
    idOf: (mcid) => `p${page.ref?.num ?? 0}R_mc${mcid}`,
  });
  page.cleanup();
  return {
    number: page.pageNumber,
    tree: nodeOf(raw, texts).children,
    annotations: annotations.map(annotationOf),
    ...marks,
  };
};

const readDocument = async (doc: PDFDocumentProxy): Promise<Reading> => {
  const { info, metadata } = await doc.getMetadata();
  const marks = await doc.getMarkInfo();
  const permissions = await doc.getPermissions();
  const preferences = await doc.getViewerPreferences();
  const shown = preferences && 'DisplayDocTitle' in preferences ? preferences.DisplayDocTitle : null;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= doc.numPages; number += 1)
    pages.push(await readPage(await doc.getPage(number)));
  return {
    language: 'Language' in info && typeof info.Language === 'string' ? info.Language : null,
    xmp: metadata?.getRaw() ?? null,
    marked: marks?.Marked ?? false,
    suspects: marks?.Suspects ?? false,
    displayTitle: typeof shown === 'boolean' ? shown : null,
    open: permissions?.includes(PermissionFlag.COPY_FOR_ACCESSIBILITY) ?? true,
    bookmarks: (await doc.getOutline())?.length ?? 0,
    pages,
  };
};

/** Reads the bytes of a PDF; a Problem where they are none. */
export const readPages = async (bytes: Uint8Array): Promise<Reading> => {
  // A copy, because the reader takes the bytes over.
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

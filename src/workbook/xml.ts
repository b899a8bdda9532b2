// XML of untrusted files: decoded by its encoding, parsed by a conforming parser, without document types.
import { Buffer } from 'node:buffer';
import { SaxesParser } from 'saxes';
import { refusal, WorkbookRefused } from './refusals.ts';

/** Attributes by their names as written, prefixes included. */
export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandlers {
  /** An element by its local name; `end` is the position in the text right after its start tag. */
  readonly open?: (name: string, attributes: Attributes, end: number, isSelfClosing: boolean) => void;
  /** The end of an element; `end` is the position right after its end tag. */
  readonly close?: (name: string, end: number) => void;
  /** Character data, CDATA included; the text of one element may come in several pieces. */
  readonly text?: (text: string) => void;
}

/** Deeper than any part of a spreadsheet; a million nested elements would fill the memory. */
const DEEPEST = 256;
/** Characters handed to the parser at a time. */
const CHUNK = 64 * 1024;

/**
 * Parses a part and throws `WorkbookRefused` where it is not well formed or defines a document type. Prefixes are
 * dropped: an element of another vocabulary with the name of one that is read stands in `extLst` alone.
 */
export function parseXml(part: Uint8Array, name: string, handlers: XmlHandlers): void {
  parseText(decodeXml(part, name).text, name, handlers);
}

export function parseText(text: string, name: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false } as const);
  let depth = 0;
  parser.on('error', () => {
    throw new WorkbookRefused(refusal('damaged-file', name));
  });
  parser.on('doctype', () => {
    throw new WorkbookRefused(refusal('unsafe-xml', name));
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > DEEPEST) throw new WorkbookRefused(refusal('too-complex', name));
    handlers.open?.(localName(tag.name), tag.attributes, parser.position, tag.isSelfClosing);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handlers.close?.(localName(tag.name), parser.position);
  });
  const { text: onText } = handlers;
  if (onText !== undefined) {
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  parser.close();
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute in whichever namespace prefix the file gives it, such as the `id` of `r:id`. */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((one) => one.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

export interface DecodedXml {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le';
}

/** The text of a part by its byte order mark or else its declaration; changed text is written back in `encoding`. */
export function decodeXml(part: Uint8Array, name: string): DecodedXml {
  const encoding = encodingOf(part);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(part);
    return { text, encoding: encoding === 'utf-16le' || encoding === 'utf-16be' ? 'utf-16le' : 'utf-8' };
  } catch {
    throw new WorkbookRefused(refusal('damaged-file', name));
  }
}

export function encodeXml({ text, encoding }: DecodedXml): Buffer {
  if (encoding === 'utf-16le') return Buffer.from(`\uFEFF${text}`, 'utf16le');
  // What was declared in another encoding is written as UTF-8.
  const end = text.startsWith('<?xml') ? text.indexOf('?>') : -1;
  const declaration = text.slice(0, Math.max(end, 0));
  return Buffer.from(
    declaration.replace(/encoding=(["'])[\w-]+\1/, 'encoding="UTF-8"') + text.slice(declaration.length),
    'utf8',
  );
}

function encodingOf(part: Uint8Array): string {
  const [first, second] = part;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const start = Buffer.from(part.subarray(0, 200)).toString('latin1');
  const declared =
    /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]{1,100}encoding=["']([\w-]{1,40})["']/.exec(start)?.[1] ?? 'utf-8';
  // A declaration that its own bytes belie: a text that was written as UTF-16 and saved as UTF-8.
  return /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}

// Texts of Office Open XML: runs of rich text, phonetic guides aside, and the escapes of ST_Xstring.
import { type Attributes, parseXml } from '../xml.ts';

/** `_x000D_` for what XML cannot hold; `_x005F_` stands for a plain underscore before what would look like one. */
const ESCAPE = /_x([0-9a-f]{4})_/gi;

export function unescaped(text: string): string {
  if (!text.includes('_')) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Gathers the text of one string: an `si`, an `is` or the `text` of a comment. */
export interface StringReader {
  readonly open: (name: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /** The text gathered so far, from which the next one begins anew. */
  readonly take: () => string;
}

export function stringReader(): StringReader {
  let text = '';
  let isText = false;
  let phonetic = 0;
  return {
    open: (name) => {
      if (name === 'rPh') phonetic += 1;
      if (name === 't') isText = phonetic === 0;
    },
    close: (name) => {
      if (name === 'rPh') phonetic -= 1;
      if (name === 't') isText = false;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    take: () => {
      const taken = unescaped(text);
      text = '';
      return taken;
    },
  };
}

/** The shared strings in their order. */
export function readSharedStrings(part: Uint8Array, name: string): readonly string[] {
  const strings: string[] = [];
  const reader = stringReader();
  parseXml(part, name, {
    open: (element: string, _attributes: Attributes) => reader.open(element),
    text: reader.text,
    close: (element) => {
      reader.close(element);
      if (element === 'si') strings.push(reader.take());
    },
  });
  return strings;
}

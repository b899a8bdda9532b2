// A package that is changed part by part; what is not changed is written as it came.
import { refusal, WorkbookRefused } from '../refusals.ts';
import { type DecodedXml, decodeXml, encodeXml } from '../xml.ts';
import { escapeXml, prefixOf, spliced, tagStart } from '../xml-edit.ts';
import { writeZip, type ZipParts } from '../zip.ts';
import { type OpcPackage, partKey } from './opc.ts';

const RELATION_TYPES = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const MAIN_NAMESPACES = {
  transitional: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  strict: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
};
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface PackageEditor {
  /** The namespace of the workbook's own elements, and that of relationships. */
  readonly namespaces: { readonly main: string; readonly relationships: string };
  /** The text of a part as changed so far, or null where there is none. */
  readonly text: (name: string) => string | null;
  readonly setText: (name: string, text: string) => void;
  /** Adds a part under a free name made from a pattern such as `xl/comments#.xml`, and gives its name. */
  readonly add: (pattern: string, text: string, contentType: string) => string;
  /** Relates one part to another and gives the id of the relation; `type` is its last word. */
  readonly relate: (from: string, type: string, to: string) => string;
  readonly write: () => Promise<Uint8Array>;
}

export function editPackage(opc: OpcPackage, parts: ZipParts, mainPart: string): PackageEditor {
  const names = new Map(parts.map(({ name }) => [partKey(name), name]));
  const changed = new Map<string, DecodedXml>();

  const decoded = (name: string): DecodedXml | null => {
    const known = changed.get(partKey(name));
    if (known !== undefined) return known;
    const content = opc.part(name);
    return content === null ? null : decodeXml(content, name);
  };
  const text = (name: string): string | null => decoded(name)?.text ?? null;
  const setText = (name: string, changedText: string): void => {
    const { encoding } = decoded(name) ?? { encoding: 'utf-8' as const };
    if (!names.has(partKey(name))) names.set(partKey(name), name);
    changed.set(partKey(name), { text: changedText, encoding });
  };
  const conformance = text(mainPart)?.includes(MAIN_NAMESPACES.strict) ? 'strict' : 'transitional';
  const relationships = RELATION_TYPES[conformance];

  const declare = (name: string, contentType: string): void => {
    const types = '[Content_Types].xml';
    setText(
      types,
      withLastChild(text(types), types, (prefix) => {
        const path = escapeXml(`/${name}`);
        return `<${prefix}Override PartName="${path}" ContentType="${contentType}"/>`;
      }),
    );
  };

  return {
    namespaces: { main: MAIN_NAMESPACES[conformance], relationships },
    text,
    setText,
    add: (pattern, content, contentType) => {
      let number = 1;
      while (names.has(partKey(pattern.replace('#', String(number))))) number += 1;
      const name = pattern.replace('#', String(number));
      setText(name, content);
      declare(name, contentType);
      return name;
    },
    relate: (from, type, to) => {
      const slash = from.lastIndexOf('/');
      const path = `${from.slice(0, slash + 1)}_rels/${from.slice(slash + 1)}.rels`;
      const before =
        text(path) ??
        `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
      let number = 1;
      while (before.includes(`"kopskats${number}"`)) number += 1;
      const id = `kopskats${number}`;
      const relation = `Id="${id}" Type="${relationships}/${type}" Target="${escapeXml(`/${to}`)}"`;
      setText(
        path,
        withLastChild(before, path, (prefix) => `<${prefix}Relationship ${relation}/>`),
      );
      return id;
    },
    write: () => {
      const kept = parts.map(({ name, content, isCompressed }) => {
        const change = changed.get(partKey(name));
        if (content === null) throw new WorkbookRefused(refusal('inflates-too-much', name));
        return { name, content: change === undefined ? content : encodeXml(change), isCompressed };
      });
      const old = new Set(parts.map(({ name }) => partKey(name)));
      const added = [...changed].flatMap(([key, part]) =>
        old.has(key) ? [] : [{ name: names.get(key) ?? key, content: encodeXml(part), isCompressed: true }],
      );
      return writeZip([...kept, ...added]);
    },
  };
}

/** A document with an element added as the last child of its root, which may have been written as empty. */
export function withLastChild(text: string | null, name: string, child: (prefix: string) => string): string {
  const end = text?.lastIndexOf('>') ?? -1;
  const start = end < 0 ? -1 : tagStart(text ?? '', end);
  if (text === null || start < 0) throw new WorkbookRefused(refusal('damaged-file', name));
  const tag = text.slice(start, end + 1);
  const prefix = prefixOf(tag);
  if (tag.startsWith('</')) return spliced(text, [{ start, end: start, text: child(prefix) }]);
  const rootName = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
  const opened = `${tag.slice(0, -2).trimEnd()}>`;
  return spliced(text, [{ start, end: end + 1, text: `${opened}${child(prefix)}</${rootName}>` }]);
}

// The package of an Office Open XML file (ISO 29500-2): parts found by relationships and content types, whatever
// their names. Names of parts do not differ by case.
import type { Buffer } from 'node:buffer';
import { refusal, WorkbookRefused } from '../refusals.ts';
import { parseXml } from '../xml.ts';
import type { ZipParts } from '../zip.ts';

export interface Relation {
  readonly id: string;
  /** The last word of its type, such as `worksheet`; the same in transitional and strict files. */
  readonly type: string;
  /** The full name of the part, or the address outside of the package. */
  readonly target: string;
  readonly isExternal: boolean;
}

export interface OpcPackage {
  /** The name of the main part; null where the package has none. */
  readonly main: string | null;
  /** The content of a part, or null where there is none; throws where it inflates too much. */
  readonly part: (name: string) => Buffer | null;
  /** In small letters; empty where it is not said. */
  readonly contentType: (name: string) => string;
  readonly relations: (name: string) => readonly Relation[];
}

/** More than any workbook has; a part of relations without end would fill the memory. */
const MOST_RELATIONS = 20_000;

export function openPackage(parts: ZipParts): OpcPackage {
  const byName = new Map(parts.map(({ name, content }) => [partKey(name), { name, content }]));
  const part = (name: string): Buffer | null => {
    const found = byName.get(partKey(name));
    if (found === undefined) return null;
    if (found.content === null) throw new WorkbookRefused(refusal('inflates-too-much', found.name));
    return found.content;
  };
  const types = readContentTypes(part('[Content_Types].xml'));
  const contentType = (name: string): string =>
    types.overrides.get(partKey(name)) ??
    types.defaults.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ??
    '';
  const relations = (name: string): readonly Relation[] => {
    const slash = name.lastIndexOf('/');
    const folder = name.slice(0, slash + 1);
    const path = `${folder}_rels/${name.slice(slash + 1)}.rels`;
    const content = part(path);
    return content === null
      ? []
      : readRelations(content, path, folder, (target) => byName.has(partKey(target)));
  };
  const declared = relations('').find(({ type }) => type === 'officeDocument')?.target;
  const typed = [...types.overrides].find(([, type]) => isMainType(type))?.[0];
  const main = [declared, typed].find((name) => name !== undefined && byName.has(partKey(name))) ?? null;
  return { main, part, contentType, relations };
}

/** Names are compared without their case, escapes and leading slash. */
export function partKey(name: string): string {
  let plain = name.replaceAll('\\', '/').replace(/^\//, '');
  try {
    plain = decodeURI(plain);
  } catch {
    // A percent sign that is no escape.
  }
  return plain.toLowerCase();
}

function isMainType(type: string): boolean {
  return /spreadsheetml\.(sheet|template)\.main\+xml$/.test(type);
}

interface ContentTypes {
  readonly defaults: ReadonlyMap<string, string>;
  readonly overrides: ReadonlyMap<string, string>;
}

function readContentTypes(content: Buffer | null): ContentTypes {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  if (content !== null)
    parseXml(content, '[Content_Types].xml', {
      open: (name, { Extension, PartName, ContentType = '' }) => {
        if (name === 'Default' && Extension !== undefined)
          defaults.set(Extension.toLowerCase(), ContentType.toLowerCase());
        if (name === 'Override' && PartName !== undefined)
          overrides.set(partKey(PartName), ContentType.toLowerCase());
      },
    });
  return { defaults, overrides };
}

function readRelations(
  content: Buffer,
  path: string,
  folder: string,
  exists: (name: string) => boolean,
): readonly Relation[] {
  const found: Relation[] = [];
  parseXml(content, path, {
    open: (name, { Id = '', Type = '', Target = '', TargetMode = '' }) => {
      if (name !== 'Relationship') return;
      if (found.length >= MOST_RELATIONS) throw new WorkbookRefused(refusal('too-complex', path));
      const isExternal = TargetMode.toLowerCase() === 'external';
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      const inside = resolve(folder, Target);
      // Some writers give the target from the root without saying so by a slash.
      const target = isExternal ? Target : exists(inside) || !exists(Target) ? inside : Target;
      found.push({ id: Id, type, target, isExternal });
    },
  });
  return found;
}

/** The name of a part from a target beside `folder`, which ends with a slash or is empty. */
function resolve(folder: string, target: string): string {
  const plain = target.replaceAll('\\', '/');
  const steps = plain.startsWith('/') ? [] : folder.split('/').slice(0, -1);
  for (const step of plain.split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  return steps.join('/');
}

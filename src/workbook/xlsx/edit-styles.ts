// The styles of a workbook with others added: copies of a cell's own style with another ground, and the looks of the
// sheet of findings. What is there keeps its index.
import type { Fill, Font, Style } from 'exceljs';
import { parseText } from '../xml.ts';
import { escapeXml, prefixOf, type Splice, spliced, tagStart, withAttribute } from '../xml-edit.ts';

/** Looks that are written here; those of `look.ts` are made of it. */
export type Look = Partial<Pick<Style, 'font' | 'fill' | 'border' | 'alignment'>>;

export interface StyleEditor {
  /** Whether a style has this ground, given as ARGB. */
  readonly hasGround: (style: number, argb: string) => boolean;
  /** Whether any style may have this ground. */
  readonly knowsGround: (argb: string) => boolean;
  readonly isItalic: (style: number) => boolean;
  /** The index of a style like another one but for its ground; null for no ground at all. */
  readonly onGround: (style: number, argb: string | null) => number;
  readonly add: (look: Look) => number;
  /** The part with everything added. */
  readonly text: () => string;
}

/** A collection of the part: its elements as written, and where more are added. */
interface Collection {
  readonly items: string[];
  tag: string;
  tagStart: number;
  tagEnd: number;
  end: number;
  added: string[];
}

const COLLECTIONS = ['fonts', 'fills', 'borders', 'cellXfs'] as const;
type CollectionName = (typeof COLLECTIONS)[number];

/** A stylesheet for workbooks that have none. */
export function emptyStylesheet(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;
}

export function editStyles(part: string, name: string): StyleEditor {
  const { collections, prefix, rootEnd } = collectionsOf(part, name);
  const addTo = (collection: CollectionName, xml: string): number => {
    const { items, added } = collections[collection];
    const known = [...items, ...added].indexOf(xml);
    if (known >= 0) return known;
    added.push(xml);
    return items.length + added.length - 1;
  };
  const xf = (style: number): string => {
    const { items, added } = collections.cellXfs;
    return (
      [...items, ...added][style] ??
      items[0] ??
      `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`
    );
  };
  const partOf = (style: number, attribute: string, collection: CollectionName): string => {
    const tag = startTag(xf(style));
    const index = Number(new RegExp(`\\s${attribute}\\s*=\\s*["'](\\d{1,6})`).exec(tag)?.[1] ?? 0);
    const { items, added } = collections[collection];
    return [...items, ...added][index] ?? '';
  };
  const grounds = new Map<string, number>();
  return {
    hasGround: (style, argb) =>
      partOf(style, 'fillId', 'fills').toUpperCase().includes(`"${argb.toUpperCase()}"`),
    knowsGround: (argb) => part.toUpperCase().includes(`"${argb.toUpperCase()}"`),
    isItalic: (style) => new RegExp(`<${prefix}i(\\s[^>]{0,40})?/?>`).test(partOf(style, 'fontId', 'fonts')),
    onGround: (style, argb) => {
      const key = `${style} ${argb}`;
      const known = grounds.get(key);
      if (known !== undefined) return known;
      const fill = argb === null ? 0 : addTo('fills', fillXml(solid(argb), prefix));
      const whole = xf(style);
      const tag = startTag(whole);
      const filled = withAttribute(withAttribute(tag, 'fillId', String(fill)), 'applyFill', '1');
      const index = addTo('cellXfs', filled + whole.slice(tag.length));
      grounds.set(key, index);
      return index;
    },
    add: ({ font, fill, border, alignment }) => {
      const ids = [
        font === undefined ? 0 : addTo('fonts', fontXml(font, prefix)),
        fill === undefined ? 0 : addTo('fills', fillXml(fill, prefix)),
        border === undefined ? 0 : addTo('borders', borderXml(border, prefix)),
      ];
      const [fontId, fillId, borderId] = ids;
      const attributes = `numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" applyFont="1" applyFill="1" applyBorder="1"`;
      const aligned =
        alignment === undefined
          ? '/>'
          : ` applyAlignment="1">${alignmentXml(alignment, prefix)}</${prefix}xf>`;
      return addTo('cellXfs', `<${prefix}xf ${attributes}${aligned}`);
    },
    text: () => {
      const splices = COLLECTIONS.flatMap((one): Splice[] => {
        const { items, tag, tagStart: start, tagEnd, end, added } = collections[one];
        if (added.length === 0) return [];
        if (tag === '')
          return [
            { start: rootEnd, end: rootEnd, text: `<${prefix}${one}>${added.join('')}</${prefix}${one}>` },
          ];
        const counted = withAttribute(tag, 'count', String(items.length + added.length));
        if (tag.endsWith('/>')) {
          const whole = `${counted.slice(0, -2)}>${added.join('')}</${prefix}${one}>`;
          return [{ start, end: tagEnd, text: whole }];
        }
        return [
          { start, end: tagEnd, text: counted },
          { start: end, end, text: added.join('') },
        ];
      });
      return spliced(part, splices);
    },
  };
}

function collectionsOf(part: string, name: string) {
  const empty = (): Collection => ({ items: [], tag: '', tagStart: 0, tagEnd: 0, end: 0, added: [] });
  const collections: Record<CollectionName, Collection> = {
    fonts: empty(),
    fills: empty(),
    borders: empty(),
    cellXfs: empty(),
  };
  let prefix: string | null = null;
  let rootEnd = 0;
  let depth = 0;
  let within: Collection | null = null;
  let itemStart = 0;
  parseText(part, name, {
    open: (element, _, end) => {
      depth += 1;
      const start = tagStart(part, end);
      prefix ??= prefixOf(part.slice(start, end));
      if (depth === 1) rootEnd = end;
      const collection = COLLECTIONS.find((one) => one === element);
      if (depth === 2 && collection !== undefined) {
        within = collections[collection];
        Object.assign(within, { tag: part.slice(start, end), tagStart: start, tagEnd: end });
      }
      if (depth === 3) itemStart = start;
    },
    close: (_, end) => {
      if (depth === 3 && within !== null) within.items.push(part.slice(itemStart, end));
      if (depth === 2 && within !== null) {
        within.end = tagStart(part, end);
        within = null;
      }
      depth -= 1;
    },
  });
  return { collections, prefix: prefix ?? '', rootEnd };
}

function startTag(xml: string): string {
  return xml.slice(0, xml.indexOf('>') + 1);
}

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

function fillXml(fill: Fill, prefix: string): string {
  const argb = fill.type === 'pattern' ? (fill.fgColor?.argb ?? '') : '';
  return `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${argb}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
}

function fontXml({ bold, italic, underline, size, color, name }: Partial<Font>, prefix: string): string {
  const marks = [bold === true ? 'b' : null, italic === true ? 'i' : null, underline === true ? 'u' : null];
  const flags = marks.flatMap((mark) => (mark === null ? [] : [`<${prefix}${mark}/>`])).join('');
  return `<${prefix}font>${flags}<${prefix}sz val="${size ?? 11}"/><${prefix}color rgb="${color?.argb ?? 'FF000000'}"/><${prefix}name val="${escapeXml(name ?? 'Calibri')}"/></${prefix}font>`;
}

function borderXml(border: NonNullable<Look['border']>, prefix: string): string {
  const edges = (['left', 'right', 'top', 'bottom'] as const).map((side) => {
    const edge = border[side];
    return edge === undefined
      ? `<${prefix}${side}/>`
      : `<${prefix}${side} style="${edge.style}"><${prefix}color rgb="${edge.color?.argb ?? 'FF000000'}"/></${prefix}${side}>`;
  });
  return `<${prefix}border>${edges.join('')}<${prefix}diagonal/></${prefix}border>`;
}

function alignmentXml(alignment: NonNullable<Look['alignment']>, prefix: string): string {
  const { vertical, horizontal, wrapText, indent } = alignment;
  const attributes = [
    horizontal === undefined ? '' : ` horizontal="${horizontal}"`,
    vertical === undefined ? '' : ` vertical="${vertical === 'middle' ? 'center' : vertical}"`,
    wrapText === true ? ' wrapText="1"' : '',
    indent === undefined ? '' : ` indent="${indent}"`,
  ];
  return `<${prefix}alignment${attributes.join('')}/>`;
}

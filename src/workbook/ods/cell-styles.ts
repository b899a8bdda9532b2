// Styles of cells in an OpenDocument spreadsheet: copies of a cell's own style on another ground.
import { escapeXml, withAttribute } from '../xml-edit.ts';
import type { OdsContent } from './scan-content.ts';

const STYLE = 'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"';
const FO = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';
const BACKGROUND = 'fo:background-color';

export interface OdsStyleEditor {
  /** Whether a style has this ground, given as ARGB. */
  readonly hasGround: (style: string | null, argb: string) => boolean;
  readonly isItalic: (style: string | null) => boolean;
  /** The name of a style like another one but for its ground; null for no ground at all. */
  readonly onGround: (style: string | null, argb: string | null) => string;
  /** Adds a style by its family and what stands in it, and gives its name. */
  readonly add: (family: string, properties: string) => string;
  /** All that was added. */
  readonly text: () => string;
}

export function editCellStyles(content: string, { cellStyles }: OdsContent): OdsStyleEditor {
  const added = new Map<string, string>();
  const definition = (style: string | null): string => (style === null ? '' : (cellStyles.get(style) ?? ''));
  const freeName = (): string => {
    let number = added.size + 1;
    while (content.includes(`"kopskats_${number}"`)) number += 1;
    return `kopskats_${number}`;
  };
  /** Equal styles share a name; `write` is given it. */
  const addOnce = (key: string, write: (name: string) => string): string => {
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = freeName();
    names.set(key, name);
    added.set(name, write(name));
    return name;
  };
  const names = new Map<string, string>();
  return {
    hasGround: (style, argb) =>
      definition(style)
        .toLowerCase()
        .includes(`${BACKGROUND}="${colour(argb)}"`),
    isItalic: (style) => definition(style).includes('fo:font-style="italic"'),
    onGround: (style, argb) =>
      addOnce(`${style} ${argb}`, (name) => {
        const ground = argb === null ? 'transparent' : colour(argb);
        const own = definition(style);
        if (own !== '') return withGround(withName(own, name), ground);
        const parent = escapeXml(style ?? 'Default');
        return `<style:style ${STYLE} style:name="${name}" style:family="table-cell" style:parent-style-name="${parent}"><style:table-cell-properties ${FO} ${BACKGROUND}="${ground}"/></style:style>`;
      }),
    add: (family, properties) =>
      addOnce(
        `${family} ${properties}`,
        (name) =>
          `<style:style ${STYLE} ${FO} style:name="${name}" style:family="${family}">${properties}</style:style>`,
      ),
    text: () => [...added.values()].join(''),
  };
}

/** A colour as OpenDocument writes it, of ARGB: `#fad2cf`. */
export function colour(argb: string): string {
  return `#${argb.slice(2).toLowerCase()}`;
}

function withName(style: string, name: string): string {
  const end = style.indexOf('>') + 1;
  return withAttribute(style.slice(0, end), 'style:name', name) + style.slice(end);
}

function withGround(style: string, ground: string): string {
  const start = style.indexOf('<style:table-cell-properties');
  if (start >= 0) {
    const end = style.indexOf('>', start) + 1;
    const tag = withAttribute(style.slice(start, end), BACKGROUND, ground);
    return style.slice(0, start) + tag + style.slice(end);
  }
  const end = style.indexOf('>') + 1;
  const tag = style.slice(0, end);
  const properties = `<style:table-cell-properties ${FO} ${BACKGROUND}="${ground}"/>`;
  return tag.endsWith('/>')
    ? `${tag.slice(0, -2).trimEnd()}>${properties}</style:style>`
    : tag + properties + style.slice(end);
}

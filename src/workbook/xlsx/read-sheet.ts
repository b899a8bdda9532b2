// One worksheet of an Office Open XML workbook: its cells with content, and its links.
import { areaOf, cellName, cellPosition } from '../cell-address.ts';
import { isoContent, numberContent } from '../number-format.ts';
import { refusal, WorkbookRefused } from '../refusals.ts';
import {
  type Cell,
  type CellContent,
  type CellLink,
  cellKey,
  isVisible,
  MAX_COLUMN,
  MAX_ROW,
  NO_RESULT,
  type Sheet,
} from '../spreadsheet.ts';
import { type Attributes, parseXml, prefixed } from '../xml.ts';
import type { Relation } from './opc.ts';
import { stringReader, unescaped } from './strings.ts';

/** What the cells of all sheets share. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly is1904: boolean;
  /** Called for each cell with content; throws where there are too many. */
  readonly count: () => void;
}

/** The elements of a cell while it is being read. */
interface RawCell {
  readonly type: string;
  readonly style: number;
  value: string | null;
  inline: string | null;
  formula: string | null;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** The longest formula that a spreadsheet program takes. */
const LONGEST_FORMULA = 8192;

export function readWorksheet(
  part: Uint8Array,
  partName: string,
  { name, isHidden }: Pick<Sheet, 'name' | 'isHidden'>,
  relations: readonly Relation[],
  context: CellContext,
): Sheet {
  const cells = new Map<number, Cell>();
  const links: CellLink[] = [];
  const targets = new Map(
    relations.filter(({ isExternal }) => isExternal).map(({ id, target }) => [id, target]),
  );
  const reader = stringReader();
  const damaged = (detail: string): WorkbookRefused => new WorkbookRefused(refusal('damaged-file', detail));
  let row = 0;
  let column = 0;
  let raw: RawCell | null = null;
  let within: 'v' | 'f' | 'is' | null = null;
  let skipped = 0;

  const finish = (cell: RawCell): void => {
    const { content, target } = contentOf(cell, context, () => damaged(cellName(name, row, column)));
    if (target !== null) links.push({ area: { top: row, left: column, bottom: row, right: column }, target });
    if (content === null) return;
    const key = cellKey(row, column);
    // Programs differ in which of two they take.
    if (cells.has(key)) throw damaged(cellName(name, row, column));
    context.count();
    cells.set(key, { row, column, content });
  };

  parseXml(part, partName, {
    open: (element, attributes) => {
      if (element === 'extLst') skipped += 1;
      if (skipped > 0) return;
      switch (element) {
        case 'row':
          row = attributes.r === undefined ? row + 1 : Number(attributes.r);
          column = 0;
          if (!Number.isInteger(row) || row < 1 || row > MAX_ROW) throw damaged(name);
          break;
        case 'c': {
          const at = attributes.r === undefined ? { row, column: column + 1 } : cellPosition(attributes.r);
          if (at === null || at.column > MAX_COLUMN || at.row < 1) throw damaged(name);
          ({ row, column } = at);
          raw = {
            type: attributes.t ?? '',
            style: Number(attributes.s ?? 0),
            value: null,
            inline: null,
            formula: null,
          };
          break;
        }
        case 'v':
        case 'f':
          within = element;
          if (raw !== null && element === 'f') raw.formula = '';
          if (raw !== null && element === 'v') raw.value = '';
          break;
        case 'is':
          within = 'is';
          break;
        case 'hyperlink':
          addLink(links, attributes, targets);
          break;
      }
      if (within === 'is') reader.open(element);
    },
    text: (text) => {
      if (raw === null || within === null) return;
      if (within === 'is') reader.text(text);
      else if (within === 'v') raw.value += text;
      else if ((raw.formula?.length ?? 0) < LONGEST_FORMULA) raw.formula += text;
    },
    close: (element) => {
      if (element === 'extLst') skipped -= 1;
      if (skipped > 0) return;
      if (within === 'is') reader.close(element);
      if (element === 'is' && raw !== null) raw.inline = reader.take();
      if (element === within) within = null;
      if (element === 'c' && raw !== null) {
        finish(raw);
        raw = null;
      }
    },
  });
  return { name, isHidden, cells, links };
}

function addLink(links: CellLink[], attributes: Attributes, targets: ReadonlyMap<string, string>): void {
  const area = areaOf(attributes.ref ?? '');
  const target = targets.get(prefixed(attributes, 'id') ?? '');
  // A link without a target outside leads to a cell of the workbook.
  if (area === null || target === undefined) return;
  const { location = '' } = attributes;
  links.push({ area, target: location === '' || target.includes('#') ? target : `${target}#${location}` });
}

interface ReadContent {
  readonly content: CellContent | null;
  /** The address of a `HYPERLINK` formula. */
  readonly target: string | null;
}

function contentOf(
  { type, style, value, inline, formula }: RawCell,
  { strings, formats, is1904 }: CellContext,
  damaged: () => WorkbookRefused,
): ReadContent {
  const target = /^\s*HYPERLINK\(\s*"([^"#]{1,2048}[^"]{0,2048})"/i.exec(formula ?? '')?.[1] ?? null;
  const text = (found: string): ReadContent => ({
    content: isVisible(found) ? { kind: 'text', text: found } : null,
    target,
  });
  const trimmed = value?.trim() ?? '';
  if (inline !== null) return text(inline);
  // Formulas that were never calculated have no result; one that results in an empty text has an empty one.
  if (trimmed === '') {
    const isUncalculated = formula !== null && type !== 'str';
    return { content: isUncalculated ? { kind: 'error', code: NO_RESULT } : null, target };
  }
  switch (type) {
    case 's': {
      const shared = /^\d{1,9}$/.test(trimmed) ? strings[Number(trimmed)] : undefined;
      if (shared === undefined) throw damaged();
      return text(shared);
    }
    case 'str':
    case 'inlineStr':
      return text(unescaped(value ?? ''));
    case 'b':
      return {
        content: { kind: 'boolean', value: trimmed === '1' || trimmed.toLowerCase() === 'true' },
        target,
      };
    case 'e':
      return { content: { kind: 'error', code: trimmed.slice(0, 40) }, target };
    case 'd': {
      const content = isoContent(trimmed, formats[style] ?? 'General');
      return content === null ? text(trimmed) : { content, target };
    }
    default: {
      const number = NUMBER.test(trimmed) ? Number(trimmed) : Number.NaN;
      if (!Number.isFinite(number)) throw damaged();
      return { content: numberContent(number, formats[style] ?? 'General', is1904), target };
    }
  }
}

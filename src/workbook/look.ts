// How the workbook looks: few colours, one typeface, light answer fields on plain white.
import type { Borders, Fill, Font, Style } from 'exceljs';

const FONT = 'Calibri';

/** ARGB. Text on each of its grounds has a contrast of at least 4.5 : 1. */
export const colours = {
  ink: 'FF1F2933',
  quiet: 'FF52606D',
  accent: 'FF1B4D6B',
  line: 'FFC5CDD5',
  header: 'FFE8EDF1',
  answer: 'FFFFFBEB',
  lastYear: 'FFE6F0FA',
  marked: 'FFFAD2CF',
} as const;

export function font(overrides: Partial<Font> = {}): Partial<Font> {
  return { name: FONT, size: 11, color: { argb: colours.ink }, ...overrides };
}

export function fill(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

const edge = { style: 'thin', color: { argb: colours.line } } as const;
const frame: Partial<Borders> = { top: edge, left: edge, bottom: edge, right: edge };

export const looks = {
  title: { font: font({ size: 16, bold: true, color: { argb: colours.accent } }) },
  subtitle: { font: font({ color: { argb: colours.quiet } }) },
  label: { font: font(), alignment: { vertical: 'top', wrapText: true } },
  option: { font: font(), alignment: { vertical: 'top', horizontal: 'left', wrapText: true, indent: 2 } },
  table: { font: font({ size: 12, bold: true, color: { argb: colours.accent } }) },
  header: {
    font: font({ bold: true }),
    fill: fill(colours.header),
    border: frame,
    alignment: { vertical: 'middle', wrapText: true },
  },
  number: {
    font: font({ size: 9, color: { argb: colours.quiet } }),
    alignment: { vertical: 'top', horizontal: 'right', indent: 1 },
  },
  answer: {
    font: font(),
    fill: fill(colours.answer),
    border: frame,
    alignment: { vertical: 'top', wrapText: true },
    protection: { locked: false },
  },
  lastYear: {
    font: font({ italic: true, color: { argb: colours.accent } }),
    fill: fill(colours.lastYear),
    border: frame,
    alignment: { vertical: 'top', wrapText: true },
    protection: { locked: false },
  },
  link: { font: font({ color: { argb: colours.accent }, underline: true }) },
} as const satisfies { readonly [name: string]: Partial<Style> };

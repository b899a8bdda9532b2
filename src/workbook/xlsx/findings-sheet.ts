// The sheet that lists the findings of a marked workbook, as a part of its package.
import type { Language } from '../../language/label.ts';
import { address } from '../cell-address.ts';
import { cellText, linkFormula } from '../cell-text.ts';
import { EXPLANATION_COLUMN, QUERY_COLUMN } from '../explanations.ts';
import { FINDING_WIDTHS, type FindingRow, findingHeadings } from '../findings-list.ts';
import { linesOf } from '../fit-sheet.ts';
import { looks } from '../look.ts';
import { wording } from '../wording.ts';
import { escapeXml } from '../xml-edit.ts';
import { XML_DECLARATION } from './edit-package.ts';
import type { StyleEditor } from './edit-styles.ts';

const HEADER_ROW = 3;

/** `note` stands under the title: what the marking had to leave out. */
export function findingsSheet(
  findings: readonly FindingRow[],
  note: string | null,
  language: Language,
  styles: StyleEditor,
  namespace: string,
): string {
  const style = {
    title: styles.add(looks.title),
    header: styles.add(looks.header),
    text: styles.add(looks.label),
    link: styles.add({ ...looks.label, font: looks.link.font }),
    answer: styles.add(looks.answer),
  };
  const hint = findings.some(({ query }) => query !== null) ? wording.explanationHint[language] : null;
  const lead = [hint, note].filter((one) => one !== null).join(' ');
  const rows = [
    `<row r="1" ht="26" customHeight="1">${textCell(1, 1, wording.findings[language], style.title)}</row>`,
    ...(lead === '' ? [] : [`<row r="2">${textCell(2, 1, lead, styles.add(looks.subtitle))}</row>`]),
    `<row r="${HEADER_ROW}">${findingHeadings(language)
      .map((heading, index) => textCell(HEADER_ROW, index + 1, heading, style.header))
      .join('')}</row>`,
    ...findings.map(({ cell, kind, message, remedy, explanation, query }, index) => {
      const row = HEADER_ROW + 1 + index;
      const texts = [kind, message, remedy, explanation ?? ''];
      const lines = texts.map((text, column) => linesOf(text, FINDING_WIDTHS[column + 1] ?? 1));
      const link = cell === null ? `<c r="A${row}" s="${style.text}"/>` : linkCell(row, cell, style.link);
      const cells = [kind, message, remedy].map((text, column) =>
        textCell(row, column + 2, cellText(text), style.text),
      );
      if (explanation !== null)
        cells.push(textCell(row, EXPLANATION_COLUMN, cellText(explanation), style.answer));
      if (query !== null) cells.push(textCell(row, QUERY_COLUMN, cellText(query), style.text));
      return `<row r="${row}" ht="${15 * Math.max(...lines) + 5}" customHeight="1">${link}${cells.join('')}</row>`;
    }),
  ];
  const columns = FINDING_WIDTHS.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  columns.push(`<col min="${QUERY_COLUMN}" max="${QUERY_COLUMN}" width="10" hidden="1" customWidth="1"/>`);
  return [
    `${XML_DECLARATION}<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="${HEADER_ROW}" topLeftCell="A${HEADER_ROW + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData>`,
    '<pageMargins left="0.5" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
  ].join('');
}

/** A text in its own cell, never calculated whatever it begins with. */
function textCell(row: number, column: number, text: string, style: number): string {
  return `<c r="${address(row, column)}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

function linkCell(
  row: number,
  cell: { readonly sheet: string; readonly address: string },
  style: number,
): string {
  const { formula, result } = linkFormula(cell.sheet, cell.address, `${cell.sheet}!${cell.address}`);
  return `<c r="A${row}" s="${style}" t="str"><f>${escapeXml(formula)}</f><v>${escapeXml(result)}</v></c>`;
}

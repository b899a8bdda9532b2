// The sheet that lists the findings of a marked workbook, as a table of an OpenDocument spreadsheet.
import type { Language } from '../../language/label.ts';
import { FINDING_WIDTHS, type FindingRow, findingHeadings } from '../findings-list.ts';
import { colours } from '../look.ts';
import { wording } from '../wording.ts';
import { escapeXml } from '../xml-edit.ts';
import { colour, type OdsStyleEditor } from './cell-styles.ts';

const NAMESPACES = [
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
].join(' ');
/** Centimetres of a character. */
const CHARACTER_CM = 0.2;

export function findingsTable(
  rows: readonly FindingRow[],
  language: Language,
  styles: OdsStyleEditor,
): string {
  const wrapped = `<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"`;
  const title = styles.add(
    'table-cell',
    `<style:text-properties fo:font-size="16pt" fo:font-weight="bold" fo:color="${colour(colours.accent)}"/>`,
  );
  const header = styles.add(
    'table-cell',
    `${wrapped} fo:background-color="${colour(colours.header)}"/><style:text-properties fo:font-weight="bold"/>`,
  );
  const plain = styles.add('table-cell', `${wrapped}/>`);
  const answer = styles.add('table-cell', `${wrapped} fo:background-color="${colour(colours.answer)}"/>`);
  const columns = FINDING_WIDTHS.map((width) => {
    const properties = `<style:table-column-properties style:column-width="${(width * CHARACTER_CM).toFixed(2)}cm"/>`;
    return `<table:table-column table:style-name="${styles.add('table-column', properties)}"/>`;
  });
  const hint = rows.some(({ query }) => query !== null) ? wording.explanationHint[language] : '';
  const lines = [
    rowXml([textCell(wording.findings[language], title)]),
    rowXml([textCell(hint, 'Default')]),
    rowXml(findingHeadings(language).map((heading) => textCell(heading, header))),
    ...rows.map(({ cell, kind, message, remedy, explanation, query }) =>
      rowXml([
        cell === null ? textCell('', plain) : linkCell(cell, plain),
        ...[kind, message, remedy].map((text) => textCell(text, plain)),
        textCell(explanation ?? '', explanation === null ? plain : answer),
        textCell(query ?? '', plain),
      ]),
    ),
  ];
  return `<table:table ${NAMESPACES} table:name="${escapeXml(wording.findings[language])}">${columns.join('')}<table:table-column table:visibility="collapse"/>${lines.join('')}</table:table>`;
}

function rowXml(cells: readonly string[]): string {
  return `<table:table-row>${cells.join('')}</table:table-row>`;
}

function textCell(text: string, style: string): string {
  if (text === '') return `<table:table-cell table:style-name="${style}"/>`;
  const lines = text.split('\n').map((line) => `<text:p>${spacesKept(escapeXml(line))}</text:p>`);
  return `<table:table-cell table:style-name="${style}" office:value-type="string">${lines.join('')}</table:table-cell>`;
}

function linkCell({ sheet, address }: NonNullable<FindingRow['cell']>, style: string): string {
  const target = escapeXml(`#'${sheet.replaceAll("'", "''")}'.${address}`);
  const link = `<text:a xlink:type="simple" xlink:href="${target}">${escapeXml(`${sheet}!${address}`)}</text:a>`;
  return `<table:table-cell table:style-name="${style}" office:value-type="string"><text:p>${link}</text:p></table:table-cell>`;
}

/** Of spaces in a row all but the first one would be lost. */
function spacesKept(text: string): string {
  return text.replaceAll(/ {2,}/g, (spaces) => ` <text:s text:c="${spaces.length - 1}"/>`);
}

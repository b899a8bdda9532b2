// XML that is valid and unusual.
import { Buffer } from 'node:buffer';
import { repacked, withPart } from './base-workbook.ts';
import { inlineText, type ReadCase, sheetPart, withCell, withParts } from './read-case.ts';

const TITLE = '1. Modelis!C8';
const STRINGS = 'xl/sharedStrings.xml';

/** The text of a post title in section 1, however it is written. */
function titled(write: (style: string) => string): ReadCase['make'] {
  return (filled) => withCell(filled, 1, 'C8', write);
}

export const xmlCases: readonly ReadCase[] = [
  {
    name: 'cdata-in-shared-strings',
    make: (filled) =>
      withPart(filled, STRINGS, (xml) =>
        xml.replaceAll(/<t([^>]*)>([^<&]+)<\/t>/g, '<t$1><![CDATA[$2]]></t>'),
      ),
  },
  {
    name: 'cdata-in-a-cell',
    make: titled((s) => inlineText('C8', s, '<![CDATA[Seši & septiņi]]> koordinatori')),
    answers: { [TITLE]: 'Seši & septiņi koordinatori' },
  },
  {
    name: 'cdata-as-a-formula-result',
    make: titled((s) => `<c r="C8" s="${s}" t="str"><f>A1</f><v><![CDATA[Divi <b>]]></v></c>`),
    answers: { [TITLE]: 'Divi <b>' },
  },
  {
    name: 'utf-16-in-a-part-that-nobody-reads',
    make: (filled) =>
      repacked(filled, (zip) => {
        const query = '<?xml version="1.0" encoding="utf-16"?><DataMashup xmlns="x">AAAA</DataMashup>';
        zip.file('customXml/item1.xml', Buffer.from(`\ufeff${query}`, 'utf16le'));
      }),
  },
  {
    name: 'utf-16-sheets',
    make: (filled) =>
      repacked(filled, async (zip) => {
        const text = (await zip.file(sheetPart(1))?.async('string')) ?? '';
        zip.file(sheetPart(1), Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
        const strings = (await zip.file(STRINGS)?.async('string')) ?? '';
        zip.file(STRINGS, Buffer.from(`\ufeff${strings.replace('UTF-8', 'UTF-16')}`, 'utf16le').swap16());
      }),
  },
  {
    name: 'utf-16-said-of-utf-8',
    make: (filled) => withPart(filled, STRINGS, (xml) => xml.replace('UTF-8', 'utf-16')),
  },
  {
    name: 'windows-1257',
    make: (filled) =>
      withPart(filled, sheetPart(1), (xml) => xml.replace('encoding="UTF-8"', 'encoding="windows-1257"')),
  },
  {
    name: 'byte-order-marks',
    make: (filled) => withParts(filled, /\.(xml|rels)$/, (xml) => `\ufeff${xml}`),
  },
  {
    name: 'apostrophes-around-attributes',
    make: (filled) => withParts(filled, /\.(xml|rels)$/, (xml) => xml.replaceAll(/="([^"'<>]*)"/g, "='$1'")),
  },
  {
    name: 'prefixes-before-elements',
    make: (filled) =>
      withParts(filled, /^xl\/(workbook|sharedStrings|styles|worksheets\/sheet\d+)\.xml$/, (xml) =>
        xml.replaceAll(/<(\/?)([A-Za-z])/g, '<$1x:$2').replace('xmlns="http', 'xmlns:x="http'),
      ),
  },
  {
    name: 'prefixes-in-relationships',
    make: (filled) =>
      withParts(filled, /\.rels$|^\[Content/, (xml) =>
        xml.replaceAll(/<(\/?)([A-Za-z])/g, '<$1ns0:$2').replace('xmlns="http', 'xmlns:ns0="http'),
      ),
  },
  {
    name: 'another-prefix-of-relations',
    make: (filled) =>
      withPart(filled, 'xl/workbook.xml', (xml) =>
        xml.replaceAll('r:id=', 'd3p1:id=').replace('xmlns:r=', 'xmlns:d3p1='),
      ),
  },
  {
    name: 'cells-without-addresses',
    make: (filled) =>
      withPart(filled, sheetPart(12), (xml) =>
        xml.replaceAll(/<row r="(\d+)"[^>]*>(.*?)<\/row>/gs, (whole, row: string, cells: string) => {
          // Without addresses cells follow each other, so that those left out are written empty.
          const found = [...cells.matchAll(/<c r="([A-Z])\d+"([^>]*?)(\/>|>.*?<\/c>)/gs)];
          if (found.some(([, column = '']) => column > 'C')) return whole;
          const dense = ['A', 'B', 'C'].map((column) => {
            const cell = found.find(([, one]) => one === column);
            return cell === undefined ? '<c/>' : `<c${cell[2]}${cell[3]}`;
          });
          return `<row r="${row}">${dense.join('')}</row>`;
        }),
      ),
  },
  {
    name: 'phonetic-runs-in-shared-strings',
    make: (filled) =>
      withPart(filled, STRINGS, (xml) =>
        xml.replaceAll('</si>', '<rPh sb="0" eb="1"><t>nelasīt</t></rPh><phoneticPr fontId="1"/></si>'),
      ),
  },
  {
    name: 'phonetic-runs-in-a-cell',
    make: titled(
      (s) =>
        `<c r="C8" s="${s}" t="inlineStr"><is><r><t>Seši </t></r><r><t>koordinatori</t></r><rPh sb="0" eb="4"><t>sesi</t></rPh></is></c>`,
    ),
    answers: { [TITLE]: 'Seši koordinatori' },
  },
  {
    name: 'escaped-line-ends-in-a-result',
    make: titled((s) => `<c r="C8" s="${s}" t="str"><f>A1</f><v>Pirmā_x000D_\nOtrā</v></c>`),
    answers: { [TITLE]: 'Pirmā\r\nOtrā' },
  },
  {
    name: 'escaped-line-ends-in-small-letters',
    make: titled((s) => inlineText('C8', s, 'Pirmā_x000d_\nOtrā')),
    answers: { [TITLE]: 'Pirmā\r\nOtrā' },
  },
  {
    name: 'escape-of-an-escape',
    make: titled((s) => inlineText('C8', s, '_x005F_x0041_')),
    answers: { [TITLE]: '_x0041_' },
  },
  {
    name: 'entities-decoded-once',
    make: titled((s) => inlineText('C8', s, 'A &amp;amp; &amp;lt;b&amp;gt; &#x160;')),
    answers: { [TITLE]: 'A &amp; &lt;b&gt; Š' },
  },
  {
    name: 'comments-and-instructions-between',
    make: titled((s) => inlineText('C8', s, 'Viens<!-- nelasīt --> <?x y?>divi')),
    answers: { [TITLE]: 'Viens divi' },
  },
  {
    name: 'line-breaks-between-elements',
    make: (filled) => withPart(filled, sheetPart(1), (xml) => xml.replaceAll(/(<\/?(?:row|c)\b)/g, '\n  $1')),
  },
  {
    name: 'spaces-around-values',
    make: (filled) => withCell(filled, 12, 'C5', (s) => `<c r="C5" s="${s}">\n<v> 2 </v>\n</c>`),
  },
];

// How LibreOffice sets the book: page, letters and spaces like those of the other peers.
import type { Book } from '../../src/report/block.ts';
import { escaped } from './xml.ts';

const spaces = ['office', 'text', 'table', 'style', 'meta', 'drawing']
  .map(
    (name) =>
      `xmlns:${name === 'drawing' ? 'draw' : name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  )
  .join(' ');

/** A paragraph style: what it is made from, its spaces and its letters. */
function look(name: string, parent: string, paragraph: string, text: string, level = 0): string {
  const outline = level === 0 ? '' : ` style:default-outline-level="${level}"`;
  return `<style:style style:name="${name}" style:family="paragraph"${parent === '' ? '' : ` style:parent-style-name="${parent}"`}${outline}><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`;
}

const sized = (size: number, weight = 'normal') => `fo:font-size="${size}pt" fo:font-weight="${weight}"`;

/** Everything of the document before its body. */
export function fodtStyles({ title, language }: Book): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${spaces} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>${escaped(title)}</dc:title></office:meta>
<office:font-face-decls><style:font-face style:name="Book" svg:font-family="'Source Serif 4'"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="108%" fo:orphans="2" fo:widows="2"/><style:text-properties style:font-name="Book" fo:font-size="10.5pt" fo:language="${language}" fo:country="${language === 'lv' ? 'LV' : 'GB'}"/></style:default-style>
${look('Body', '', 'fo:margin-bottom="6pt"', sized(10.5))}
${look('Strong', 'Body', 'fo:keep-with-next="always"', sized(10.5, 'bold'))}
${look('NewPage', 'Body', 'fo:break-before="page"', sized(10.5))}
${look('InCell', '', 'fo:margin-bottom="0pt"', sized(10.5))}
${look('Head', 'InCell', 'fo:margin-bottom="0pt"', sized(10.5, 'bold'))}
${look('Note', '', 'fo:margin-bottom="0pt"', sized(9))}
${look('Entry', '', 'fo:margin-bottom="2pt"', sized(10.5)).replace('/><style:text', '><style:tab-stops><style:tab-stop style:position="160mm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties><style:text')}
${[20, 15, 12].map((size, index) => look(`H${index + 1}`, '', 'fo:margin-top="12pt" fo:margin-bottom="6pt" fo:keep-with-next="always"', sized(size, 'bold'), index + 1)).join('\n')}
<style:style style:name="InStrong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<text:list-style style:name="Dots"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:space-before="4mm" text:min-label-width="4mm"/></text:list-level-style-bullet></text:list-style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin="25mm"/><style:footer-style/></style:page-layout>
<style:style style:name="Table" style:family="table"><style:table-properties style:width="160mm" table:align="left" fo:margin-bottom="6pt"/></style:style>
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="1mm" fo:border-bottom="0.5pt solid #999999"/></style:style>
<style:style style:name="Bar" style:family="graphic"><style:graphic-properties draw:stroke="none" draw:fill="solid" draw:fill-color="#334455"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer><text:p text:style-name="Note"><text:page-number/></text:p></style:footer></style:master-page></office:master-styles>
`;
}

// What programs and people leave in a workbook beside the answers: none of it keeps the answers from being read, and
// all of it is still there in the marked workbook.
import { changed, override, RELATIONSHIPS, related } from './add-parts.ts';
import { edited, repacked, sheetNo, withPart, zipOf } from './base-workbook.ts';
import { inlineText, type ReadCase, sheetPart, withCell } from './read-case.ts';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A picture and a chart with a shape drawn in it, on the sheet of a section. */
function withChart(bytes: Uint8Array, section: number): Promise<Uint8Array> {
  const chart = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
  const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
  return repacked(bytes, async (zip) => {
    zip.file(
      'xl/charts/chart1.xml',
      `<c:chartSpace xmlns:c="${chart}" xmlns:a="${main}" xmlns:r="${RELATIONSHIPS}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'9. Projekti'!$A$7:$A$9</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart><c:userShapes r:id="rId1"/></c:chartSpace>`,
    );
    zip.file(
      'xl/charts/_rels/chart1.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/chartUserShapes" Target="../drawings/drawing2.xml"/></Relationships>`,
    );
    zip.file(
      'xl/drawings/drawing2.xml',
      `<c:userShapes xmlns:c="${chart}" xmlns:a="${main}"><cdr:relSizeAnchor xmlns:cdr="http://schemas.openxmlformats.org/drawingml/2006/chartDrawing"><cdr:from><cdr:x>0.1</cdr:x><cdr:y>0.1</cdr:y></cdr:from><cdr:to><cdr:x>0.5</cdr:x><cdr:y>0.5</cdr:y></cdr:to><cdr:sp><cdr:nvSpPr><cdr:cNvPr id="2" name="Bulta"/><cdr:cNvSpPr/></cdr:nvSpPr><cdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></a:xfrm><a:prstGeom prst="rightArrow"><a:avLst/></a:prstGeom></cdr:spPr></cdr:sp></cdr:relSizeAnchor></c:userShapes>`,
    );
    const at = (from: number, to: number): string =>
      `<xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${to}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`;
    zip.file(
      'xl/drawings/drawing1.xml',
      `<xdr:wsDr xmlns:xdr="${drawing}" xmlns:a="${main}" xmlns:r="${RELATIONSHIPS}"><xdr:twoCellAnchor>${at(2, 12)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagramma"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor><xdr:twoCellAnchor>${at(14, 18)}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
    );
    zip.file(
      'xl/drawings/_rels/drawing1.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/chart" Target="../charts/chart1.xml"/><Relationship Id="rId2" Type="${RELATIONSHIPS}/image" Target="../media/image1.png"/></Relationships>`,
    );
    zip.file('xl/media/image1.png', PIXEL, { compression: 'STORE' });
    await changed(zip, '[Content_Types].xml', (xml) =>
      xml.replace('<Override', '<Default Extension="png" ContentType="image/png"/><Override'),
    );
    await override(zip, 'xl/charts/chart1.xml', 'openxmlformats-officedocument.drawingml.chart');
    await override(zip, 'xl/drawings/drawing1.xml', 'openxmlformats-officedocument.drawing');
    await override(zip, 'xl/drawings/drawing2.xml', 'openxmlformats-officedocument.drawingml.chartshapes');
    const part = sheetPart(section);
    await related(zip, part, 'rIdDrawing', `${RELATIONSHIPS}/drawing`, '../drawings/drawing1.xml');
    await changed(zip, part, (xml) =>
      xml.replace('<legacyDrawing', '<drawing r:id="rIdDrawing"/><legacyDrawing'),
    );
  });
}

/** A comment of a person and the thread that belongs to it, on the permits. */
function withThread(bytes: Uint8Array): Promise<Uint8Array> {
  const id = '{11111111-2222-3333-4444-555555555555}';
  const person = '{66666666-7777-8888-9999-000000000000}';
  const threaded = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
  return repacked(bytes, async (zip) => {
    await changed(zip, 'xl/comments14.xml', (xml) =>
      xml
        .replace('</authors>', `<author>tc=${id}</author></authors>`)
        .replace(
          '</commentList>',
          '<comment ref="C5" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList>',
        ),
    );
    zip.file(
      'xl/threadedComments/threadedComment1.xml',
      `<ThreadedComments xmlns="${threaded}"><threadedComment ref="C5" dT="2026-01-12T10:00:00.00" personId="${person}" id="${id}"><text>Vai tiešām divi?</text></threadedComment></ThreadedComments>`,
    );
    zip.file(
      'xl/persons/person.xml',
      `<personList xmlns="${threaded}"><person displayName="Anna" id="${person}" userId="Anna" providerId="None"/></personList>`,
    );
    await override(zip, 'xl/threadedComments/threadedComment1.xml', 'ms-excel.threadedcomments');
    await override(zip, 'xl/persons/person.xml', 'ms-excel.person');
    const types = 'http://schemas.microsoft.com/office/2017/10/relationships';
    const part = sheetPart(12);
    await related(
      zip,
      part,
      'rIdThread',
      `${types}/threadedComment`,
      '../threadedComments/threadedComment1.xml',
    );
    await related(zip, 'xl/workbook.xml', 'rIdPerson', `${types}/person`, 'persons/person.xml');
  });
}

function signed(filled: Uint8Array, mimetype: string, signature: string): Promise<Uint8Array> {
  return zipOf([
    ['mimetype', mimetype],
    ['Pavadvēstule.pdf', '%PDF-1.7'],
    ['Aptauja/kopskats.xlsx', filled],
    [`META-INF/${signature}`, '<asic:XAdESSignatures/>'],
  ]);
}

export const leftoverCases: readonly ReadCase[] = [
  { name: 'chart-with-a-shape-and-a-picture', make: (filled) => withChart(filled, 12) },
  { name: 'thread-of-comments', make: withThread },
  {
    name: 'signed-container-with-a-letter-beside-it',
    make: (filled) => signed(filled, 'application/vnd.etsi.asic-e+zip', 'signatures0.xml'),
    notes: 1,
  },
  {
    name: 'signed-container-of-the-first-kind',
    make: (filled) => signed(filled, 'application/x-edoc', 'edoc-signatures-S1.xml'),
    notes: 1,
  },
  {
    name: 'very-hidden-sheet-of-an-add-in',
    make: (filled) =>
      edited(filled, (workbook) => {
        const sheet = workbook.addWorksheet('_com.sap.ip.bi.xl.hiddensheet', { state: 'veryHidden' });
        sheet.getCell('A1').value = 'SAP';
      }),
    notes: 1,
  },
  {
    name: 'hidden-sheet-of-notes',
    make: (filled) =>
      edited(filled, (workbook) => {
        workbook.addWorksheet('Palīglapa', { state: 'hidden' }).getCell('B2').value = 'Melnraksts';
      }),
    notes: 1,
  },
  {
    name: 'default-type-of-binary-workbooks',
    make: (filled) =>
      withPart(filled, '[Content_Types].xml', (xml) =>
        xml.replace(
          '<Override',
          '<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/><Override',
        ),
      ),
  },
  {
    name: 'binary-settings-of-printers',
    make: (filled) =>
      repacked(
        filled,
        (zip) => void zip.file('xl/printerSettings/printerSettings1.bin', new Uint8Array(500)),
      ),
  },
  {
    name: 'extensions-with-cells-of-their-own',
    make: (filled) =>
      withPart(filled, sheetPart(12), (xml) =>
        xml.replace(
          '</worksheet>',
          '<extLst><ext uri="{x}"><x14:sheetData xmlns:x14="x"><x14:row r="5"><x14:c r="C5"><x14:v>99</x14:v></x14:c></x14:row></x14:sheetData></ext></extLst></worksheet>',
        ),
      ),
  },
  {
    name: 'rows-filtered-and-hidden',
    make: (filled) => withPart(filled, sheetPart(9), (xml) => xml.replaceAll('<row ', '<row hidden="1" ')),
  },
  {
    name: 'formatting-down-to-row-60000',
    make: (filled) =>
      withPart(filled, sheetPart(9), (xml) => {
        const rows = Array.from(
          { length: 59_900 },
          (_, index) =>
            `<row r="${index + 101}">${['B', 'C', 'D', 'E'].map((column) => `<c r="${column}${index + 101}" s="1"/>`).join('')}</row>`,
        );
        return xml.replace('</sheetData>', `${rows.join('')}</sheetData>`);
      }),
  },
  {
    name: 'inserted-row-with-answers',
    make: (filled) => edited(filled, (workbook) => void sheetNo(workbook, 9).spliceRows(20, 0, [])),
  },
  {
    name: 'formulas-that-are-shared',
    make: (filled) =>
      withCell(
        filled,
        12,
        'C5',
        (s) => `<c r="C5" s="${s}"><f t="shared" ref="C5:C6" si="0">1+1</f><v>2</v></c>`,
      ),
  },
  {
    name: 'rich-text-in-a-cell',
    make: (filled) =>
      withCell(
        filled,
        1,
        'C8',
        (s) =>
          `<c r="C8" s="${s}" t="inlineStr"><is><r><t xml:space="preserve">Pieaugušo izglītības </t></r><r><rPr><b/></rPr><t>koordinators</t></r></is></c>`,
      ),
  },
  {
    name: 'text-without-a-type',
    make: (filled) =>
      withCell(filled, 7, 'B7', (s) => inlineText('B7', s, 'Kopā').replace(' t="inlineStr"', '')),
    answers: { '7. Labā prakse!B7': 'Kopā' },
  },
];

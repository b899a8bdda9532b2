// Objects that people put on sheets beside the answers: text boxes, documents, slicers. The marked workbook has them
// still.
import type JSZip from 'jszip';
import { changed, override, RELATIONSHIPS, related } from './add-parts.ts';
import { repacked } from './base-workbook.ts';
import { type ReadCase, sheetPart } from './read-case.ts';

const SHEET = sheetPart(12);
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

async function addTextBox(zip: JSZip): Promise<void> {
  zip.file(
    'xl/drawings/drawing1.xml',
    `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="Piezīme"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="99" cy="99"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>Saskaņot ar nodaļu</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
  );
  await override(zip, 'xl/drawings/drawing1.xml', 'openxmlformats-officedocument.drawing');
  await related(zip, SHEET, 'rIdDrawing', `${RELATIONSHIPS}/drawing`, '../drawings/drawing1.xml');
  await changed(zip, SHEET, (xml) =>
    xml.replace('<legacyDrawing', '<drawing r:id="rIdDrawing"/><legacyDrawing'),
  );
}

async function addDocument(zip: JSZip): Promise<void> {
  zip.file('xl/embeddings/Microsoft_Word_Document.docx', new Uint8Array([0x50, 0x4b, 0x05, 0x06]));
  await changed(zip, '[Content_Types].xml', (xml) =>
    xml.replace(
      '<Override',
      '<Default Extension="docx" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document"/><Override',
    ),
  );
  await related(
    zip,
    SHEET,
    'rIdOle',
    `${RELATIONSHIPS}/package`,
    '../embeddings/Microsoft_Word_Document.docx',
  );
  await changed(zip, SHEET, (xml) =>
    xml.replace(
      '</worksheet>',
      '<oleObjects><oleObject progId="Word.Document.12" shapeId="1999" r:id="rIdOle"/></oleObjects></worksheet>',
    ),
  );
}

async function addSlicer(zip: JSZip): Promise<void> {
  zip.file(
    'xl/slicers/slicer1.xml',
    `<slicers xmlns="${X14}"><slicer name="Gads" cache="Slicer_Gads" rowHeight="241300"/></slicers>`,
  );
  await override(zip, 'xl/slicers/slicer1.xml', 'ms-excel.slicer');
  await related(
    zip,
    SHEET,
    'rIdSlicer',
    'http://schemas.microsoft.com/office/2007/relationships/slicer',
    '../slicers/slicer1.xml',
  );
  await changed(zip, SHEET, (xml) =>
    xml.replace(
      '</worksheet>',
      `<extLst><ext xmlns:x14="${X14}" uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}"><x14:slicerList><x14:slicer r:id="rIdSlicer"/></x14:slicerList></ext></extLst></worksheet>`,
    ),
  );
}

export const objectCases: readonly ReadCase[] = [
  { name: 'text-box', make: (filled) => repacked(filled, addTextBox) },
  { name: 'embedded-document', make: (filled) => repacked(filled, addDocument) },
  { name: 'slicer', make: (filled) => repacked(filled, addSlicer) },
];

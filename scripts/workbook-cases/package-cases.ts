// Packages whose parts are named and linked as the standard allows and the template does not.
import { withPart } from './base-workbook.ts';
import { type ReadCase, renamed, withParts } from './read-case.ts';

const RELS = 'xl/_rels/workbook.xml.rels';

export const packageCases: readonly ReadCase[] = [
  {
    name: 'sheets-named-by-relation-ids',
    make: (filled) => renamed(filled, (name) => name.replace(/sheet(\d+)\.xml/, 'R3bcb16ba2d8a$1f.xml')),
  },
  {
    name: 'sheet-without-number',
    make: (filled) => renamed(filled, (name) => name.replace(/sheet3\.xml/, 'sheet.xml')),
  },
  {
    name: 'main-part-workbook22',
    make: (filled) => renamed(filled, (name) => name.replace(/workbook\.xml/, 'workbook22.xml')),
  },
  {
    name: 'shared-strings-in-capitals',
    make: (filled) => renamed(filled, (name) => name.replace('sharedStrings', 'SharedStrings'), false),
  },
  {
    name: 'content-types-in-small-letters',
    make: (filled) => renamed(filled, (name) => name.replace('[Content_Types]', '[content_types]')),
  },
  {
    name: 'all-names-in-capitals',
    make: (filled) => renamed(filled, (name) => name.toUpperCase(), false),
  },
  {
    name: 'backslashes-in-names',
    make: (filled) => renamed(filled, (name) => name.replaceAll('/', '\\'), false),
  },
  {
    name: 'absolute-targets',
    make: (filled) => withPart(filled, RELS, (xml) => xml.replaceAll(/Target="(?!\/)/g, 'Target="/xl/')),
  },
  {
    name: 'targets-with-backslashes',
    make: (filled) => withPart(filled, RELS, (xml) => xml.replaceAll('worksheets/', 'worksheets\\')),
  },
  {
    name: 'targets-with-dots',
    make: (filled) => withPart(filled, RELS, (xml) => xml.replaceAll('"worksheets/', '"./../xl/worksheets/')),
  },
  {
    name: 'targets-from-the-root-without-slash',
    make: (filled) => withPart(filled, RELS, (xml) => xml.replaceAll('"worksheets/', '"xl/worksheets/')),
  },
  {
    name: 'names-with-escapes',
    make: (filled) => renamed(filled, (name) => name.replace(/sheet3\.xml/, 'lapa%203.xml')),
  },
  {
    name: 'relations-in-another-order',
    make: (filled) =>
      withPart(filled, RELS, (xml) => {
        const relations = xml.match(/<Relationship [^>]*>/g) ?? [];
        return xml.replace(relations.join(''), [...relations].reverse().join(''));
      }),
  },
  {
    name: 'main-part-as-template',
    make: (filled) =>
      withPart(filled, '[Content_Types].xml', (xml) => xml.replace('sheet.main+xml', 'template.main+xml')),
  },
  {
    name: 'strict-open-xml',
    make: (filled) =>
      withParts(filled, /\.(xml|rels)$/, (xml) =>
        xml
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ),
  },
  {
    name: 'sheet-of-a-chart',
    make: async (filled) =>
      withPart(
        await withPart(filled, RELS, (xml) =>
          xml.replace(
            '</Relationships>',
            '<Relationship Id="rIdChart" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
          ),
        ),
        'xl/workbook.xml',
        (xml) => xml.replace('</sheets>', '<sheet name="Diagramma" sheetId="77" r:id="rIdChart"/></sheets>'),
      ),
  },
];

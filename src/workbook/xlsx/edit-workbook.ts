// The main part of a workbook with the sheet of findings put first.
import { parseText, prefixed } from '../xml.ts';
import { escapeXml, prefixOf, type Splice, spliced, tagStart, withAttribute } from '../xml-edit.ts';

/** Adds a sheet before all others, and opens the workbook on it. */
export function withFirstSheet(
  text: string,
  part: string,
  sheet: { readonly name: string; readonly id: string; readonly relationships: string },
): string {
  const splices: Splice[] = [];
  let highest = 0;
  let sheets = { prefix: '', end: 0 };
  parseText(text, part, {
    open: (element, attributes, end) => {
      const start = tagStart(text, end);
      const tag = text.slice(start, end);
      if (element === 'sheets') sheets = { prefix: prefixOf(tag), end };
      if (element === 'sheet') highest = Math.max(highest, Number(attributes.sheetId ?? 0));
      if (element === 'workbookView') splices.push({ start, end, text: openingOn(tag, 0) });
      // Names that hold in one sheet name it by its position.
      if (element === 'definedName' && attributes.localSheetId !== undefined) {
        const position = String(Number(attributes.localSheetId) + 1);
        splices.push({ start, end, text: withAttribute(tag, 'localSheetId', position) });
      }
    },
  });
  const { prefix, end } = sheets;
  const added = `<${prefix}sheet xmlns:r="${sheet.relationships}" name="${escapeXml(sheet.name)}" sheetId="${highest + 1}" r:id="${sheet.id}"/>`;
  return spliced(text, [...splices, { start: end, end, text: added }]);
}

/** Renames the sheet of a relation, and opens the workbook on it. */
export function withRenamedSheet(text: string, part: string, id: string, name: string): string {
  const splices: Splice[] = [];
  const views: { readonly start: number; readonly end: number }[] = [];
  let position = 0;
  let found = 0;
  parseText(text, part, {
    open: (element, attributes, end) => {
      const start = tagStart(text, end);
      if (element === 'workbookView') views.push({ start, end });
      if (element !== 'sheet') return;
      if (prefixed(attributes, 'id') === id) {
        found = position;
        splices.push({ start, end, text: withAttribute(text.slice(start, end), 'name', name) });
      }
      position += 1;
    },
  });
  const opened = views.map(({ start, end }) => ({
    start,
    end,
    text: openingOn(text.slice(start, end), found),
  }));
  return spliced(text, [...splices, ...opened]);
}

function openingOn(tag: string, sheet: number): string {
  return withAttribute(withAttribute(tag, 'activeTab', String(sheet)), 'firstSheet', '0');
}

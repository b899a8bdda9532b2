// What marking changes in a person's file, and what it must not touch.
import { beforeAll, describe, expect, it } from 'vitest';
import {
  edited,
  filledTemplate,
  repacked,
  returnOf2025,
  sheetNo,
} from '../../scripts/workbook-cases/base-workbook.ts';
import { leftoverCases } from '../../scripts/workbook-cases/leftover-cases.ts';
import { check } from '../../src/survey/check.ts';
import { markFindings } from '../../src/workbook/mark-findings.ts';
import { partsOf, textOfPart } from './parts-of.ts';
import { read } from './read-again.ts';

async function marked(bytes: Uint8Array): Promise<Uint8Array> {
  const reading = await read(bytes);
  const { findings } = check(reading.submission, { transcribed: true });
  const errors = [...reading.findings, ...findings].filter(({ level }) => level === 'error');
  expect(errors.map(({ cell }) => cell)).toEqual(['12. Atļaujas!C5']);
  const marking = await markFindings(bytes, errors, 'lv');
  if (marking.kind === 'refused') throw new Error(marking.refusals.map(({ code }) => code).join());
  return marking.bytes;
}

describe('Marking a cell of a workbook with a chart, a picture, a thread of comments and embedded files', () => {
  let before: ReadonlyMap<string, string>;
  let after: ReadonlyMap<string, string>;
  beforeAll(async () => {
    let bytes = await edited(await filledTemplate(returnOf2025('LV0020000')), (workbook) => {
      sheetNo(workbook, 12).getCell('C5').value = 'daudz';
    });
    for (const name of ['chart-with-a-shape-and-a-picture', 'thread-of-comments'])
      bytes = (await leftoverCases.find((one) => one.name === name)?.make(bytes)) ?? bytes;
    bytes = await repacked(bytes, (zip) => {
      zip.file('customXml/item1.xml', '<a/>').file('xl/embeddings/oleObject1.bin', new Uint8Array([1, 2, 3]));
    });
    before = await partsOf(bytes);
    after = await partsOf(await marked(bytes));
  });

  it('changes only the parts that carry the marks, and keeps all others byte by byte', () => {
    const changed = [...before]
      .filter(([name, content]) => after.get(name) !== content)
      .map(([name]) => name);
    expect(changed.sort()).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
        'xl/workbook.xml',
        'xl/worksheets/sheet14.xml',
      ].sort(),
    );
    expect([...after.keys()].filter((name) => !before.has(name))).toEqual(['xl/worksheets/sheet17.xml']);
  });

  it('leaves a thread as it is, and says that the cell has no note', () => {
    const list = textOfPart(after, 'xl/worksheets/sheet17.xml');
    expect(list).toContain('12. Atļaujas!C5');
    expect(list).toContain('komentāru sarunu');
  });

  it('changes nothing in its sheet but the style of the cell', () => {
    const [one, other] = [before, after].map((parts) =>
      textOfPart(parts, 'xl/worksheets/sheet14.xml').replace(/(<c r="C5") s="\d+"/, '$1'),
    );
    expect(other).toBe(one);
  });
});

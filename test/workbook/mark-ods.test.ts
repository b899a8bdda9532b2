// Marking an OpenDocument spreadsheet changes its content at the marks alone; another marking takes them away.
import { beforeAll, describe, expect, it } from 'vitest';
import { read as readSheets, write } from 'xlsx';
import {
  edited,
  filledTemplate,
  repacked,
  returnOf2025,
  sheetNo,
} from '../../scripts/workbook-cases/base-workbook.ts';
import { check } from '../../src/survey/check.ts';
import type { Finding } from '../../src/survey/finding.ts';
import { markFindings } from '../../src/workbook/mark-findings.ts';
import { partsOf, textOfPart } from './parts-of.ts';
import { read } from './read-again.ts';

const NOTE = '<office:annotation><text:p>Mana piezīme</text:p></office:annotation>';

async function marked(bytes: Uint8Array, findings: readonly Finding[]): Promise<Uint8Array> {
  const marking = await markFindings(bytes, findings, 'lv');
  if (marking.kind === 'refused') throw new Error(marking.refusals.map(({ code }) => code).join());
  expect(marking.format).toBe('ods');
  return marking.bytes;
}

describe('An .ods file with a mistake and a note of its own beside it', () => {
  let original: Uint8Array;
  let once: Uint8Array;
  beforeAll(async () => {
    const wrong = await edited(await filledTemplate(returnOf2025('LV0020000')), (workbook) => {
      sheetNo(workbook, 12).getCell('C5').value = 'daudz';
    });
    const saved: ArrayBuffer = write(readSheets(wrong, { type: 'array' }), {
      type: 'array',
      bookType: 'ods',
    });
    original = await repacked(new Uint8Array(saved), async (zip) => {
      const content = (await zip.file('content.xml')?.async('string')) ?? '';
      zip.file('content.xml', content.replace(/(<table:table-cell[^>]*>)(<text:p>daudz)/, `$1${NOTE}$2`));
      zip.file('Pictures/logo.png', new Uint8Array([1, 2, 3]));
    });
    const { findings } = check((await read(original)).submission, { transcribed: true });
    once = await marked(original, findings);
  });

  it('keeps all parts but its content byte by byte', async () => {
    const [before, after] = [await partsOf(original), await partsOf(once)];
    const changed = [...before].filter(([name, content]) => after.get(name) !== content);
    expect(changed.map(([name]) => name)).toEqual(['content.xml']);
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  });

  it('is coloured at the mistake alone, with the remedy before the note that was there', async () => {
    const content = textOfPart(await partsOf(once), 'content.xml');
    const [, style = ''] =
      /<table:table-cell [^>]*table:style-name="(kopskats_\d+)"[^>]*><office:annotation>/.exec(content) ?? [
        '',
      ];
    expect(content).toMatch(
      new RegExp(`style:name="${style}"[^>]*><style:table-cell-properties[^>]*#fad2cf`),
    );
    expect(content.split(`table:style-name="${style}"`)).toHaveLength(2);
    expect(content).toMatch(
      /mērvienības, piemēram, [^<]*<\/text:p><text:p>———<\/text:p><text:p>Mana piezīme/,
    );
  });

  it('begins with the list of findings, and is read as before', async () => {
    const content = textOfPart(await partsOf(once), 'content.xml');
    const [, first] = /<table:table [^>]*table:name="([^"]*)"/.exec(content) ?? [];
    expect(first).toBe('Labojamais');
    expect(content).toContain(`xlink:href="#'12. Atļaujas'.C5"`);
    expect((await read(once)).submission).toEqual((await read(original)).submission);
  });

  it('loses its marks where the next check finds nothing more, and has its note back', async () => {
    const content = textOfPart(await partsOf(await marked(once, [])), 'content.xml');
    expect(content).toContain(NOTE);
    expect(content).not.toContain('Šeit jābūt skaitlim');
    expect(content.match(/table:name="Labojamais"/g)).toHaveLength(1);
  });
});

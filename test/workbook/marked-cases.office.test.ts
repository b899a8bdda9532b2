// Every workbook that is read although it is unusual comes back marked: LibreOffice opens it, and what was in it
// beside the answers is still there, byte by byte.
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { filledTemplate, returnOf2025 } from '../../scripts/workbook-cases/base-workbook.ts';
import { AWAITED } from '../../scripts/workbook-cases/refuse.ts';
import { readCases } from '../../scripts/workbook-cases/write-cases.ts';
import { label } from '../../src/language/label.ts';
import { check } from '../../src/survey/check.ts';
import { type Finding, place } from '../../src/survey/finding.ts';
import { markFindings } from '../../src/workbook/mark-findings.ts';
import { partsOf } from './parts-of.ts';
import { read } from './read-again.ts';
import { savedByOffice } from './soffice.ts';

/** A finding about a cell that every case has. */
const mistake: Finding = {
  rule: 'sample',
  level: 'error',
  place: place('projects', 'projects', 1, 'title'),
  message: label('Pārbaudiet nosaukumu.', 'Check the title.'),
  remedy: label('Izlabojiet to.', 'Correct it.'),
  value: null,
};
/** Parts that carry marks: the workbook, its sheets, styles and notes, and what links them. */
const CARRIES_MARKS =
  /^(\[content_types\]\.xml|xl[\\/](_rels[\\/])?[^\\/]*\.(xml|xml\.rels)|xl[\\/]worksheets[\\/].*|xl[\\/]comments[^\\/]*|xl[\\/]drawings[\\/]vmldrawing\d*\.vml|xl[\\/]styles.*)$/i;

interface MarkedCase {
  readonly name: string;
  readonly original: Uint8Array;
  readonly marked: Uint8Array;
}

/** What LibreOffice does not open, or reads otherwise, as the files came: the marks change nothing about that. */
const READ_OTHERWISE = new Set([
  // Names of parts that differ in case or are written in other ways than LibreOffice knows.
  'content-types-in-small-letters',
  'all-names-in-capitals',
  'targets-from-the-root-without-slash',
  'targets-with-backslashes',
  'targets-with-dots',
  'utf-16-said-of-utf-8',
  // A cell without its type, and a formula that LibreOffice calculates.
  'text-without-a-type',
  'formula-never-calculated',
]);

describe.each(Object.entries(readCases))('The marked workbook of each case (%s)', (_kind, all) => {
  const cases: MarkedCase[] = [];
  let forOffice: readonly MarkedCase[] = [];
  let saved: readonly Uint8Array[] = [];
  beforeAll(async () => {
    const filled = await filledTemplate(returnOf2025(AWAITED.territory));
    for (const { name, make } of all) {
      const original = await make(filled);
      const reading = await read(original);
      const { findings } = check(reading.submission, { transcribed: true });
      const marking = await markFindings(original, [mistake, ...reading.findings, ...findings], 'lv');
      if (marking.kind === 'refused') throw new Error(name);
      // Of a signed container the workbook in it comes back.
      if (!name.startsWith('signed-')) cases.push({ name, original, marked: marking.bytes });
    }
    forOffice = cases.filter(({ name }) => !READ_OTHERWISE.has(name));
    saved = await savedByOffice(
      forOffice.map(({ marked }) => marked),
      'xlsx',
    );
  });

  it('keeps every part that carries no mark byte by byte', async () => {
    for (const { name, original, marked } of cases) {
      const [before, after] = [await partsOf(original), await partsOf(marked)];
      const touched = [...before]
        // Names of parts are written with slashes, as they should have been.
        .filter(([part, content]) => after.get(part.replaceAll('\\', '/')) !== content)
        .map(([part]) => part);
      expect({ name, touched: touched.filter((part) => !CARRIES_MARKS.test(part)) }).toEqual({
        name,
        touched: [],
      });
    }
  });

  it('opens in LibreOffice with all charts and pictures, and is read with the same answers', async () => {
    const count = async (bytes: Uint8Array, pattern: RegExp): Promise<number> =>
      Object.keys((await JSZip.loadAsync(bytes)).files).filter((part) => pattern.test(part)).length;
    for (const [index, { name, marked }] of forOffice.entries()) {
      const opened = saved[index] ?? new Uint8Array();
      for (const kind of [/[\\/]charts[\\/]chart\d+\.xml$/i, /[\\/]media[\\/]image\d+\.png$/i])
        expect({ name, kind, count: await count(opened, kind) }).toEqual({
          name,
          kind,
          count: await count(marked, kind),
        });
      const list = (await JSZip.loadAsync(opened)).file('xl/workbook.xml');
      expect(await list?.async('string'), name).toContain('name="Labojamais"');
      const answers = async (bytes: Uint8Array) =>
        (await read(bytes)).submission.answers.filter(({ value }) => value !== null).length;
      expect({ name, answers: await answers(opened) }).toEqual({ name, answers: await answers(marked) });
    }
  });
});

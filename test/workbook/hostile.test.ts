import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  edited,
  filledTemplate,
  returnOf2025,
  sheetNo,
  withPart,
  zipOf,
} from '../../scripts/workbook-cases/base-workbook.ts';
import { label } from '../../src/language/label.ts';
import { type Finding, place } from '../../src/survey/finding.ts';
import { workbookLimits } from '../../src/workbook/limits.ts';
import { readWorkbook, type WorkbookReading } from '../../src/workbook/read-workbook.ts';
import { openWorkbookPool } from '../../src/workbook/workbook-pool.ts';
import { deflatedZeros, forgedZip } from './forged-zip.ts';
import { mutated, mutatedXml, seeded, swappedAttributes } from './mutations.ts';

const MB = 1024 * 1024;
const pool = openWorkbookPool(2);
afterAll(() => pool.close());

let filled: Uint8Array;
beforeAll(async () => {
  filled = await filledTemplate(returnOf2025('RIGA'));
});

/** `read`, or the codes of the refusal. */
function outcome(reading: WorkbookReading): string {
  return reading.kind === 'read' ? 'read' : reading.refusals.map(({ code }) => code).join(', ');
}

/** How far the peak of this process's memory rises, in megabytes. */
async function rise(work: () => Promise<unknown>): Promise<number> {
  const before = process.resourceUsage().maxRSS;
  await work();
  return (process.resourceUsage().maxRSS - before) / 1024;
}

describe('A zip bomb', () => {
  it('of 4 GB in one part is refused long before it is inflated', async () => {
    const bomb = forgedZip([{ name: 'xl/workbook.xml', deflated: deflatedZeros(256), claimed: 0xffff_fff0 }]);
    expect(bomb.length).toBeLessThan(workbookLimits.fileBytes);
    let found = '';
    const megabytes = await rise(async () => {
      found = outcome(await readWorkbook(bomb));
    });
    expect(found).toBe('inflates-too-much');
    expect(megabytes).toBeLessThan(250);
  });

  it('spread over many parts, each within its limit, is refused by their sum', async () => {
    const body = Buffer.alloc(15 * MB);
    const deflated = deflateRawSync(body);
    const checksum = crc32(body);
    const parts = Array.from({ length: 100 }, (_, index) => ({
      name: `xl/media/${index}.png`,
      deflated,
      claimed: 15 * MB,
      checksum,
    }));
    expect(outcome(await readWorkbook(forgedZip(parts)))).toBe('inflates-too-much');
  });

  it.each([
    ['far less', 100],
    ['nothing', 0],
    ['more', 64 * MB],
  ])('whose headers claim %s than comes out is refused by what comes out', async (_, claimed) => {
    const deflated = deflateRawSync(Buffer.alloc(20 * MB));
    const found = outcome(await readWorkbook(forgedZip([{ name: 'xl/workbook.xml', deflated, claimed }])));
    expect(['damaged-file', 'inflates-too-much']).toContain(found);
  });
});

describe('XML that defines entities', () => {
  const laughs = `<!DOCTYPE sst [<!ENTITY a "ha">${'bcdefghij'
    .split('')
    .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghij'[index]};`.repeat(10)}">`)
    .join('')}]>`;

  it('a billion times over is refused', async () => {
    const bytes = await withPart(filled, 'xl/sharedStrings.xml', (xml) =>
      xml.replace('<sst', `${laughs}<sst`),
    );
    expect(outcome(await readWorkbook(bytes))).toBe('unsafe-xml');
  });

  it('is refused in another encoding as well', async () => {
    const zip = await JSZip.loadAsync(filled);
    zip.file('xl/sharedStrings.xml', Buffer.from(`\ufeff${laughs}<sst/>`, 'utf16le'));
    expect(outcome(await readWorkbook(await zip.generateAsync({ type: 'uint8array' })))).toBe('unsafe-xml');
  });
});

describe('Names of parts', () => {
  it.each(['../../etc/passwd', '/etc/passwd', 'C:/x.xml', 'xl\\..\\..\\x.xml'])(
    'that lead out of the container are refused (%s)',
    async (name) => {
      const bytes = await zipOf([[name, 'x']]);
      expect(outcome(await readWorkbook(bytes))).toBe('unsafe-names');
    },
  );

  it('that stand there twice are refused, as programs differ in which they take', async () => {
    const deflated = deflateRawSync(Buffer.from('<a/>'));
    const part = { name: 'xl/workbook.xml', deflated, claimed: 4, checksum: crc32('<a/>') };
    expect(outcome(await readWorkbook(forgedZip([part])))).toBe('not-a-workbook');
    expect(outcome(await readWorkbook(forgedZip([part, part])))).toBe('damaged-file');
  });
});

describe('A sheet that means far more cells than it holds', () => {
  const everywhere = 'A1:XFD1048576';
  const stuffed = (): Promise<Uint8Array> =>
    withPart(filled, 'xl/worksheets/sheet3.xml', (xml) =>
      xml.replace(
        /<\/sheetData>/,
        `</sheetData><mergeCells count="1"><mergeCell ref="${everywhere}"/></mergeCells><dataValidations count="1"><dataValidation type="whole" sqref="${everywhere}"><formula1>1</formula1></dataValidation></dataValidations>`,
      ),
    );

  it('is read like any other', async () => {
    expect(outcome(await pool.read(await stuffed(), {}))).toBe('read');
  });

  it('is marked like any other', async () => {
    expect(await pool.mark(await stuffed(), [], 'lv')).toMatchObject({ kind: 'marked' });
  });

  it('in its last corner says so', async () => {
    const bytes = await edited(filled, (workbook) => {
      sheetNo(workbook, 2).getCell('XFD1048576').value = 'x';
    });
    const reading = await pool.read(bytes, {});
    expect(reading).toMatchObject({ kind: 'read', findings: [{ rule: 'workbook-stray-cell' }] });
  });
});

describe('Markup in a text', () => {
  it('is a text like any other', async () => {
    const text = '<script>alert(1)</script> &lt;b&gt; ]]> <!--';
    const bytes = await edited(filled, (workbook) => {
      sheetNo(workbook, 1).getCell('C5').value = text;
    });
    const reading = await readWorkbook(bytes);
    if (reading.kind === 'refused') throw new Error(outcome(reading));
    const answer = reading.submission.answers.find(({ place }) => place.question === 'text');
    expect(answer?.value).toBe(text);
  });
});

describe('A thousand damaged workbooks', () => {
  let files: readonly Uint8Array[];
  beforeAll(async () => {
    const random = seeded(2025);
    const parts = await inflated(filled);
    const paths = [...parts.keys()].filter((path) =>
      /^(\[Content|_rels|xl\/(worksheets|_rels|workbook|shared|styles))/.test(path),
    );
    const damages = Array.from({ length: 1000 }, (_, index) => {
      if (index % 5 === 0) return mutated(filled, random);
      const path = paths[Math.floor(random() * paths.length)] ?? '';
      if (index % 50 === 1) return zipOf([...parts].filter(([name]) => name !== path));
      const part = parts.get(path) ?? Buffer.alloc(0);
      const xml = part.toString('utf8');
      const kinds = [() => mutatedXml(xml, random), () => swappedAttributes(xml, random)];
      const damaged = index % 5 === 1 ? mutated(part, random) : kinds[index % 2]?.();
      return zipOf(new Map([...parts, [path, Buffer.from(damaged ?? '')]]));
    });
    files = await Promise.all(damages);
  });

  it('each give a reading or a clear refusal, within limits', async () => {
    const outcomes = new Map<string, number>();
    for (const found of await Promise.all(files.map(async (bytes) => outcome(await pool.read(bytes, {})))))
      outcomes.set(found, (outcomes.get(found) ?? 0) + 1);
    expect(outcomes.has('too-slow') || outcomes.has('too-complex')).toBe(false);
    // The damage must have gone deep as well as wide, or the test would show nothing.
    expect(outcomes.get('damaged-file')).toBeGreaterThan(300);
    expect(outcomes.get('read')).toBeGreaterThan(50);
    expect(outcomes.size).toBeGreaterThan(4);
  });

  it('can each be marked or are refused', async () => {
    const findings = [stray('1. Ievads!C5')];
    const kinds = await Promise.all(
      files.slice(0, 100).map(async (bytes) => (await pool.mark(bytes, findings, 'lv')).kind),
    );
    expect(new Set(kinds)).toEqual(new Set(['marked', 'refused']));
  });
});

function stray(cell: string): Finding {
  const text = label('Šeit kaut kas nav kārtībā.', 'Something is wrong here.');
  return {
    rule: 'sample',
    level: 'error',
    place: place(null),
    cell,
    message: text,
    remedy: text,
    value: null,
  };
}

async function inflated(bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await JSZip.loadAsync(bytes);
  const entries = Object.values(zip.files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(entries.map(async (file) => [file.name, await file.async('nodebuffer')] as const)),
  );
}

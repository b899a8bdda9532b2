import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indicatorsOf } from '../../src/aggregate/indicators.ts';
import { runCommand } from '../run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'kopskats-main-job-'));
const pdf = join(folder, 'parskats.pdf');

/** Runs a command on a data folder of this test. */
const command = (name: string, ...args: string[]) =>
  runCommand(name, args, { KOPSKATS_DATA: join(folder, 'data') });

interface PrintedIndicator {
  readonly id: string;
  readonly population: { readonly asked: number; readonly answered: number };
  readonly values: readonly { readonly key: string; readonly value: number; readonly count?: number }[];
  readonly byRegion: object;
}

beforeAll(async () => {
  expect((await command('indicators')).status).toBe(3);
  expect(await command('seed')).toMatchObject({ status: 0, stdout: '' });
  expect(await command('report', '--edition', '2025', '--out', pdf)).toMatchObject({ status: 0 });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the main job', () => {
  it('prints the indicators as one JSON object and nothing else', async () => {
    const { status, stdout } = await command('indicators', '--edition', '2025', '--json');
    expect(status).toBe(0);
    const printed = JSON.parse(stdout) as { edition: number; indicators: PrintedIndicator[] };
    expect(printed.edition).toBe(2025);
    expect(printed.indicators.map(({ id }) => id)).toEqual(indicatorsOf([], 2025).map(({ id }) => id));
    const valuesOf = (id: string) =>
      Object.fromEntries(
        (printed.indicators.find((i) => i.id === id)?.values ?? []).map((v) => [v.key, v.value]),
      );
    expect(valuesOf('d6')).toEqual({
      RIGA: 18931,
      ZEMGALE: 17079,
      KURZEME: 13421,
      LATGALE: 2927,
      VIDZEME: 2924,
    });
    expect(Object.values(valuesOf('d7'))).toEqual([11253, 9249, 7840, 6307, 2811]);
    expect(valuesOf('d13')).toEqual({ LV0001000: 379, others: 918 - 379 });
    for (const { population, byRegion } of printed.indicators) {
      expect(population.asked).toBe(42);
      expect(Object.keys(byRegion)).toEqual(['KURZEME', 'LATGALE', 'RIGA', 'VIDZEME', 'ZEMGALE']);
    }
  });

  it('reconciles the printed figures, as a table and as JSON', async () => {
    const { stdout } = await command('reconcile', '--json');
    const printed = JSON.parse(stdout) as {
      figures: { id: string; printed: number; recomputed: number; why: string }[];
    };
    const latgale = printed.figures.find(({ id }) => id === 'd6.Latgale');
    expect(latgale).toMatchObject({ printed: 2176, recomputed: 2927, agrees: false });
    expect(latgale?.why).toMatch(/Līvānu novads.*Preiļu novads/);
    expect((await command('reconcile')).stdout).toMatch(/Sakrīt \d+, nesakrīt \d+/);
  });

  it('reconciles a file of figures, and reports what is invalid in it', async () => {
    const proof = join(folder, 'proof.json');
    const figure = { id: 'd6.Latgale', diagram: 6, labelLv: 'Latgale', value: 2927, unit: 'persons' };
    writeFileSync(proof, JSON.stringify({ edition: 2025, figures: [figure] }));
    const { stdout } = await command('reconcile', '--figures', proof, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ agree: 1, differ: 0, figures: [{ id: 'd6.Latgale' }] });
    writeFileSync(proof, JSON.stringify({ edition: 2025, figures: [{ ...figure, value: '2 927' }] }));
    const refused = await command('reconcile', '--figures', proof);
    expect(refused).toMatchObject({ status: 3, stdout: '' });
    expect(refused.stderr).toContain('figures.0.value');
  });

  it('makes the same bytes again and verifies them from the snapshot that the PDF names', async () => {
    const again = join(folder, 'again.pdf');
    expect((await command('report', '--out', again)).status).toBe(0);
    expect(readFileSync(again).equals(readFileSync(pdf))).toBe(true);
    expect(await command('verify', pdf)).toMatchObject({ status: 0 });
  });

  it('reports that an altered PDF is not the same book', async () => {
    const changed = join(folder, 'changed.pdf');
    writeFileSync(changed, Buffer.concat([readFileSync(pdf), Buffer.from('\n')]));
    const { status, stderr } = await command('verify', changed);
    expect(status).toBe(1);
    expect(stderr).toContain('neatbilst');
  });

  it('reports a file that is no report of this service, and a missing file', async () => {
    const junk = join(folder, 'junk.pdf');
    writeFileSync(junk, 'nothing');
    expect(await command('verify', junk)).toMatchObject({ status: 3, stdout: '' });
    expect((await command('verify', join(folder, 'absent.pdf'))).status).toBe(2);
  });

  it('refuses an edition that does not exist and names those that do', async () => {
    const { status, stderr } = await command('report', '--edition', '1999');
    expect(status).toBe(2);
    expect(stderr).toContain('2025');
  });
});

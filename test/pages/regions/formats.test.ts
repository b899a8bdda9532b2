// The page and the four files of each region's published summary, fetched through the real server and read from their
// bytes alone: one beside the other, and beside the national report of the same snapshot.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { regionSummarySchema } from '../../../src/api/region-summary-schema.ts';
import { makeBookOf } from '../../../src/publishing/make-book.ts';
import { publishEdition } from '../../../src/publishing/publish-edition.ts';
import { seed } from '../../../src/publishing/seed.ts';
import { renderPdf } from '../../../src/report/pdf/render.ts';
import { regionCodes, territoryByCode } from '../../../src/survey/territories.ts';
import { clientOf } from '../../api/client.ts';
import { browserOf } from '../../browser.ts';
import { readCsv } from '../../exports/read-csv.ts';
import { readPdf } from '../../report/pdf/read-pdf.ts';
import { anActivePerson, coordinator, startTestServer, type TestServer } from '../../server/test-server.ts';
import {
  asPrinted,
  printed,
  printedCount,
  type Tables,
  tablesOfPage,
  tablesOfPdf,
  tablesOfWorkbook,
} from './printed-tables.ts';

type Summary = ReturnType<typeof regionSummarySchema.parse>;

const squeezed = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, '');

describe('a published summary', () => {
  let server: TestServer;
  let national: Tables;
  let snapshot: string;

  beforeAll(async () => {
    server = await startTestServer();
    await seed(server.store, { edition: 2025, progress: () => {} });
    const taken = await server.store.snapshots.take(2025, server.now());
    snapshot = taken.sha256;
    const actor = { person: (await anActivePerson(server, coordinator)).id, role: 'analyst' } as const;
    await publishEdition(server.store, { edition: 2025, snapshot, actor, at: server.now() });
    national = tablesOfPdf(await readPdf(await renderPdf(await makeBookOf(taken, { kind: 'national' }))));
  });

  afterAll(() => server.close());

  describe.each(regionCodes)('of %s', (code) => {
    let summary: Summary;
    let csv: readonly Readonly<Record<string, string>>[];
    let workbook: Tables;
    let pdf: Tables;
    let page: Tables;

    beforeAll(async () => {
      const client = await clientOf(server, coordinator);
      const visitor = await browserOf(server, await anActivePerson(server, coordinator));
      const file = async (format: string) => {
        const answer = await client.get(`/regions/${code}/summary?edition=2025&format=${format}`);
        expect(answer.statusCode).toBe(200);
        return new Uint8Array(answer.rawPayload);
      };
      summary = regionSummarySchema.parse(JSON.parse(new TextDecoder().decode(await file('json'))));
      const [head = [], ...rows] = readCsv(await file('csv'));
      csv = rows.map((row) => Object.fromEntries(row.map((cell, at) => [head[at] ?? '', cell])));
      workbook = await tablesOfWorkbook(await file('xlsx'));
      pdf = tablesOfPdf(await readPdf(await file('pdf')));
      page = tablesOfPage((await visitor.get(`/regions/${code}/2025`)).body);
    });

    const onPage = (caption: string) => page.get(squeezed(caption)) ?? [];
    const captionOf = ({ number, title }: Summary['indicators'][number]) => `${number}. ${title.lv}`;

    it('names the snapshot in JSON and CSV', () => {
      expect(summary.snapshot).toBe(snapshot);
      expect(new Set(csv.map((line) => line.snapshot))).toEqual(new Set([snapshot]));
    });

    it('has the same tables, cell by cell, on the page, in the PDF and in the workbook', () => {
      const captions = [
        'Reģiona pašvaldības',
        'Kopskaiti un kas nav atbildējis',
        ...summary.indicators.map(captionOf),
        'Atbildes pa sadaļām, pašvaldību skaits',
      ].map(squeezed);
      expect(captions).toHaveLength(18);
      for (const caption of captions) {
        const rows = page.get(caption) ?? [];
        expect(rows.length, caption).toBeGreaterThan(0);
        expect(pdf.get(caption), caption).toEqual(rows);
        const kept = (workbook.get(caption) ?? []).map((row, down) =>
          row.map((cell, across) => asPrinted(cell, rows[down]?.[across])),
        );
        expect(kept, caption).toEqual(rows);
      }
    });

    it('has the numbers of the JSON on the page', () => {
      for (const indicator of summary.indicators) {
        const isShare = indicator.unit === 'percent';
        const { region, national: nation } = indicator.population;
        const rows = indicator.values.map(({ region: own, national: whole }) =>
          [own, whole].flatMap((side) => {
            if (side === null) return isShare ? ['–', '–'] : ['–'];
            return isShare ? [printed(side.value, true), printed(side.count ?? null)] : [printedCount(side)];
          }),
        );
        const over = (of: 'asked' | 'answered') =>
          [region, nation].flatMap((side) => [printed(side?.[of] ?? null), ...(isShare ? ['–'] : [])]);
        expect(onPage(captionOf(indicator)).map((row) => row.slice(1))).toEqual([
          ...rows,
          over('asked'),
          over('answered'),
        ]);
      }
      const people = summary.municipalities.map(({ participants, permits, fte, projects }) =>
        [participants, permits, fte, projects].map((value) => printed(value)),
      );
      expect(onPage('Reģiona pašvaldības').map((row) => [row[2], row[4], row[6], row[7]])).toEqual(people);
      const totals = [summary.totals.participants, summary.totals.permits].map((total) =>
        [total.region, total.national].flatMap((side) =>
          side === null
            ? []
            : [printedCount(side), printed(side.population.answered), printed(side.population.asked)],
        ),
      );
      expect(onPage('Kopskaiti un kas nav atbildējis').map((row) => row.slice(1, 7))).toEqual(totals);
      const coverage = summary.coverage.map(({ region, national: nation }) =>
        [region, nation].flatMap((side) =>
          [side?.answered, side?.saidNothing, side?.unknown].map((of) => printed(of?.length ?? null)),
        ),
      );
      expect(onPage('Atbildes pa sadaļām, pašvaldību skaits').map((row) => row.slice(1, 7))).toEqual(
        coverage,
      );
    });

    it('has every number of the JSON in the CSV, and no other', () => {
      const said = (value: number | null | undefined) => (value == null ? '' : String(value));
      const areas = [
        ['region', code],
        ['national', 'LV'],
      ] as const;
      const expected = [
        ...summary.municipalities.flatMap(
          ({ code: area, participants, permits, workload, fte, projects }) => [
            [area, 'participants', '', said(participants), ''],
            [area, 'permits', '', said(permits), ''],
            [area, 'fte', workload === null ? '' : `workload.${workload}`, said(fte), ''],
            [area, 'projects', '', said(projects), ''],
          ],
        ),
        ...(['participants', 'permits'] as const).flatMap((of) =>
          areas.map(([side, area]) => [area, of, '', said(summary.totals[of][side]?.value), '']),
        ),
        ...summary.indicators.flatMap(({ id, values }) =>
          areas.flatMap(([side, area]) =>
            values.flatMap(({ key, [side]: value }) =>
              value === null ? [] : [[area, id, `${id}.${key}`, said(value.value), said(value.count)]],
            ),
          ),
        ),
        ...summary.indicators.flatMap(({ id, byKind }) =>
          Object.entries(byKind ?? {}).flatMap(([area, { values }]) =>
            values.map(({ key, value, count }) => [area, id, `${id}.${key}`, said(value), said(count)]),
          ),
        ),
        ...summary.coverage.flatMap(({ section, ...sides }) =>
          areas.flatMap(([side, area]) =>
            (['answered', 'saidNothing', 'unknown'] as const).map((of) => {
              const item = `coverage.${of === 'saidNothing' ? 'said_nothing' : of}`;
              return [area, `coverage.${section}`, item, said(sides[side]?.[of].length), ''];
            }),
          ),
        ),
        ...summary.dataNotes.map(({ territory, rule }) => [territory, 'data_note', rule, '', '']),
      ];
      const found = csv.map(({ area, measure, item, value, count }) => [area, measure, item, value, count]);
      expect(found).toEqual(expected);
    });

    it('says what the regional tables of the national PDF say', () => {
      const at = regionCodes.indexOf(code) + 1;
      for (const { id, number, unit, values } of summary.indicators) {
        const rows =
          national.get(squeezed(`${number}. diagrammas dati pa reģioniem, valstspilsētās un novados`)) ?? [];
        expect(rows.length, id).toBeGreaterThan(1);
        if (id === 'd7' || id === 'd12') {
          const own = values.flatMap(({ key, region }) =>
            region === null
              ? []
              : [`${squeezed(territoryByCode(key)?.name ?? key)}(${printedCount(region)})`],
          );
          expect(rows[at - 1]?.[2], id).toBe(own.join(',') || '–');
          continue;
        }
        const shown = (side: (typeof values)[number]['region']) => {
          if (side === null) return '–';
          const value = unit === 'percent' ? printed(side.value, true) : printedCount(side);
          return unit === 'percent' && side.value !== null
            ? `${value}(${printed(side.count ?? null)})`
            : value;
        };
        if (id === 'd6') {
          expect(rows[0]?.[at]).toBe(printedCount(summary.totals.participants.region));
          continue;
        }
        values.forEach(({ region, national: nation }, row) => {
          expect([rows[row]?.[at], rows[row]?.[regionCodes.length + 3]], `${id} ${row}`).toEqual([
            shown(region),
            shown(nation),
          ]);
        });
      }
    });
  });
});

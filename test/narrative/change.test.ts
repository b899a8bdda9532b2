import { describe, expect, it } from 'vitest';
import type { ComparedPopulation, Difference, EditionChange } from '../../src/aggregate/edition-change.ts';
import { label } from '../../src/language/label.ts';
import { changePopulationSentences } from '../../src/narrative/change-population.ts';
import { changeSentences, formatDifference } from '../../src/narrative/change-sentences.ts';
import { municipalities } from './constructed.ts';

const ASKED = 42;

/** The first so many answer in one year, the last so many in the other. */
function compared(before: number, after: number, both = Math.min(before, after)): ComparedPopulation {
  const all = municipalities(ASKED);
  return {
    before: { asked: ASKED, answered: before, notAnswered: all.slice(before) },
    after: { asked: ASKED, answered: after, notAnswered: all.slice(after) },
    both: all.slice(0, both),
  };
}

const difference = (before: number | null, after: number | null): Difference => ({
  before,
  after,
  difference: before === null || after === null ? null : after - before,
});

interface Made {
  readonly population?: ComparedPopulation;
  /** Over the same municipalities: participants, permits, workloads provided. */
  readonly total?: Difference;
  /** Over the same municipalities, each a direction. */
  readonly directions?: readonly Difference[];
}

const ZERO = difference(0, 0);

function changeOf({ population = compared(40, 40), total = ZERO, directions = [ZERO] }: Made): EditionChange {
  // What is said of everybody would be another matter, and is never said.
  const everybody = difference(700, 900);
  const value = (key: string, name: string, same: Difference) => ({
    ...everybody,
    key,
    label: label(name, name),
    sameMunicipalities: same,
  });
  const indicator = { number: 1, title: label('', ''), unit: 'municipalities', population } as const;
  return {
    before: 2025,
    after: 2026,
    returns: population,
    participants: { ...everybody, population, sameMunicipalities: total },
    permits: { ...everybody, population, sameMunicipalities: total },
    indicators: [
      { ...indicator, id: 'd3', values: directions.map((d, i) => value(`k${i}`, `virziens ${i}`, d)) },
      {
        ...indicator,
        id: 'd4',
        values: [value('none', 'nav', difference(99, 0)), value('full', 'pilna', total)],
      },
      {
        ...indicator,
        id: 'd8',
        values: [value('ngo', '', ZERO), value('municipal_only', '', difference(0, 9))],
      },
      { ...indicator, id: 'd9', values: [value('state', '', ZERO), value('other', '', difference(9, 0))] },
    ],
  };
}

const [PARTICIPANTS, PERMITS, WORKLOAD, DIRECTIONS] = [0, 1, 2, 3];
const counts = [0, 1, 2, 9, 10, 11, 21, 42];

describe('a difference', () => {
  it.each([
    [12, '+12'],
    [-3, '−3'],
    [0, '0'],
    [-15_700, '−15\u202f700'],
  ])('of %d municipalities has its sign', (value, text) => {
    expect(formatDifference(value, 'municipalities')).toBe(text);
  });

  it.each([
    [4, '+4\u00a0procentpunkti'],
    [1, '+1\u00a0procentpunkts'],
    [-21, '−21\u00a0procentpunkts'],
    [-11, '−11\u00a0procentpunktu'],
    [10.4, '+10\u00a0procentpunktu'],
    [-0.5, '−1\u00a0procentpunkts'],
    [0.3, '<1\u00a0procentpunkts'],
    [-0.3, '<1\u00a0procentpunkts'],
    [0, '0'],
    [-1e-14, '0'],
  ])('of shares is in percentage points: %d', (value, text) => {
    expect(formatDifference(value, 'percent')).toBe(text);
  });
});

describe('the sentences on a change', () => {
  it('are right for every count, up and down', async () => {
    const said = counts.map((count) => {
      const whole = { population: compared(42, 42) };
      const up = { total: difference(5, 5 + count), directions: [difference(5, 5 + count)] };
      const down = { total: difference(count, 0), directions: [difference(count, 0)] };
      return {
        count,
        up: changeSentences(changeOf(up)).slice(0, 4),
        down: changeSentences(changeOf({ ...whole, ...down })).slice(0, 4),
      };
    });
    await expect(`${JSON.stringify(said, null, 2)}\n`).toMatchFileSnapshot('golden/change-counts.json');
  });

  it('name their population for every count', async () => {
    const said = counts.map((count) => {
      const change = changeOf({ population: compared(count, 42), total: difference(0, 1) });
      const whom = changePopulationSentences(change);
      return { count, whom, what: changeSentences(change).slice(0, 4) };
    });
    await expect(`${JSON.stringify(said, null, 2)}\n`).toMatchFileSnapshot('golden/change-populations.json');
  });

  it('never take a change of respondents for a change', () => {
    const said = changeSentences(changeOf({ total: difference(7, 7) })).join(' ');
    expect(said).not.toMatch(/pieaudzis|samazinājies|vairāk|mazāk|700|900/);
    expect(said.match(/nav mainījies/g)).toHaveLength(6);
  });

  it('state what is not known in both years, and nothing where nobody answered in both', () => {
    const unknown = changeSentences(changeOf({ total: difference(null, null) }));
    expect(unknown[PARTICIPANTS]).toBe(
      'Iesaistīto iedzīvotāju kopskaits nav salīdzināms, jo par abiem gadiem tas nav zināms nevienā pašvaldībā.',
    );
    expect(unknown[PERMITS]).toMatch(/^Izsniegto atļauju kopskaits nav salīdzināms/);
    expect(unknown[WORKLOAD]).toMatch(/nav salīdzināms, jo par abiem gadiem nav zināma neviena atbilde\.$/);
    const nobody = changeOf({ population: compared(21, 21, 0), total: difference(null, null) });
    expect(changeSentences(nobody)).toEqual([]);
    expect(changePopulationSentences(nobody)).toContain(
      'Nevienai pašvaldībai nav datu par abiem gadiem, tāpēc pārmaiņas nav nosakāmas.',
    );
  });

  it('name up to three directions that changed most, and of more only by how much', () => {
    const said = (directions: readonly Difference[]) => changeSentences(changeOf({ directions }))[DIRECTIONS];
    const [up, down] = [difference(3, 5), difference(12, 10)];
    expect(said([up, difference(1, 2), down])).toBe(
      'Darbības virzienu vidū visvairāk ir mainījies to pašvaldību skaits, kuras norāda virzienu „virziens 0“ (par divām vairāk: 2025. gadā – trīs, 2026. gadā – piecas) un virzienu „virziens 2“ (par divām mazāk: 2025. gadā – 12, 2026. gadā – 10); atbilde par abiem gadiem ir zināma 40 pašvaldībās.',
    );
    expect(said([up, down, up, down])).toBe(
      'Darbības virzienu vidū to pašvaldību skaits, kuras norāda vienu un to pašu virzienu, nekur nav mainījies vairāk kā par divām; atbilde par abiem gadiem ir zināma 40 pašvaldībās.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '../../src/aggregate/indicators.ts';
import { diagramSentences } from '../../src/narrative/diagram-sentences.ts';
import { questionInEnglish } from '../../src/narrative/english/questions.ts';
import type { MunicipalReturn2026 } from '../../src/survey/editions/2026.ts';
import { answers2026, returnOf2026, returnsOf2026, withSections2026 } from '../survey/return-of-2026.ts';

/** The first municipalities of the register with numbers of coordinators, and centres in two of them. */
const coordinators = [7, 7, 4, 3, 2, 2, 1];
const counting = answers2026(returnOf2026('LV0030000'), 'participants');

const returns: readonly MunicipalReturn2026[] = returnsOf2026().map((ret, index) =>
  withSections2026(ret, {
    coordination: {
      ...answers2026(ret, 'coordination'),
      parish_coordinators: coordinators[index] ?? null,
      network: index < 21 ? 'Tiekas reizi mēnesī.' : null,
    },
    institutions: {
      ...answers2026(ret, 'institutions'),
      activity_centres: index < 6 ? [{ name: 'Bibliotēka', parish: null }] : [],
    },
    target_groups: {
      ...answers2026(ret, 'target_groups'),
      hard_to_reach: index < 12 ? ['men'] : index < 15 ? ['remote'] : [],
    },
    ...(index === 0 ? { participants: { ...counting, women: 900, men: 300 } } : {}),
  }),
);
const indicators = indicatorsOf(returns, 2026);

function said(id: string) {
  const found = indicators.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return { lv: diagramSentences(found), en: questionInEnglish(found), note: found.note };
}

describe('what the diagrams of added questions say', () => {
  it('names total, median and the highest of numbers, but nobody where more have as much', () => {
    const { lv, en, note } = said('q.coordination.parish_coordinators');
    expect(lv[0]).toBe(
      'Skaitli norāda septiņas no 42 pašvaldībām; kopskaits ir 26, mediāna – 3 (koordinatori).',
    );
    expect(lv[1]).toMatch(/^Lielāko skaitli norāda .+ \(7\) un .+ \(7\), pēc tam .+ \(4\)\.$/u);
    expect(note?.lv).toBe(
      'Tikpat liels skaitlis kā pēdējai no nosauktajām pašvaldībām ir vēl vienā pašvaldībā.',
    );
    expect(note?.en).toBe('1 more municipality has the same number as the last one that is named.');
    expect(en[0]).toMatch(
      /^A number is given by 7 of 42 municipalities; the total is 26, the median is 3, the highest 7 \(/u,
    );
  });

  it('counts rows and who gives any', () => {
    const { lv, en } = said('q.institutions.activity_centres');
    expect(lv).toEqual([
      'Ierakstu kopskaits ir 6, mediāna – 0; vismaz vienu ierakstu norāda sešas no 42 pašvaldībām.',
    ]);
    expect(en).toEqual(['Entries are given by 6 of 42 municipalities; the total is 6, the median is 0.']);
  });

  it('names the answers that are given most often', () => {
    const { lv, en } = said('q.target_groups.hard_to_reach');
    expect(lv.slice(0, 2)).toEqual([
      'Visbiežāk norādītā atbilde ir „vīrieši“: to norāda 12 no 42 pašvaldībām.',
      'Tad seko „attālu lauku teritoriju iedzīvotāji“ (trīs pašvaldības).',
    ]);
    expect(en).toEqual(['The most frequent answer is “men”: 12 of 42 municipalities.']);
  });

  it('says how many answer in words', () => {
    const { lv, en } = said('q.coordination.network');
    expect(lv).toEqual(['Uz šo jautājumu atbild 21 no 42 pašvaldībām.']);
    expect(en).toEqual(['Answered by 21 of 42 municipalities.']);
  });

  it('sums up what divides the participants', () => {
    const { lv, en } = said('q.participants.by-sex');
    expect(lv.slice(0, 2)).toEqual([
      'Vismaz vienas grupas skaitu norāda viena no 42 pašvaldībām.',
      'Zināmo skaitļu summa grupā „Sievietes“ ir 900 un grupā „Vīrieši“ – 300.',
    ]);
    expect(en).toEqual(['Sums of what is known: Women – 900; Men – 300; Sex not known – no data.']);
  });
});

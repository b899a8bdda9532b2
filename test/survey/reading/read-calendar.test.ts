import { describe, expect, it } from 'vitest';
import { label } from '../../../src/language/label.ts';
import { checkSections } from '../../../src/survey/check-sections.ts';
import { place } from '../../../src/survey/finding.ts';
import { readCalendar, typedCalendar } from '../../../src/survey/reading/read-calendar.ts';

describe('days and months', () => {
  it('are read as people write them', () => {
    for (const text of ['2023-10-01', '01.10.2023.', '1.10.2023', '1/10/2023', '2023. gada 1. oktobris'])
      expect(readCalendar('day', text)).toBe('2023-10-01');
    for (const text of [
      '2023-6',
      '06.2023.',
      '6/2023',
      '2023. gada jūnijs',
      '2023. gada jūnijā',
      'jūnijs 2023',
      '6.23',
    ])
      expect(readCalendar('month', text)).toBe('2023-06');
    expect(typedCalendar('day', '2023-10-01')).toBe('01.10.2023.');
    expect(typedCalendar('month', '2023-06')).toBe('06.2023.');
  });

  it('stay as they were typed where there is no such day, and a rule says so at the question', () => {
    // The fourth of December, or April of 2012.
    expect(readCalendar('month', '4.12')).toBe('4.12');
    for (const text of ['2023-02-30', '32.10.2023.', 'rīt', '2023', '1023-10-01', '2023. gada 1. brumērs'])
      expect(readCalendar('day', text)).toBe(text);
    const start = { kind: 'text', label: label('Sākums', 'Start'), maxLength: 40, calendar: 'day' } as const;
    const form = { sections: { basics: { no: 1, label: label('Ziņas', 'Facts'), questions: { start } } } };
    const check = (value: string) => checkSections(form, [{ place: place('basics', 'start'), value }]);
    expect(check('30.02.2023.').findings).toMatchObject([
      {
        rule: 'calendar-form',
        place: { section: 'basics', question: 'start' },
        message: { lv: '„30.02.2023.“ nav nolasāms kā datums.' },
        remedy: { lv: 'Ierakstiet dienu, mēnesi un gadu, piemēram, 01.10.2023.' },
      },
    ]);
    expect(check('28.02.2023.').sections?.basics.start).toBe('2023-02-28');
  });
});

import { describe, expect, it } from 'vitest';
import { deadlineCalendar } from '../../src/publishing/deadline-calendar.ts';

const event = {
  edition: 2026,
  day: '2027-02-28',
  origin: 'https://kopskats.example',
  now: '2027-01-05T09:30:00.123Z',
  language: 'lv',
} as const;

/** The content lines of a calendar file, folded lines put together again. */
const contentLines = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar file of a deadline', () => {
  it('ends each line with CR and LF and has none of more than 75 octets', () => {
    const file = deadlineCalendar({ ...event, origin: `https://${'kopskats.'.repeat(20)}example` });
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('splits no character where it folds a line', () => {
    expect(contentLines(deadlineCalendar(event))).toContain(
      'SUMMARY:Pieaugušo izglītības aptaujas par 2026. gadu pēdējā iesniegšanas diena',
    );
    expect(deadlineCalendar(event)).not.toContain('\uFFFD');
  });

  it('is an all-day event whose DTEND is the next day', () => {
    expect(contentLines(deadlineCalendar(event))).toEqual(
      expect.arrayContaining([
        'BEGIN:VEVENT',
        'UID:deadline-2026@kopskats.example',
        'DTSTAMP:20270105T093000Z',
        'DTSTART;VALUE=DATE:20270228',
        'DTEND;VALUE=DATE:20270301',
        'TRIGGER:-P7D',
      ]),
    );
  });

  it('keeps its UID when the deadline moves, so that calendars move the event', () => {
    const uid = (day: string) =>
      contentLines(deadlineCalendar({ ...event, day })).find((line) => line.startsWith('UID:'));
    expect(uid('2027-03-15')).toBe(uid('2027-02-28'));
  });
});

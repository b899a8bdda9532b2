// The deadline of an edition as a calendar file (iCalendar, RFC 5545): one event of a day with an alarm a week before.
// Its UID is the same for as long as the edition has a deadline, so that a file fetched again moves the event.
import { type Language, label } from '../language/label.ts';

export interface DeadlineEvent {
  readonly edition: number;
  /** The last day for handing in, as an ISO date. */
  readonly day: string;
  /** Where people reach the service, without a path. */
  readonly origin: string;
  /** ISO time at which the file is made. */
  readonly now: string;
  readonly language: Language;
}

/** The text of an .ics file, to be sent as UTF-8. */
export function deadlineCalendar({ edition, day, origin, now, language }: DeadlineEvent): string {
  const summary = label(
    `Pieaugušo izglītības aptaujas par ${edition}. gadu pēdējā iesniegšanas diena`,
    `Last day for handing in the adult education survey for ${edition}`,
  )[language];
  const description = label(
    `Iesniegumu aizpilda un iesniedz sistēmā Kopskats: ${origin}/`,
    `The return is filled in and handed in with Kopskats: ${origin}/`,
  )[language];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Kopskats//Kopskats//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:deadline-${edition}@${new URL(origin).hostname}`,
    `DTSTAMP:${basic(new Date(now).toISOString()).replace(/\.\d+Z$/, 'Z')}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(day))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${origin}/`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    'TRIGGER:-P7D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Dates and times in the basic format: without hyphens and colons. */
function basic(iso: string): string {
  return iso.replaceAll(/[-:]/g, '');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n');
}

/** The most octets that a line may have, without its end. */
const LINE = 75;

/** A line as several, each after the first beginning with a space; no character is taken apart. */
function folded(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE) {
      lines.push(' ');
      octets = 1;
    }
    lines.push(`${lines.pop() ?? ''}${character}`);
    octets += size;
  }
  return lines.join('\r\n');
}

// The files that the answers to polls and feedback forms are downloaded as.
import { dayInLatvia } from '../language/dates.ts';
import type { Label } from '../language/label.ts';
import { slug } from '../language/slug.ts';
import type { Reply } from './parts.ts';

const types = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
} as const;
const LONGEST = 60;

/** „atsauksmes-kursi-rakvere-2026-03-02.csv“: what it is, of which form, and the day on which it was taken out. */
export function ownFormFileName(kind: string, title: Label, now: string, extension: string): string {
  const name = slug(title.lv).slice(0, LONGEST).replace(/-$/, '');
  return `${[kind, name, dayInLatvia(now)].filter(Boolean).join('-')}.${extension}`;
}

export function sendOwnFormFile(
  reply: Reply,
  file: Uint8Array,
  { kind, title, now, format }: { kind: string; title: Label; now: string; format: keyof typeof types },
): Reply {
  const name = ownFormFileName(kind, title, now, format);
  return reply
    .type(types[format])
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(Buffer.from(file));
}

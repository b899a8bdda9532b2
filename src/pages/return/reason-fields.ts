// The remarks of a reviewer, typed beside questions and rows of a return that is otherwise only read.
import { z } from 'zod';
import type { Reason } from '../../review/reason.ts';
import { type Place, place } from '../../survey/finding.ts';

/** The name of the field for a remark at a place; a place without a section is the whole return. */
export function reasonField({ section, question, row, field }: Place): string {
  return ['reason', section, question, row, field].filter((part) => part !== null).join(':');
}

export const reasonsBody = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** The remarks that say something, in the order of the page. Whether their places exist is for the command to say. */
export function reasonsPosted(body: z.output<typeof reasonsBody>): readonly Reason[] {
  return Object.entries(body).flatMap(([name, value]) => {
    const [word, section = null, question = null, row, field = null] = name.split(':');
    const text = [value].flat().join('\n').trim();
    if (word !== 'reason' || text === '') return [];
    return [{ place: place(section, question, row === undefined ? null : Number(row), field), text }];
  });
}

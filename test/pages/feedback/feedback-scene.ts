// A feedback form of Aizkraukle, as its coordinator makes it on the page.
import { expect } from 'vitest';
import { type Browser, browser, textOf } from '../../browser.ts';
import type { TestServer } from '../../server/test-server.ts';

export const TERRITORY = 'LV0020000';

const six = ['Ideja', 'Prasme', 'Svarīgākais', 'Darbā', 'Citiem', 'Pieredze'];

/** The six usual questions, and how useful it was as a choice. */
export const writtenForm: Readonly<Record<string, string>> = {
  title: 'Kursi Rakverē',
  title_en: 'Course in Rakvere',
  open_until: '31.03.2026.',
  kept: 'd30',
  max_answers: '100',
  asks_name: 'no',
  ...Object.fromEntries(
    six.flatMap((text, index) => [
      [`questions.${index + 1}.text`, text],
      [`questions.${index + 1}.kind`, 'long_text'],
      [`questions.${index + 1}.required`, index < 5 ? 'yes' : 'no'],
    ]),
  ),
  'questions.7.text': 'Vai noderēja?',
  'questions.7.kind': 'choice',
  'questions.7.codes': 'jā\nnē',
  'questions.7.required': 'yes',
};

export const answered: Readonly<Record<string, string>> = {
  q1: 'Mācības tuvāk mājām',
  q2: 'Plānot nodarbības',
  q3: 'Kolēģi',
  q4: 'Jaunas metodes',
  q5: 'Braukt',
  q7: 'c1',
};

export interface MadeForm {
  readonly id: string;
  /** The path of the link. */
  readonly link: string;
}

export async function aFeedbackForm(
  coordinator: Browser,
  fields: Readonly<Record<string, string>> = {},
): Promise<MadeForm> {
  await coordinator.get(`/feedback/${TERRITORY}/new`);
  const made = await coordinator.post(`/feedback/${TERRITORY}/new`, {
    ...writtenForm,
    ...fields,
    do: 'save',
  });
  expect(made.statusCode, textOf(made)).toBe(200);
  const [, link = ''] = /https?:\/\/[^/]+(\/f\/[\w-]{43})"/.exec(made.body) ?? [];
  const [, id = ''] = /\/feedback\/LV0020000\/([\w-]{36})/.exec(made.body) ?? [];
  expect([link, id], textOf(made)).not.toContain('');
  return { id, link };
}

/** Somebody who has opened the link; `own` is the address that leads back. */
export async function participantOf(
  server: TestServer,
  link: string,
): Promise<{ readonly visitor: Browser; readonly own: string }> {
  const visitor = browser(server);
  const own = String((await visitor.get(link)).headers.location);
  expect((await visitor.get(own)).statusCode).toBe(200);
  return { visitor, own };
}

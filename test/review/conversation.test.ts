import { describe, expect, it } from 'vitest';
import {
  burstStart,
  type ConversationItem,
  openQuestions,
  openRemarks,
  type StepWithRemarks,
  subjectKey,
  subjectOf,
  threadsOf,
} from '../../src/review/conversation.ts';
import { place } from '../../src/survey/finding.ts';

const minute = (count: number) => new Date(Date.UTC(2026, 1, 10, 9, count)).toISOString();
const returned = (no: number, text: string, revision = 1): StepWithRemarks => ({
  ...{ no, action: 'send_back', revision, person: 'analyst', at: minute(no) },
  reasons: [{ place: place('permits', 'issued'), text }],
});
const step = (no: number, action: StepWithRemarks['action']): StepWithRemarks => ({
  ...{ no, action, revision: 1, person: null, at: minute(no), reasons: [] },
});
const item = (no: number, given: Partial<ConversationItem>): ConversationItem => ({
  ...{ no, kind: 'reply', side: 'respondent', place: place('permits', 'issued'), about: null },
  ...{ text: 'Teksts.', person: 'somebody', at: minute(20 + no) },
  ...given,
});
const unchanged = () => false;
const states = (threads: ReturnType<typeof threadsOf>) => threads.map(({ id, state }) => [id, state]);

describe('a remark', () => {
  const about = { step: 2, no: 1 };

  it('is open until the answer changes, the respondent replies or the ministry closes it', () => {
    const steps = [returned(2, 'Vai visu gadu?')];
    expect(states(threadsOf(steps, [], unchanged))).toEqual([['remark-2-1', 'open']]);
    expect(states(threadsOf(steps, [], () => true))).toEqual([['remark-2-1', 'changed']]);
    expect(states(threadsOf(steps, [item(1, { about })], unchanged))).toEqual([['remark-2-1', 'replied']]);
    const closed = item(1, { about, kind: 'close', side: 'ministry', text: '' });
    expect(states(threadsOf(steps, [closed], unchanged))).toEqual([['remark-2-1', 'closed']]);
  });

  it('is open again when the ministry asks again', () => {
    const items = [item(1, { about }), item(2, { about, side: 'ministry' })];
    expect(openRemarks(threadsOf([returned(2, 'Vai?')], items, unchanged))).toHaveLength(1);
  });

  it('stays open when the return is sent back again', () => {
    const steps = [returned(2, 'Pirmā.'), step(3, 'submit'), returned(4, 'Otrā.')];
    expect(openRemarks(threadsOf(steps, [], unchanged)).map(({ text }) => text)).toEqual(['Pirmā.', 'Otrā.']);
  });

  it('is closed by approval', () => {
    expect(states(threadsOf([returned(2, 'Vai?'), step(3, 'approve')], [], unchanged))).toEqual([
      ['remark-2-1', 'closed'],
    ]);
  });
});

describe('a question to the ministry', () => {
  const question = item(1, { kind: 'question' });

  it('is open until the ministry has replied', () => {
    expect(openQuestions(threadsOf([], [question], unchanged))).toHaveLength(1);
    const answer = item(2, { about: { item: 1 }, side: 'ministry' });
    expect(openQuestions(threadsOf([], [question, answer], unchanged))).toEqual([]);
    const again = item(3, { about: { item: 1 } });
    expect(openQuestions(threadsOf([], [question, answer, again], unchanged))).toHaveLength(1);
  });

  it('that asks for a correction is settled by reopening the return', () => {
    const asked = item(1, { kind: 'correction', at: minute(1) });
    expect(states(threadsOf([step(3, 'reopen')], [asked], unchanged))).toEqual([['item-1', 'closed']]);
  });
});

it('a burst begins with the first item of one side after the other side or an hour', () => {
  expect(burstStart([item(1, {}), item(2, {}), item(3, {})])).toBe(1);
  expect(burstStart([item(1, {}), item(2, { side: 'ministry' }), item(3, {}), item(4, {})])).toBe(3);
  expect(burstStart([item(1, { at: minute(-90) }), item(2, {}), item(3, {})])).toBe(2);
});

it('a subject is named by a key and read from it', () => {
  for (const subject of [{ step: 2, no: 1 }, { item: 5 }])
    expect(subjectOf(subjectKey(subject))).toEqual(subject);
  expect(subjectOf('remark-2')).toBeNull();
});

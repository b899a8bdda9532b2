// One way in: what is stored does not depend on how it came.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filledTemplate, minimalReturn } from '../../scripts/workbook-cases/base-workbook.ts';
import { sendBack } from '../../src/returns/review-return.ts';
import { submit } from '../../src/returns/submit.ts';
import { sha256 } from '../../src/store/digest.ts';
import { canonicalJson } from '../../src/survey/canonical.ts';
import type { Return } from '../../src/survey/editions.ts';
import { place } from '../../src/survey/finding.ts';
import type { FlatAnswer, Submission } from '../../src/survey/flat-answer.ts';
import { flatten } from '../../src/survey/flatten.ts';
import type { Explanation, Origin } from '../../src/survey/revision.ts';
import { regionCodes, territories } from '../../src/survey/territories.ts';
import { readWorkbook } from '../../src/workbook/read-workbook.ts';
import { anActivePerson, analyst, startTestServer, type TestServer } from '../server/test-server.ts';
import { returnOf } from '../store/sample-returns.ts';
import { arbitraryReturn } from '../survey/arbitrary-return.ts';
import { forms } from '../survey/every-question.ts';
import { type Client, clientOf, explained } from './client.ts';

/** A return of 2025 as its respondent can say it: `left_out` is for transcripts of printed returns alone. */
function asRespondent(ret: Return): Return {
  return JSON.parse(
    JSON.stringify(ret).replaceAll('"empty":"left_out"', '"empty":"not_available"'),
  ) as Return;
}

const samples: readonly (readonly [string, Return])[] = [
  ['a minimal return', minimalReturn('LV0021000')],
  ['a typical return', returnOf('LV0020000')],
  ['a return with queries', returnOf('LV0035000')],
  ['the largest return, that of Rīga', asRespondent(returnOf('LV0001000'))],
  ['the return of a planning region', returnOf('KURZEME')],
];

describe('A return by form, by workbook and by the API', () => {
  let server: TestServer;
  let reviewer: string;
  const clients = new Map<string, Client>();
  let municipal: Client;

  beforeAll(async () => {
    server = await startTestServer();
    reviewer = (await anActivePerson(server, analyst)).id;
    const all = territories.map(({ code }) => code);
    municipal = await clientOf(server, { role: 'coordinator', territories: all, region: null });
    for (const region of regionCodes)
      clients.set(region, await clientOf(server, { role: 'region_officer', territories: [], region }));
  });

  afterAll(() => server.close());

  const kept = async (submission: Submission, origin: Origin, explanations: readonly Explanation[]) => {
    const submitted = await submit(server.store, {
      submission,
      origin,
      receivedAt: server.now(),
      explanations,
    });
    if (!submitted.accepted) throw new Error(submitted.findings.map(({ message }) => message.en).join(' '));
    return submitted;
  };

  /** Hands the same return in by every channel and expects one revision, with the digest of the return. */
  async function expectOneRevision(ret: Return, count: number): Promise<void> {
    // The rate limit of a token is a matter of other tests.
    server.pass(16 * 60_000);
    const { edition, form, territory } = ret;
    const key = { edition, form, territory };
    const client = clients.get(territory) ?? municipal;
    const path = `/editions/${edition}/returns/${territory}`;
    const explanations = explained(await client.send('POST', `${path}/check`, ret)) as readonly Explanation[];

    const byForm = await kept({ ...key, answers: asPosted(ret) }, 'form', explanations);
    const reading = await readWorkbook(await filledTemplate(ret));
    if (reading.kind === 'refused') throw new Error('The workbook was refused');
    const byWorkbook = await kept(reading.submission, 'workbook', explanations);
    expect(byWorkbook).toMatchObject({ revision: byForm.revision, isNew: false });

    const { version } = (await client.get(`${path}/draft`)).json();
    const saved = await client.send('PUT', `${path}/draft`, ret, { 'if-match': `"${version}"` });
    expect(saved.statusCode).toBe(200);
    const bodies = [
      { return: ret, explanations },
      { draft: saved.json().version, explanations },
    ];
    const answer = await client.send('POST', `${path}/submissions`, bodies[count % 2], {
      'idempotency-key': `key-${count}`,
    });
    expect(answer.statusCode).toBe(201);
    expect(answer.json().revision).toMatchObject({
      no: byForm.revision,
      origin: 'form',
      sha256: sha256(canonicalJson(ret)),
    });
    expect((await client.get(`${path}/revisions/latest`)).json()).toEqual(ret);
    const reasons = [{ place: place(null), text: 'Vēlreiz.' }];
    const review = {
      key,
      actor: { person: reviewer, role: 'analyst' },
      at: server.now(),
      request: null,
    } as const;
    await sendBack(server.store, { ...review, revision: byForm.revision, reasons });
  }

  it.each(samples)('is stored as one and the same: %s', async (_, ret) => {
    await expectOneRevision(
      ret,
      samples.findIndex(([, sample]) => sample === ret),
    );
  });

  it.each(forms.map((form) => [`${form.edition} ${form.form}`, form] as const))(
    'is stored as one and the same whatever is answered (%s)',
    async (_, form) => {
      let count = 100;
      await fc.assert(
        fc.asyncProperty(arbitraryReturn(form), async (ret) => {
          count += 1;
          await expectOneRevision(ret, count);
        }),
        { numRuns: 4, endOnFailure: true },
      );
    },
  );
});

/** As a form posts it: every value as the text that people see in its field, lists of codes aside. */
function asPosted(ret: Return): readonly FlatAnswer[] {
  return flatten(ret).answers.map(({ place: at, value }) => ({
    place: at,
    value: typeof value === 'number' ? String(value).replace('.', ',') : value,
  }));
}

// Two hundred mistyped values for each kind of question, by the form and by the API: what is stored is what was typed,
// and where it was not understood as it stands, what it was understood as, or what is wrong, is said at its place.
// TEST_SEED=<number> generates other values.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pointerTo } from '../../../src/api/finding.ts';
import { documentValue, type ScalarValue } from '../../../src/survey/answer-value.ts';
import { labelOf } from '../../../src/survey/code-list.ts';
import { municipal2025 } from '../../../src/survey/editions/2025.ts';
import { type Place, place, placeKey } from '../../../src/survey/finding.ts';
import type { RawValue } from '../../../src/survey/flat-answer.ts';
import { askedAt, type Form } from '../../../src/survey/form.ts';
import type { ScalarQuestion } from '../../../src/survey/question.ts';
import { isBlank, readValue } from '../../../src/survey/reading/read-value.ts';
import { type Client, clientOf } from '../../api/client.ts';
import { type Browser, browserOf } from '../../browser.ts';
import { anActivePerson, coordinator, startTestServer, type TestServer } from '../../server/test-server.ts';
import { hidden } from './fill-in.ts';
import { type MistypedKind, mistyped } from './mistyped.ts';

const GOLDEN_SEED = 20_261_130;
const SEED = Number(process.env.TEST_SEED ?? GOLDEN_SEED);
const VALUES = 200;
const TERRITORY = 'LV0020000';
const form: Form = municipal2025;

/** A question of each kind, in a list where there is one, and how many of its rows are sent at a time. */
const questions: { readonly [kind in MistypedKind]: { readonly at: Place; readonly rows: number } } = {
  text: { at: place('projects', 'projects', 1, 'number'), rows: 50 },
  long_text: { at: place('projects', 'projects', 1, 'note'), rows: 50 },
  whole_number: { at: place('participants', 'activities', 1, 'participants'), rows: 100 },
  decimal: { at: place('coordination', 'fte'), rows: 1 },
  choice: { at: place('directions', 'directions', 1, 'kind'), rows: 40 },
  multiple_choice: { at: place('target_groups', 'groups'), rows: 1 },
  link: { at: place('planning', 'documents', 1, 'url'), rows: 25 },
  period: { at: place('planning', 'documents', 1, 'period'), rows: 25 },
  phone: { at: place('contacts', 'contacts', 1, 'phone'), rows: 5 },
  email: { at: place('contacts', 'contacts', 1, 'email'), rows: 5 },
};

function questionAt(at: Place): ScalarQuestion {
  const { question, field } = askedAt(form, at);
  const asked = field ?? question;
  if (asked === null || asked.kind === 'rows') throw new Error(`No single question at ${placeKey(at)}`);
  return asked;
}

interface Said {
  readonly place: Place;
  readonly typed: RawValue;
  readonly understood: string | null;
  readonly message: string | null;
}

/** Whether a value is what was typed but for spaces, invisible characters, dashes, capitals and quotation marks. */
function isAsTyped(question: ScalarQuestion, typed: RawValue, value: ScalarValue): boolean {
  const plain = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[\s\p{Cc}\p{Cf}]/gu, '')
      .replaceAll(/[–—−]/gu, '-')
      .replaceAll(/[„“”«»]/gu, '"');
  const text = typeof typed === 'string' ? typed : JSON.stringify(typed);
  switch (question.kind) {
    case 'whole_number':
    case 'decimal':
      return Number(plain(text).replace(',', '.')) === value && !/(?:^|-)0\d/.test(plain(text));
    case 'choice':
      return [String(value), labelOf(question.codes, String(value)).lv].some(
        (name) => plain(name) === plain(text),
      );
    case 'multiple_choice':
      return [value]
        .flat()
        .every(
          (code) =>
            plain(text).includes(plain(labelOf(question.codes, String(code)).lv)) ||
            text.includes(String(code)),
        );
    case 'period': {
      const { from, to } = value as { from: number | null; to: number | null };
      const texts = from === to ? [`${from}`] : to === null ? [`no${from}`] : [`${from}-${to}`, `līdz${to}`];
      // A year that stands alone in the first of two fields begins a period without an end.
      return [...texts, ...(to === null ? [`${from}`] : [])].includes(plain(text));
    }
    default:
      return plain(text) === plain(String(value));
  }
}

describe(`mistyped values, of the seed ${SEED}`, () => {
  let server: TestServer;
  let visitor: Browser;
  let program: Client;

  beforeAll(async () => {
    server = await startTestServer();
    visitor = await browserOf(server, await anActivePerson(server, coordinator));
    program = await clientOf(server, coordinator);
  });

  afterAll(() => server.close());

  /** The page of a section that was shown last: its form is sent on top of the version that it shows. */
  let shown = { address: '', version: '' };
  const pageAt = async (address: string) => {
    const page = await visitor.get(address);
    return { body: page.body, version: hidden(page, 'version') };
  };

  /** Sends the values to the form of their section and reads from the store, and from the page, what became of them. */
  async function byForm(at: Place, values: readonly string[]): Promise<readonly Said[]> {
    const address = `/returns/2025/${TERRITORY}/sections/${at.section}`;
    const { question } = askedAt(form, at);
    const name = (row: number) =>
      [at.question, at.row === null ? null : row, at.field].filter((part) => part !== null).join('.');
    const isPeriod = questionAt(at).kind === 'period';
    const page = shown.address === address ? shown : { address, ...(await pageAt(address)) };
    const fields = values.flatMap((value, index) => [
      [isPeriod ? `${name(index + 1)}.from` : name(index + 1), value] as const,
      // So that no row is empty.
      ...(question?.kind === 'rows'
        ? [
            [
              `${at.question}.${index + 1}.${firstTextOf(question.fields, at.field)}`,
              `Rinda ${index + 1}`,
            ] as const,
          ]
        : []),
    ]);
    await visitor.post(address, {
      ...Object.fromEntries(fields),
      version: page.version,
      do: 'next',
    });
    const draft = await server.store.drafts.find({ edition: 2025, form: 'municipal', territory: TERRITORY });
    const { body, version } = await pageAt(address);
    shown = { address, version };
    return values.map((value, index) => {
      const here = at.row === null ? at : { ...at, row: index + 1 };
      const stored = draft?.answers.find((one) => placeKey(one.place) === placeKey(here))?.value ?? null;
      expect(stored).toEqual(
        isPeriod ? { from: value, to: null } : questionAt(at).kind === 'multiple_choice' ? [value] : value,
      );
      const id = name(index + 1);
      return {
        place: here,
        typed: stored,
        understood: within(body, `id="${id}-understood"`),
        message: within(body, `id="${id}-error"`),
      };
    });
  }

  /** Sends the values to be checked, and saved, by the API, and reads from its answers what became of them. */
  async function byApi(at: Place, values: readonly string[]): Promise<readonly Said[]> {
    const { question } = askedAt(form, at);
    const rows =
      question?.kind === 'rows'
        ? values.map((value, index) => ({
            [firstTextOf(question.fields, at.field)]: `Rinda ${index + 1}`,
            [at.field ?? '']: value,
          }))
        : values[0];
    const sections = { [at.section ?? '']: { [at.question ?? '']: rows } };
    const path = `/editions/2025/returns/${TERRITORY}`;
    // Within the requests that a token may send, and within half an hour for the session of the form.
    server.pass(5_000);
    const checked = (await program.send('POST', `${path}/check`, { sections })).json();
    const saved = (await program.send('PUT', `${path}/draft`, { sections }, { 'if-match': '*' })).json();
    expect(saved.sections).toEqual(sections);
    expect(saved.understood).toEqual(checked.understood);
    return values.map((value, index) => {
      const here = at.row === null ? at : { ...at, row: index + 1 };
      const pointer = pointerTo(here);
      const find = (list: readonly { pointer: string }[]) => list.find((one) => one.pointer === pointer);
      const understood = find(checked.understood) as { as: string } | undefined;
      const finding = find(checked.findings) as { message: string } | undefined;
      return {
        place: here,
        typed: value,
        understood: understood?.as ?? null,
        message: finding?.message ?? null,
      };
    });
  }

  /** A value of which nothing is said although it was not taken as it was typed. */
  function isSilent({ place: at, typed, understood, message }: Said): boolean {
    const question = questionAt(at);
    if (understood !== null || message !== null) return false;
    const value = readValue(question, typed);
    if (value.kind === 'unreadable') return true;
    const raw = typed !== null && typeof typed === 'object' && 'from' in typed ? String(typed.from) : typed;
    return !isAsTyped(question, Array.isArray(raw) ? raw.join('; ') : raw, documentValue(question, value));
  }

  const golden: string[] = [];

  it.each(Object.entries(questions) as [MistypedKind, (typeof questions)[MistypedKind]][])(
    'of the kind %s are kept as they were typed, and nothing is read in silence',
    async (kind, { at, rows }) => {
      const values = fc.sample(
        mistyped[kind].filter((value) => !isBlank(value)),
        { numRuns: VALUES, seed: SEED },
      );
      const chunks = Array.from({ length: VALUES / rows }, (_, index) =>
        values.slice(index * rows, (index + 1) * rows),
      );
      shown = { address: '', version: '' };
      for (const chunk of chunks) expect((await byForm(at, chunk)).filter(isSilent)).toEqual([]);
      const ofApi: Said[] = [];
      for (const chunk of chunks) ofApi.push(...(await byApi(at, chunk)));
      expect(ofApi.filter(isSilent)).toEqual([]);
      golden.push(...ofApi.slice(0, 8).map((said) => lineOf(kind, said)));
    },
  );

  it('are read or answered as they were before', async () => {
    if (SEED === GOLDEN_SEED)
      await expect(`${golden.join('\n')}\n`).toMatchFileSnapshot('golden/mistyped.txt');
  });
});

/** `phone "(+371) 60000001" → +371 60000001`; what is wrong after an exclamation mark. */
function lineOf(kind: MistypedKind, { typed, understood, message }: Said): string {
  const said = [
    ...(understood === null ? [] : [`→ ${understood}`]),
    ...(message === null ? [] : [`! ${message}`]),
  ];
  return `${kind} ${JSON.stringify(typed)} ${said.length === 0 ? '=' : said.join(' ')}`;
}

/** The first text of a row other than the field itself, so that the row is not empty without it. */
function firstTextOf(fields: { readonly [id: string]: ScalarQuestion }, besides: string | null): string {
  const found = Object.entries(fields).find(
    ([id, { kind }]) => id !== besides && (kind === 'text' || kind === 'long_text'),
  );
  return found?.[0] ?? '';
}

/** The text of the element with this attribute; null where the page has none. */
function within(body: string, attribute: string): string | null {
  const at = body.indexOf(attribute);
  if (at === -1) return null;
  return (
    body
      .slice(at, at + 600)
      .replace(/^[^>]*>/, '')
      .split('</p>')[0] ?? null
  );
}

// One person on the last day: opens a section, types, lets the page save itself, presses the button, goes on.
import { randomUUID } from 'node:crypto';
import type { ReturnKey } from '../../../src/survey/revision.ts';
import { type FormOnPage, formOnPage } from './form-on-page.ts';
import type { Journal, Kind } from './journal.ts';
import type { Answer, Visitor } from './visitor.ts';

export interface Work {
  readonly key: ReturnKey;
  /** Sections in the order in which this person goes through them, again and again. */
  readonly sections: readonly string[];
  /** Distinguishes what this person types from what all others do. */
  readonly person: number;
  /** How often the page saves itself before the button is pressed. */
  readonly draftsASection: number;
  /** Passes while the person reads and types. */
  readonly pause: () => Promise<void>;
  readonly isOver: () => boolean;
  /** Asks the empty route, at the same moments as the service. */
  readonly askEmpty: () => Promise<Answer>;
}

const FORM = 'application/x-www-form-urlencoded';
type Fields = FormOnPage['fields'];

export async function fillIn(visitor: Visitor, work: Work, journal: Journal): Promise<void> {
  const { key, sections, isOver } = work;
  let typed = 0;

  for (let visit = 0; !isOver(); visit += 1) {
    const section = sections[visit % sections.length] ?? '';
    const page = `/returns/${key.edition}/${key.territory}/sections/${section}`;
    let form = await open(page);
    if (form === null || form.texts.length === 0) {
      await work.pause();
      continue;
    }
    for (let save = 0; save <= work.draftsASection && !isOver(); save += 1) {
      await work.pause();
      typed += 1;
      const field = form.texts[(work.person + typed) % form.texts.length] ?? '';
      // The end of the text keeps the first of a person from being found in the tenth.
      const text = `Persona ${work.person}, teksts ${typed}.`;
      const fields: Fields = form.fields.map(([name, value]) => [name, name === field ? text : value]);
      const isLast = save === work.draftsASection;
      const saved = isLast ? await press(page, fields) : await saveItself(page, fields);
      await timed('empty', work.askEmpty());
      if (saved === null) break;
      if (saved.isKept) journal.acknowledged.push({ key, section, field, text });
      form = saved.isKept && saved.fields !== null ? { ...form, fields: saved.fields } : await open(page);
      if (form === null) break;
    }
  }

  async function open(page: string): Promise<FormOnPage | null> {
    const answer = await timed('page', visitor.get(page));
    return answer?.status === 200 ? formOnPage(answer.body) : failed(page, answer);
  }

  /** As the script of the page does: `fields` are what the page holds afterwards. */
  async function saveItself(page: string, fields: Fields) {
    const attempt: Fields = [...fields, ['attempt', randomUUID()]];
    const answer = await timed('draft', visitor.post(`${page}/draft`, FORM, encoded(attempt)));
    if (answer?.status === 409) return conflict();
    if (answer?.status !== 200) return failed(`${page}/draft`, answer);
    return { isKept: true, fields: afterDraft(fields, answer.body) };
  }

  async function press(page: string, fields: Fields) {
    const answer = await timed('button', visitor.post(page, FORM, encoded([...fields, ['do', 'next']])));
    if (answer?.status === 409) return conflict();
    // 422 has saved as well: something is left to mend, and the page says what.
    if (![200, 303, 422].includes(answer?.status ?? 0)) return failed(page, answer);
    return { isKept: true, fields: null };
  }

  function conflict() {
    journal.conflicts.count += 1;
    return { isKept: false, fields: null };
  }

  async function timed(kind: Kind, asked: Promise<Answer>): Promise<Answer | null> {
    try {
      const answer = await asked;
      if (answer.status < 500) journal.times[kind].push(answer.milliseconds);
      return answer;
    } catch (error) {
      journal.failures.push(`${kind}: ${error}`);
      return null;
    }
  }

  function failed(page: string, answer: Answer | null): null {
    if (answer !== null) journal.failures.push(`${page}: ${answer.status}`);
    return null;
  }
}

function encoded(fields: Fields): string {
  const body = new URLSearchParams();
  for (const [name, value] of fields) body.append(name, value);
  return body.toString();
}

/** What the script of the page changes in its form when a draft was saved. */
function afterDraft(fields: Fields, body: string): Fields {
  const { version, others } = JSON.parse(body) as {
    readonly version: number;
    readonly others: readonly string[];
  };
  const before = fields.find(([name]) => name === 'version')?.[1] ?? '0';
  const names = new Set(fields.map(([name]) => name));
  const older = others
    .map((question) => `version.${question}`)
    .filter((name) => !names.has(name))
    .map((name) => [name, before] as const);
  return [
    ...fields.map(([name, value]) => [name, name === 'version' ? String(version) : value] as const),
    ...older,
  ];
}

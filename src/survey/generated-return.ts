// Returns with made-up answers, the same each time: for rehearsing a year before anybody is asked.
import type { ScalarValue } from './answer-value.ts';
import { isAskedUnder } from './asked-when.ts';
import { codesOf } from './code-list.ts';
import { type Return, returnOf } from './editions.ts';
import type { Form, Section } from './form.ts';
import type { AnswersById } from './placed-answers.ts';
import type { Question, ScalarQuestion } from './question.ts';

/** Ordinary numbers are no larger, whatever a question allows. */
const USUAL = 400;
const ROWS = 3;
/** One answer in so many is left out where it need not be given. */
const LEFT_OUT = 7;

/** A number from 0 to below 1 that follows from a text alone. */
function chance(seed: string): number {
  let hash = 2166136261;
  for (const character of seed) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/** What a territory might answer to a form; it holds to the limits of questions, not to the rules between answers. */
export function generatedReturn(form: Form, territory: string): Return {
  const sections = Object.entries(form.sections).map(([id, section]) => [
    id,
    answersOfSection(section, `${territory} ${form.edition} ${id}`),
  ]);
  return returnOf(form, territory, Object.fromEntries(sections));
}

function answersOfSection(section: Section, seed: string): AnswersById {
  const answers = Object.entries(section.questions).map(
    ([id, question]) => [id, answerTo(question, `${seed} ${id}`)] as const,
  );
  const given = new Map(answers);
  const codeOf = (id: string) => {
    const code = given.get(id);
    return typeof code === 'string' ? code : null;
  };
  return Object.fromEntries(
    answers.map(([id, answer]) => {
      const isAsked = isAskedUnder(section, section.questions[id] ?? {}, codeOf) !== false;
      return [id, isAsked ? answer : Array.isArray(answer) ? [] : null];
    }),
  );
}

function answerTo(question: Question, seed: string): AnswersById[string] {
  if (question.kind !== 'rows') return scalarAnswer(question, seed);
  const rows = Math.min(question.maxRows, 1 + Math.floor(chance(`${seed} rows`) * ROWS));
  return Array.from({ length: rows }, (_, index) =>
    Object.fromEntries(
      Object.entries(question.fields).map(([id, field]) => [
        id,
        scalarAnswer(field, `${seed} ${index} ${id}`),
      ]),
    ),
  );
}

function scalarAnswer(question: ScalarQuestion, seed: string): ScalarValue {
  const drawn = chance(seed);
  if (question.kind === 'multiple_choice') {
    const codes = codesOf(question.codes);
    const some = codes.filter((code) => chance(`${seed} ${code}`) < 0.4);
    return some.length > 0 ? some : codes.slice(0, 1);
  }
  if (question.required !== true && Math.floor(drawn * 1000) % LEFT_OUT === 0) return null;
  switch (question.kind) {
    case 'text':
      if (question.calendar !== undefined) return question.calendar === 'day' ? '2000-05-15' : '2000-05';
      return `Paraugs ${1 + Math.floor(drawn * 9)}`.slice(0, question.maxLength);
    case 'long_text':
      return 'Izdomāta atbilde, lai redzētu, kā tā izskatīsies.'.slice(0, question.maxLength);
    case 'whole_number':
      return Math.round(within(question, drawn));
    case 'decimal':
      return Number(within(question, drawn).toFixed(Math.min(question.places, 1)));
    case 'choice': {
      const codes = codesOf(question.codes);
      return codes[Math.floor(drawn * codes.length)] ?? null;
    }
    case 'link':
      return 'https://www.novads.example/';
    case 'period':
      return { from: 2000, to: 2000 + Math.floor(drawn * 7) };
    case 'contact':
      return { person: 'Pašvaldība', email: 'izglitiba@novads.example', phone: '+371 6000 0000' }[
        question.channel
      ];
  }
}

function within({ min, max }: { readonly min: number; readonly max: number }, drawn: number): number {
  return min + drawn * (Math.min(max, min + USUAL) - min);
}

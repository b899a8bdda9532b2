// A remedy names only what its section has: fields, answers, lists, other sections.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asEdition } from '../../../src/survey/as-edition.ts';
import { check } from '../../../src/survey/check.ts';
import { codesOf, labelOf } from '../../../src/survey/code-list.ts';
import { offeredReasons } from '../../../src/survey/code-lists.ts';
import { type Finding, type Place, place, placeKey } from '../../../src/survey/finding.ts';
import type { RawValue } from '../../../src/survey/flat-answer.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { askedAt, type Form, formIdOf } from '../../../src/survey/form.ts';
import type { Question, ScalarQuestion } from '../../../src/survey/question.ts';
import { calendarForm } from '../../../src/survey/rules/answer/calendar.ts';
import { answerRules } from '../../../src/survey/rules/answer/register.ts';
import { rules } from '../../../src/survey/rules/register.ts';
import { shapeRules } from '../../../src/survey/rules/shape/register.ts';
import { fixtureReturns } from '../../fixture-returns.ts';
import { arbitraryReturn } from '../arbitrary-return.ts';
import { formName, forms } from '../every-question.ts';
import { refusals } from '../refusals.ts';
import { municipal, withAnswers } from './changed-fixture.ts';

/** What is wrong for a question of each kind, one value a rule at the least. */
const wrong: { readonly [kind in ScalarQuestion['kind']]: readonly RawValue[] } = {
  text: [['x'], 'x'.repeat(7000)],
  long_text: [['x'], 'x'.repeat(7000)],
  link: ['plāns.pdf'],
  contact: ['x'.repeat(201), '6000001', '600000012', 'a@novads'],
  whole_number: ['ap 500', -3, '17.000', 3_000_000],
  decimal: ['pusslodze', -1, 0, 21, '0,333'],
  choice: ['zirgi'],
  multiple_choice: ['zirgi'],
  period: ['drīz', '2021–2207', '2027–2021'],
};

/** What no return of 2025 says: a kind that disagrees with its name. */
const ofAnotherKind = withAnswers(municipal('LV0040000'), 'providers', {
  providers: [{ name: 'Ogres tehnikums', kind: 'business' }],
});

/** Texts for which the queries look. */
const telling = fc.constantFrom(
  'Projekts „Sabiedrības digitalizācija“ un projekts „Sabiedrības digitalizācija“.',
  'Izsniegtas 740 atļaujas 2024. gadā. Izsniegtas 741 atļaujas.',
  '2024. gada janvārī 49 cilvēki. 2024. gada janvārī 9 cilvēki.',
  'Ap 400 dalībnieku, līdz 400 dalībnieku, 16 811 cilvēkstundas. 漢',
);

const seen = new Set<string>();

/** What a remedy names and the form has not, in words. */
function faults(
  form: Form,
  { rule, place: at, remedy, message }: Pick<Finding, 'rule' | 'place' | 'remedy' | 'message'>,
) {
  seen.add(rule);
  const { section, question, field } = askedAt(form, at);
  const asked = field ?? question;
  const isIn = (names: (q: Question) => readonly string[], name: string) =>
    Object.values(section?.questions ?? {}).some((one) =>
      [one, ...(one.kind === 'rows' ? Object.values(one.fields) : [])].some((q) =>
        // A label may itself hold a name in quotation marks.
        names(q).some((known) => known === name || known.includes(`„${name}“`)),
      ),
    );
  const labelsIn = (q: Question): readonly string[] => [
    q.label.lv,
    ...('codes' in q ? codesOf(q.codes).map((code) => labelOf(q.codes, code).lv) : []),
  ];
  const reasons = codesOf(offeredReasons).map((code) => labelOf(offeredReasons, code).lv);
  const examples = asked?.kind === 'period' ? ['2022–2027', 'no 2024', 'līdz 2030'] : ['+'];
  const names = [...remedy.lv.matchAll(/„([^“]+)“/gu)].map(([, name = '']) => name);
  const sections = [...remedy.lv.matchAll(/(\d+)\. sadaļ/gu)].map(([, no]) => Number(no));
  const found = [
    ...names
      .filter((name) => !isIn(labelsIn, name) && !examples.includes(name) && !reasons.includes(name))
      .map((name) => `„${name}“`),
    ...sections.filter((no) => !Object.values(form.sections).some((one) => one.no === no)).map(String),
    ...(/aprakstā|aprakstam/iu.test(remedy.lv) && !isIn((q) => [q.label.lv], 'Apraksts')
      ? ['a description']
      : []),
    ...(/lauku tukšu/iu.test(remedy.lv) && asked?.required === true ? ['an empty required field'] : []),
    ...(/rind(?:a|u|ā|ām|as)(?!\p{L})/iu.test(remedy.lv) && question?.kind !== 'rows' ? ['a row'] : []),
    ...(/kopskait/iu.test(remedy.lv) && section?.questions.total === undefined ? ['a total'] : []),
    ...(/aplēs/iu.test(remedy.lv) && section?.questions.certainty === undefined ? ['an estimate'] : []),
    ...(/numur|programm/iu.test(labelsOut(remedy.lv, asked)) &&
    at.section !== 'projects' &&
    asked?.kind !== 'contact'
      ? ['a number or programme']
      : []),
    ...(/dalībniek/iu.test(remedy.lv) && at.section !== 'participants' ? ['participants'] : []),
    ...(/sarakst/iu.test(remedy.lv) && asked !== null && !('codes' in asked) && question?.kind !== 'rows'
      ? ['a list']
      : []),
  ];
  return found.map(
    (one) => `${rule} ${formName(form)} ${placeKey(at)}: ${one} in „${remedy.lv}“ (${message.lv})`,
  );
}

/** The remedy without the answers that it offers. */
function labelsOut(remedy: string, asked: Question | null): string {
  if (asked === null || !('codes' in asked)) return remedy;
  return codesOf(asked.codes).reduce((text, code) => text.replace(labelOf(asked.codes, code).lv, ''), remedy);
}

describe.each(forms.map((form) => [formName(form), form] as const))('A remedy of %s', (_, form) => {
  const { edition, form: id } = form;
  const identity = { edition, form: id, territory: id === 'regional' ? 'ZEMGALE' : 'LV0020000' };

  it('of a rule about one answer names what its section has', () => {
    const found = Object.entries(form.sections).flatMap(([section, { questions }]) =>
      Object.entries(questions).flatMap(([name, question]) => {
        const asked: readonly (readonly [Place, ScalarQuestion])[] =
          question.kind === 'rows'
            ? Object.entries(question.fields).map(([field, one]) => [place(section, name, 1, field), one])
            : [[place(section, name), question]];
        return asked.flatMap(([at, one]) =>
          [null, ...wrong[one.kind]]
            .flatMap((value) => check({ ...identity, answers: [{ place: at, value }] }).findings)
            .flatMap((finding) => faults(form, finding)),
        );
      }),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  it('of a rule between answers names what its section has', () => {
    const found: string[] = [];
    fc.assert(
      fc.property(
        arbitraryReturn(form),
        fc.option(telling),
        fc.option(arbitraryReturn(form)),
        (ret, text, previous) => {
          const document: unknown = JSON.parse(JSON.stringify(ret), (key, value: unknown) =>
            text !== null &&
            ['description', 'text', 'note', 'label'].includes(key) &&
            typeof value === 'string'
              ? text
              : value,
          );
          for (const finding of check(flatten(document), { previous }).findings)
            found.push(...faults(form, finding));
        },
      ),
      { numRuns: 150 },
    );
    expect([...new Set(found)]).toEqual([]);
  });
});

it('remedies for the returns of 2025, in the edition after as well, and for every refusal name what there is', () => {
  const documents = [
    ...[...fixtureReturns(), ofAnotherKind].flatMap((ret) => [ret, asEdition(ret, 2026)]),
    ...refusals.map(({ document }) => document),
    withAnswers(municipal('LV0001000'), 'participants', { certainty: 'exact' }),
  ];
  const found = documents.flatMap((document) => {
    const submission = flatten(document);
    const form = forms.find(
      (one) => one.edition === submission.edition && one.form === formIdOf(submission.form),
    );
    if (form === undefined) return [];
    return check(submission).findings.flatMap((finding) => faults(form, finding));
  });
  expect([...new Set(found)]).toEqual([]);
});

it('has looked at every rule about answers, but for those that no form can break', () => {
  const all = [...shapeRules, ...answerRules, ...rules].map(({ id }) => id);
  expect(all.filter((id) => !seen.has(id))).toEqual([calendarForm.id]);
});

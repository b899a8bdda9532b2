import { describe, expect, it } from 'vitest';
import { label } from '../../src/language/label.ts';
import { check } from '../../src/survey/check.ts';
import { formOf } from '../../src/survey/editions.ts';
import { place, placeKey } from '../../src/survey/finding.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { defineForm } from '../../src/survey/form.ts';
import { matchToForm } from '../../src/survey/form-answers.ts';
import { calendarForm } from '../../src/survey/rules/answer/calendar.ts';
import { answerRules } from '../../src/survey/rules/answer/register.ts';
import { rules } from '../../src/survey/rules/register.ts';
import { identityRules, shapeRules } from '../../src/survey/rules/shape/register.ts';
import { rowsRequired } from '../../src/survey/rules/shape/rows.ts';
import { inSurveyOrder } from '../../src/survey/survey-order.ts';
import { changed, fixtureOf } from './changed-return.ts';
import { refusals } from './refusals.ts';

const errorRules = rules.filter(({ level }) => level === 'error');

describe('A return is refused as a whole when', () => {
  it.each(refusals.map((refusal) => [refusal.what, refusal.rule, refusal] as const))(
    '%s (%s)',
    (...[, , one]) => {
      const { return: ret, findings } = check(flatten(one.document), { rules: errorRules, ...one.context });
      expect(ret).toBeNull();
      expect(findings.map(({ rule, place: at }) => `${rule} ${placeKey(at)}`)).toContain(
        `${one.rule} ${placeKey(one.place)}`,
      );
    },
  );

  it('and only the rule that is broken speaks, wherever only one is broken', () => {
    const alsoBroken = new Set(['wrong-edition', 'empty-yet-answered']);
    for (const one of refusals.filter(({ rule }) => !alsoBroken.has(rule))) {
      const { findings } = check(flatten(one.document), { rules: errorRules, ...one.context });
      expect(
        findings.map(({ rule }) => rule),
        one.what,
      ).toEqual([one.rule]);
    }
  });

  it('and nothing is said of the answers to a survey that was not asked for', () => {
    const document = { ...changed(fixtureOf('LV0020000'), { 'permits.issued': -1 }), edition: 2026 };
    const expected = { edition: 2025, form: 'municipal', territory: 'LV0020000' } as const;
    expect(check(flatten(document), { expected }).findings.map(({ rule }) => rule)).toEqual([
      'wrong-edition',
    ]);
  });

  it('has a case for every rule that refuses', () => {
    const named = [...identityRules, ...shapeRules, ...answerRules, ...errorRules].map(({ id }) => id);
    const tested = new Set(refusals.map(({ rule }) => rule));
    // No edition asks for a day or a month.
    expect(named.filter((id) => !tested.has(id))).toEqual([rowsRequired.id, calendarForm.id]);
    expect(new Set(named).size).toBe(named.length);
  });
});

describe('A list that is asked for', () => {
  const form = defineForm({
    edition: 2025,
    form: 'regional',
    label: label('Paraugs', 'Sample'),
    sections: {
      work: {
        no: 1,
        label: label('Darbs', 'Work'),
        questions: {
          note: { kind: 'text', label: label('Piezīme', 'Note'), maxLength: 20 },
          list: {
            kind: 'rows',
            label: label('Saraksts', 'List'),
            item: label('Vienums', 'Item'),
            maxRows: 3,
            required: true,
            fields: { name: { kind: 'text', label: label('Nosaukums', 'Name'), maxLength: 20 } },
          },
        },
      },
    },
  });
  const note = { place: place('work', 'note'), value: 'x' };
  const row = { place: place('work', 'list', 1, 'name'), value: 'y' };

  it('must have a row where its section is answered', () => {
    const [found] = rowsRequired.find(matchToForm(form, [note]), false);
    expect(found?.place).toEqual(place('work', 'list'));
    expect(found?.message.lv).toContain('Saraksts');
  });

  it('is not asked for again where it has one, or where nothing in its section is answered', () => {
    expect(rowsRequired.find(matchToForm(form, [note, row]), false)).toEqual([]);
    expect(rowsRequired.find(matchToForm(form, []), false)).toEqual([]);
  });
});

describe('A finding', () => {
  it('says in both languages what is the matter and what to do, in a length that can be read', () => {
    for (const one of refusals) {
      const { findings } = check(flatten(one.document), { rules: errorRules, ...one.context });
      for (const { message, remedy, value } of findings)
        for (const text of [message.lv, message.en, remedy.lv, remedy.en]) {
          expect(text).toMatch(/\.$/);
          expect(text.length, text).toBeLessThan(700);
          expect((value ?? '').length).toBeLessThan(100);
        }
    }
  });

  it('is not made of a text that is just as long as it may be', () => {
    const document = changed(fixtureOf('LV0020000'), {
      'institutions.institutions.0.name': 'x'.repeat(300),
    });
    expect(check(flatten(document), { rules: errorRules }).findings).toEqual([]);
  });

  it('says how long a text may be and is', () => {
    const tooLong = refusals.find(({ rule }) => rule === 'text-too-long');
    const { findings } = check(flatten(tooLong?.document));
    expect(findings[0]?.message.lv).toBe(
      'Teksts ir par garu: 2\u202F000\u202F000 rakstzīmju, bet atļauts ne vairāk kā 6000.',
    );
  });

  it('names the label that comes nearest to a mistyped one', () => {
    const document = changed(fixtureOf('LV0020000'), { 'coordination.workload': 'pilna slodz' });
    const [finding] = check(flatten(document)).findings;
    expect(finding?.message.lv).toBe('Sarakstā nav vērtības „pilna slodz“.');
    expect(finding?.remedy.lv).toContain('„pilna slodze“');
  });

  it('names the whole list where no label is near', () => {
    const document = changed(fixtureOf('LV0020000'), { 'coordination.workload': 'atkarīgs no sezonas' });
    const [finding] = check(flatten(document)).findings;
    expect(finding?.remedy.lv).toMatch(/^Izvēlieties no saraksta: slodze nav nodrošināta; .*slodzi\.$/);
  });

  it('names the successor of a municipality that merged', () => {
    const document = { ...changed(fixtureOf('LV0020000'), {}), territory: 'LV0055000' };
    expect(check(flatten(document)).findings[0]?.remedy.lv).toContain('Madonas novads');
  });

  it('carries the cell of its answer, and that of the row where the whole row is meant', () => {
    const { answers, ...rest } = flatten(
      changed(fixtureOf('LV0020000'), { 'projects.projects.1.programme': 'x' }),
    );
    const withCells = answers.map((answer) => ({ ...answer, cell: `cell of ${placeKey(answer.place)}` }));
    const [finding] = check({ ...rest, answers: withCells }).findings;
    expect(finding?.cell).toBe('cell of projects.projects[2].programme');
  });
});

describe('The findings of a return with many errors', () => {
  const document = changed(fixtureOf('LV0020000'), {
    weather: { rain: 1 },
    partners: undefined,
    'permits.issued': -1,
    'coordination.fte': 2,
    'coordination.model': 'x',
    'providers.providers.4.name': null,
    'providers.providers.1.kind': 'x',
    'participants.total': null,
  });
  const { return: ret, findings } = check(flatten(document), { rules: errorRules });

  it('come all at once, in the order of the survey', () => {
    expect(ret).toBeNull();
    expect(findings.map(({ place: at }) => placeKey(at))).toEqual([
      'weather.rain',
      'coordination.model',
      'participants.total',
      'providers.providers[2].kind',
      'providers.providers[5].name',
      'partners',
      'permits.issued',
    ]);
    const order = inSurveyOrder(formOf(2025, 'municipal'));
    const places = findings.map(({ place: at }) => at);
    expect([...places].reverse().sort(order)).toEqual(places);
  });

  it('leave rules between answers out of sections that must be mended first', () => {
    expect(findings.map(({ rule }) => rule)).not.toContain('workload-and-fte-agree');
  });
});

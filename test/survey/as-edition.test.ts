import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { label } from '../../src/language/label.ts';
import { asEdition, mapReturn } from '../../src/survey/as-edition.ts';
import { check } from '../../src/survey/check.ts';
import { editionYears, formOf, type Return } from '../../src/survey/editions.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { defineForm } from '../../src/survey/form.ts';
import { added, carried, defineMapping, recoded, renamed } from '../../src/survey/mapping.ts';
import { rules } from '../../src/survey/rules/register.ts';
import { schemaOfForm } from '../../src/survey/schema.ts';
import { fixtureReturns } from '../fixture-returns.ts';
import { arbitraryReturn } from './arbitrary-return.ts';
import { changed, fixtureOf } from './changed-return.ts';
import { formName, forms } from './every-question.ts';
import { answers2026, returnOf2026 } from './return-of-2026.ts';

const latest = editionYears().at(-1) ?? 0;
const errors = rules.filter(({ level }) => level === 'error');

describe('A return as a later edition would have asked for it', () => {
  it.each(forms.map((form) => [formName(form), form] as const))(
    'is valid in the latest edition, whatever a %s return holds',
    (_, form) => {
      const schema = schemaOfForm(formOf(latest, form.form) ?? form);
      fc.assert(
        fc.property(arbitraryReturn(form), (ret) => {
          const later = asEdition(ret, latest);
          expect(schema.safeParse(later).error?.issues ?? []).toEqual([]);
          expect(check(flatten(later), { rules: errors }).findings).toEqual([]);
          expect(later.territory).toBe(ret.territory);
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each(fixtureReturns().map((ret) => [ret.territory, ret] as const))(
    'is valid for the real return of %s, which stays valid in its own edition',
    (_, ret) => {
      const before = structuredClone(ret);
      const checked = check(flatten(asEdition(ret, 2026)), { transcribed: true, rules: errors });
      expect(checked.findings).toEqual([]);
      expect(ret).toEqual(before);
      expect(check(flatten(ret), { transcribed: true, rules: errors }).return).toEqual(ret);
    },
  );

  it('keeps every answer whose question stays, and answers no new one', () => {
    const ret = fixtureOf('LV0020000');
    const later = returnOf2026('LV0020000');
    expect(later.edition).toBe(2026);
    for (const section of ['planning', 'directions', 'projects', 'providers', 'permits'] as const)
      expect(later.sections[section]).toEqual((ret.sections as typeof later.sections)[section]);
    expect(later.sections.coordination).toEqual({
      ...ret.sections.coordination,
      parish_coordinators: null,
      network: null,
    });
    expect(later.sections.contacts).toEqual({ ...ret.sections.contacts, hours_spent: null });
    expect(answers2026(later, 'participants')).toMatchObject({
      women: null,
      count_source: null,
      age_65_over: null,
    });
    expect(answers2026(later, 'institutions').activity_centres).toEqual([]);
  });

  it('has renamed codes by their new name, in the order of the new list', () => {
    const ret = changed(fixtureOf('LV0020000'), {
      'target_groups.groups': ['seniors', 'ukrainians', 'other'],
    }) as unknown as Return;
    expect(asEdition(ret, 2026).sections.target_groups).toMatchObject({
      groups: ['seniors', 'displaced_persons', 'other'],
      hard_to_reach: [],
      hard_to_reach_description: null,
    });
  });

  it('keeps the reason of an empty section', () => {
    const ret = changed(fixtureOf('LV0020000'), {
      permits: { empty: 'not_available' },
      participants: { empty: 'left_out' },
    }) as unknown as Return;
    expect(asEdition(ret, 2026).sections).toMatchObject({
      permits: { empty: 'not_available' },
      participants: { empty: 'left_out' },
    });
  });

  it('is itself in its own edition, and does not exist in an earlier one', () => {
    const ret = fixtureOf('RIGA');
    expect(asEdition(ret, 2025)).toBe(ret);
    expect(() => asEdition(asEdition(ret, 2026), 2025)).toThrow('No mapping leads from 2026 to 2025');
    expect(() => asEdition(ret, 2099)).toThrow(RangeError);
  });
});

describe('A mapping that changes more', () => {
  const text = (lv: string) => ({ kind: 'text', label: label(lv, lv), maxLength: 50 }) as const;
  const kinds = (...codes: string[]) => Object.fromEntries(codes.map((code) => [code, label(code, code)]));
  const work = { no: 1, label: label('Darbs', 'Work') };
  const rows = {
    kind: 'rows',
    label: label('Saraksts', 'List'),
    item: label('Rinda', 'Row'),
    maxRows: 9,
  } as const;
  const oldForm = defineForm({
    edition: 2025,
    form: 'regional',
    label: label('Agrāk', 'Before'),
    sections: {
      work: {
        ...work,
        questions: {
          post: text('Amats'),
          gone: text('Zudis'),
          kind: { kind: 'choice', label: label('Veids', 'Kind'), codes: kinds('a', 'b', 'c') },
          list: { ...rows, fields: { name: text('Nosaukums'), old_kind: text('Veids') } },
        },
      },
    },
  });
  const newForm = (demanded: boolean) =>
    defineForm({
      edition: 2026,
      form: 'regional',
      label: label('Tagad', 'Now'),
      sections: {
        work: {
          ...work,
          questions: {
            title: text('Amats'),
            kind: { kind: 'choice', label: label('Veids', 'Kind'), codes: kinds('b', 'x') },
            list: {
              ...rows,
              fields: {
                name: text('Nosaukums'),
                kind: text('Veids'),
                year: { ...text('Gads'), required: demanded },
              },
            },
          },
        },
        fresh: { no: 2, label: label('Jauns', 'New'), questions: { note: text('Piezīme') } },
      },
    });
  const mapping = (demanded: boolean) =>
    defineMapping({
      from: oldForm,
      into: newForm(demanded),
      questions: {
        'work.title': renamed('work.post', { prefill: true }),
        'work.kind': recoded({ a: 'x', c: null }, { prefill: true }),
        'work.list': carried,
        'work.list.kind': renamed('work.list.old_kind', { prefill: true }),
        'work.list.year': added,
        'fresh.note': added,
      },
      dropped: ['work.gone'],
    });
  const ret = (kind: string) =>
    ({
      edition: 2025,
      form: 'regional',
      territory: 'RIGA',
      sections: { work: { post: 'Amats', gone: 'x', kind, list: [{ name: 'n', old_kind: 'k' }] } },
    }) as unknown as Return;

  it('follows questions, codes and fields to their new names and leaves out what is gone', () => {
    expect(mapReturn(ret('a'), mapping(false)).sections).toEqual({
      work: { title: 'Amats', kind: 'x', list: [{ name: 'n', kind: 'k', year: null }] },
      fresh: { empty: 'left_out' },
    });
    expect(mapReturn(ret('b'), mapping(false)).sections).toHaveProperty('work.kind', 'b');
    expect(mapReturn(ret('c'), mapping(false)).sections).toHaveProperty('work.kind', null);
  });

  it('leaves a section unknown that lacks what is demanded now', () => {
    expect(mapReturn(ret('a'), mapping(true)).sections).toHaveProperty('work', { empty: 'left_out' });
  });
});

import type { Label } from '../../language/label.ts';
import type { Return } from '../editions.ts';
import { place } from '../finding.ts';
import { answersOf } from '../form.ts';
import { isNumberOf, type KnownProject, knownByNumber, knownByTitle } from '../known-projects.ts';
import type { Found, Rule } from '../rule.ts';
import { nameKey, numberKey, remarkIn, statedNumber } from '../text/normalised.ts';
import { quoted } from '../text/quoted.ts';

interface Listed {
  readonly name: string;
  /** What identifies the row by its name, and what the name adds in brackets. */
  readonly key: string;
  readonly remark: string;
  /** What identifies a project by its number; null where none is stated. */
  readonly numberKey: string | null;
  /** The known project that the row stands for, under whatever wording; never for bodies. */
  readonly known: KnownProject | null;
}

interface List {
  readonly id: 'projects' | 'providers' | 'partners';
  readonly what: Label;
  readonly rows: readonly Listed[];
}

export const listedTwice: Rule = {
  id: 'listed-twice',
  level: 'query',
  no: 4,
  title: {
    lv: 'Viens un tas pats projekts, īstenotājs vai partneris ierakstīts divreiz',
    en: 'The same project, provider or partner is listed twice',
  },
  find: (ret) => listsOf(ret).flatMap(repeatedIn),
};

function listsOf(ret: Return): readonly List[] {
  const projects = answersOf(ret.sections.projects)?.projects ?? [];
  const rows = projects.map(({ title, number }) => listed(title, statedNumber(number)));
  const lists: readonly List[] = [
    { id: 'projects', what: { lv: 'viens un tas pats projekts', en: 'the same project' }, rows },
  ];
  return ret.form === 'regional' ? lists : [...lists, ...bodiesOf(ret)];
}

function bodiesOf(ret: Extract<Return, { form: 'municipal' }>): readonly List[] {
  const providers = answersOf(ret.sections.providers)?.providers ?? [];
  const partners = answersOf(ret.sections.partners)?.partners ?? [];
  const bodies = (rows: readonly { readonly name: string }[]) =>
    rows.map(({ name }) => ({ ...listed(name, null), known: null }));
  return [
    {
      id: 'providers',
      what: { lv: 'viens un tas pats īstenotājs', en: 'the same provider' },
      rows: bodies(providers),
    },
    {
      id: 'partners',
      what: { lv: 'viens un tas pats partneris', en: 'the same partner' },
      rows: bodies(partners),
    },
  ];
}

function listed(name: string, number: string | null): Listed {
  return {
    name,
    key: nameKey(name),
    remark: remarkIn(name),
    numberKey: number === null ? null : numberKey(number),
    known: knownOf(name, number),
  };
}

function repeatedIn({ id, what, rows }: List): readonly Found[] {
  return rows.flatMap((row, index) => {
    const first = rows.findIndex((other) => isSame(other, row));
    if (first === index) return [];
    const name = quoted(row.name);
    return [
      {
        place: place(id, id, index + 1, id === 'projects' ? 'title' : 'name'),
        message: {
          lv: `${first + 1}. un ${index + 1}. rindā ir ${what.lv}: ${name.lv}.`,
          en: `Rows ${first + 1} and ${index + 1} name ${what.en}: ${name.en}.`,
        },
        remedy: {
          lv: 'Dzēsiet lieko rindu, ierakstiet tajā to, kas bija domāts, vai paskaidrojiet, ar ko rindas atšķiras.',
          en: 'Remove the extra row, enter what was meant, or explain how the rows differ.',
        },
        value: row.name,
      },
    ];
  });
}

/*
 * Two numbers decide, unless they are those of one known project, written out and cut short. A title alone does
 * not tell apart two grants of one accreditation, which share their title and differ in number.
 */
function isSame(a: Listed, b: Listed): boolean {
  if (a.known !== null && a.known === b.known) return true;
  if (a.numberKey !== null && b.numberKey !== null) return a.numberKey === b.numberKey;
  return a.key === b.key && (a.remark === b.remark || a.remark === '' || b.remark === '');
}

function knownOf(title: string, number: string | null): KnownProject | null {
  if (number === null) return knownByTitle(title);
  const named = knownByTitle(title);
  const isNamed = named !== null && named.number !== null && isNumberOf(number, named);
  return knownByNumber(number) ?? (isNamed ? named : null);
}

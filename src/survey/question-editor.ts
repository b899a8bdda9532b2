// How people write a question of the survey: a form of the survey's own questions, so that the page on which a question is
// made is checked and drawn like any other.
import { label } from '../language/label.ts';
import { numberInText } from '../language/numbers.ts';
import type { CodeList } from './code-list.ts';
import { yesNo } from './code-lists.ts';
import {
  editionLimits,
  type FormChange,
  type StatedQuestion,
  type StatedScalar,
} from './edition-document.ts';
import { place } from './finding.ts';
import type { FlatAnswer } from './flat-answer.ts';
import type { Answers, Section } from './form.ts';
import { codeLabels, codesFault, kindLabels } from './own-form-editor.ts';
import type { Found } from './rule.ts';
import { helpFaults, idFrom, line, unprintedFaults, wordQuestions } from './words-editor.ts';

export const EDITED_QUESTION = 'asked';

type AddedQuestion = FormChange & { change: 'add_question' };

const scalarKinds = {
  ...kindLabels,
  link: label('saite', 'link'),
  period: label('gadi no–līdz', 'years from–to'),
};

const kinds = {
  ...scalarKinds,
  contact: label('kontakts (vārds, e-pasts vai tālrunis)', 'contact (name, e-mail or phone)'),
  rows: label('saraksts: katrā rindā tie paši lauki', 'list: the same fields in each row'),
};

const channels = {
  person: label('vārds', 'name'),
  email: label('e-pasts', 'e-mail'),
  phone: label('tālrunis', 'phone'),
};

const FIRST = 'first';
const HIGHEST = editionLimits.number;
const [SHORT, LONG] = [300, 3000];
const [ROWS, FIELDS] = [20, 8];

const inList = { question: 'kind', is: ['choice', 'multiple_choice'] } as const;
const asNumber = { question: 'kind', is: ['whole_number', 'decimal'] } as const;
const asRows = { question: 'kind', is: ['rows'] } as const;

const codesHelp = label(
  'Katra atbilde savā rindā; tulkojums aiz svītras, piemēram, „bibliotēkā | in the library“.',
  'Each answer on a line of its own, with its translation after a bar, such as “bibliotēkā | in the library”.',
);

const fields = {
  label: { kind: 'text', label: label('Lauks', 'Field'), maxLength: editionLimits.label, required: true },
  label_en: {
    kind: 'text',
    label: label('Lauks angliski', 'Field in English'),
    maxLength: editionLimits.label,
    required: true,
  },
  kind: {
    kind: 'choice',
    label: label('Kā atbild', 'How it is answered'),
    codes: scalarKinds,
    required: true,
  },
  codes: {
    kind: 'long_text',
    label: label('Atbilžu saraksts', 'List of answers'),
    help: codesHelp,
    maxLength: 20_000,
  },
  required: {
    kind: 'choice',
    label: label('Vai obligāts?', 'Required?'),
    codes: yesNo,
    required: true,
  },
} as const;

const questions = {
  ...wordQuestions,
  kind: { kind: 'choice', label: label('Kā atbild', 'How it is answered'), codes: kinds, required: true },
  codes: {
    kind: 'long_text',
    label: label('Atbilžu saraksts', 'List of answers'),
    help: codesHelp,
    maxLength: 30_000,
    required: true,
    askedWhen: inList,
  },
  unit: {
    ...line('Ko skaita', 'What is counted', editionLimits.unit),
    help: label('Piemēram, „dalībnieki“.', 'In Latvian, such as “dalībnieki”.'),
    askedWhen: asNumber,
  },
  unit_en: {
    ...line('Ko skaita, angliski', 'What is counted, in English', editionLimits.unit),
    askedWhen: asNumber,
  },
  min: {
    kind: 'decimal',
    label: label('Mazākais skaitlis', 'Lowest number'),
    help: label('Ja tukšs, 0.', '0 where left empty.'),
    min: -HIGHEST,
    max: HIGHEST,
    places: 4,
    unit: label('', ''),
    askedWhen: asNumber,
  },
  max: {
    kind: 'decimal',
    label: label('Lielākais skaitlis', 'Highest number'),
    help: label('Ja tukšs, robežas nav.', 'No limit where left empty.'),
    min: -HIGHEST,
    max: HIGHEST,
    places: 4,
    unit: label('', ''),
    askedWhen: asNumber,
  },
  sums: {
    kind: 'choice',
    label: label(
      'Vai pašvaldību skaitļus drīkst saskaitīt?',
      'May the numbers of municipalities be added up?',
    ),
    help: label(
      'Cilvēkus un naudu drīkst; procentus un slodzes nedrīkst.',
      'People and money may; percentages may not.',
    ),
    codes: yesNo,
    required: true,
    askedWhen: asNumber,
  },
  channel: {
    kind: 'choice',
    label: label('Kāds kontakts', 'Which contact'),
    help: label(
      'Šo atbildi redz tikai ministrija; to nedrukā.',
      'Only the ministry sees this answer; it is not printed.',
    ),
    codes: channels,
    required: true,
    askedWhen: { question: 'kind', is: ['contact'] },
  },
  item: {
    ...line('Kā sauc vienu rindu', 'What one row is called', editionLimits.unit),
    help: label('Piemēram, „Kurss“.', 'In Latvian, such as “Kurss”.'),
    askedWhen: asRows,
  },
  item_en: {
    ...line('Kā sauc vienu rindu, angliski', 'What one row is called, in English', editionLimits.unit),
    askedWhen: asRows,
  },
  fields: {
    kind: 'rows',
    label: label('Saraksta lauki', 'Fields of the list'),
    help: label('Tikai tad, ja atbilde ir saraksts.', 'Only where the answer is a list.'),
    item: label('Lauks', 'Field'),
    maxRows: FIELDS,
    fields,
    askedWhen: asRows,
  },
  required: {
    kind: 'choice',
    label: label('Vai jāatbild obligāti?', 'Is an answer required?'),
    codes: yesNo,
    required: true,
  },
  prefill: {
    kind: 'choice',
    label: label('Vai pēc gada atbilde parasti vēl der?', 'Does the answer usually still hold a year later?'),
    help: label(
      'Ja jā, nākamajā gadā tā jau stāvēs veidlapā un būs tikai jāapstiprina.',
      'If so, it stands in the form of the next year and only has to be confirmed.',
    ),
    codes: yesNo,
    required: true,
  },
} as const;

type Written = Answers<typeof questions> & { readonly after: string };

/** The form on which a question of a section is written; `without` is the id of the question itself. */
export function questionEditor(section: Section, without: string | null = null) {
  const others = Object.entries(section.questions).filter(([id]) => id !== without);
  const places: CodeList = Object.fromEntries([
    [FIRST, label('sadaļas sākumā', 'at the beginning of the section')],
    ...others.map(([id, { label: text }]) => [id, label(`aiz „${text.lv}“`, `after “${text.en}”`)]),
  ]);
  const after = {
    kind: 'choice',
    label: label('Kur jautā', 'Where it is asked'),
    codes: places,
    required: true,
  } as const;
  return {
    sections: {
      [EDITED_QUESTION]: {
        no: 1,
        label: label('Jautājums', 'Question'),
        questions: { ...questions, after },
      },
    },
  } as const;
}

/** Where a question stands that has not been placed: after the last. */
export function lastPlace(section: Section): readonly FlatAnswer[] {
  const last = Object.keys(section.questions).at(-1) ?? FIRST;
  return [{ place: place(EDITED_QUESTION, 'after'), value: last }];
}

/** The question that was written, or what has to be corrected. `ids` are those that are or were taken in the section. */
export function questionFrom(
  written: Written,
  {
    section,
    ids,
    own,
  }: { readonly section: string; readonly ids: readonly string[]; readonly own: string | null },
): { readonly change: AddedQuestion | null; readonly faults: readonly Found[] } {
  const faults = [
    ...unprintedFaults(EDITED_QUESTION, written),
    ...codeFaults(written),
    ...limitFaults(written),
    ...fieldFaults(written),
  ];
  if (faults.length > 0) return { change: null, faults };
  const question = own ?? idFrom(written.label_en, ids);
  return {
    change: {
      change: 'add_question',
      section,
      question,
      after: written.after === FIRST ? null : written.after,
      asked: statedFrom(written),
      prefill: written.prefill === 'yes',
    },
    faults,
  };
}

function statedFrom(written: Written): StatedQuestion {
  const { help, help_en } = written;
  const asked = {
    label: label(written.label, written.label_en),
    ...(help === null ? {} : { help: label(help, help_en ?? help) }),
    required: written.required === 'yes',
  };
  switch (written.kind) {
    case 'choice':
    case 'multiple_choice':
      return { ...asked, kind: written.kind, codes: codesFrom(written.codes) };
    case 'whole_number':
      return { ...asked, kind: 'whole_number', ...limitsFrom(written) };
    case 'decimal':
      return { ...asked, kind: 'decimal', ...limitsFrom(written), places: 2 };
    case 'text':
      return { ...asked, kind: 'text', maxLength: SHORT };
    case 'long_text':
      return { ...asked, kind: 'long_text', maxLength: LONG };
    case 'link':
    case 'period':
      return { ...asked, kind: written.kind };
    case 'contact':
      return { ...asked, kind: 'contact', channel: written.channel ?? 'person' };
    case 'rows': {
      const ids: string[] = [];
      const stated = written.fields.map((field) => {
        const id = idFrom(field.label_en, ids);
        ids.push(id);
        return { id, question: fieldFrom(field) };
      });
      const item = label(written.item ?? '', written.item_en ?? '');
      return { ...asked, kind: 'rows', item, maxRows: ROWS, fields: stated };
    }
  }
}

function limitsFrom({ min, max, unit, unit_en, sums }: Written) {
  return {
    min: min ?? 0,
    max: max ?? HIGHEST,
    unit: label(unit ?? '', unit_en ?? ''),
    sums: sums === 'yes',
  };
}

function fieldFrom(field: Written['fields'][number]): StatedScalar {
  const text = label(field.label, field.label_en);
  const asked = { label: text, required: field.required === 'yes' };
  const number = {
    min: 0,
    max: HIGHEST,
    unit: label(text.lv.slice(0, 60), text.en.slice(0, 60)),
    sums: true,
  };
  switch (field.kind) {
    case 'choice':
    case 'multiple_choice':
      return { ...asked, kind: field.kind, codes: codesFrom(field.codes) };
    case 'whole_number':
      return { ...asked, kind: 'whole_number', ...number };
    case 'decimal':
      return { ...asked, kind: 'decimal', ...number, places: 2 };
    case 'text':
      return { ...asked, kind: 'text', maxLength: SHORT };
    case 'long_text':
      return { ...asked, kind: 'long_text', maxLength: LONG };
    case 'link':
    case 'period':
      return { ...asked, kind: field.kind };
  }
}

function codesFrom(text: string | null) {
  const ids: string[] = [];
  return codeLabels({ codes: text }).map((one) => {
    const code = idFrom(one.en, ids);
    ids.push(code);
    return { code, label: one };
  });
}

const listLimits = { codes: editionLimits.codes, codeLabel: editionLimits.codeLabel };

function codeFaults(written: Written): readonly Found[] {
  const fault = codesFault(written, listLimits);
  return fault === null ? [] : [{ place: place(EDITED_QUESTION, 'codes'), ...fault, value: null }];
}

function limitFaults({ kind, min, max, help, help_en }: Written): readonly Found[] {
  const faults: Found[] = [];
  const [lowest, highest] = [min ?? 0, max ?? HIGHEST];
  if (lowest > highest)
    faults.push({
      place: place(EDITED_QUESTION, 'max'),
      message: label(
        `Lielākais skaitlis ir mazāks par mazāko (${numberInText(lowest, 'lv')}).`,
        `The highest number is below the lowest (${numberInText(lowest, 'en')}).`,
      ),
      remedy: label('Labojiet vienu no abiem.', 'Correct one of the two.'),
      value: null,
    });
  if (kind === 'whole_number' && !(Number.isInteger(lowest) && Number.isInteger(highest)))
    faults.push({
      place: place(EDITED_QUESTION, Number.isInteger(lowest) ? 'max' : 'min'),
      message: label('Veselam skaitlim arī robežas ir veseli skaitļi.', 'A whole number has whole limits.'),
      remedy: label('Ierakstiet veselu skaitli.', 'Enter a whole number.'),
      value: null,
    });
  return [...faults, ...helpFaults(help, help_en, EDITED_QUESTION)];
}

function fieldFaults({ kind, fields: rows }: Written): readonly Found[] {
  const at = place(EDITED_QUESTION, 'fields');
  if (kind === 'rows' && rows.length === 0)
    return [
      {
        place: at,
        message: label('Sarakstam nav neviena lauka.', 'The list has no field.'),
        remedy: label('Pievienojiet vismaz vienu lauku.', 'Add one field at least.'),
        value: null,
      },
    ];
  if (kind !== 'rows' && rows.length > 0)
    return [
      {
        place: at,
        message: label('Lauki ir tikai sarakstam.', 'Only a list has fields.'),
        remedy: label(
          'Izdzēsiet laukus vai izvēlieties atbildi „saraksts“.',
          'Delete the fields or choose “list”.',
        ),
        value: null,
      },
    ];
  return rows.flatMap((row, index) => {
    const fault = codesFault(row, listLimits);
    return fault === null
      ? []
      : [{ place: { ...at, row: index + 1, field: 'codes' }, ...fault, value: null }];
  });
}

/** A question as the answers that it was written by, to be changed. */
export function writtenQuestion({ asked, after, prefill }: AddedQuestion): readonly FlatAnswer[] {
  const at = (question: string, value: FlatAnswer['value']) => ({
    place: place(EDITED_QUESTION, question),
    value,
  });
  const number = 'min' in asked ? asked : null;
  const rows = asked.kind === 'rows' ? asked.fields : [];
  return [
    at('label', asked.label.lv),
    at('label_en', asked.label.en),
    at('help', asked.help?.lv ?? null),
    at('help_en', asked.help?.en ?? null),
    at('kind', asked.kind),
    at('codes', codesText(asked)),
    at('unit', number?.unit.lv ?? null),
    at('unit_en', number?.unit.en ?? null),
    at('min', number?.min ?? null),
    at('max', number === null || number.max === HIGHEST ? null : number.max),
    at('sums', number === null ? null : number.sums ? 'yes' : 'no'),
    at('channel', asked.kind === 'contact' ? asked.channel : null),
    at('item', asked.kind === 'rows' ? asked.item.lv : null),
    at('item_en', asked.kind === 'rows' ? asked.item.en : null),
    at('required', asked.required ? 'yes' : 'no'),
    at('prefill', prefill ? 'yes' : 'no'),
    at('after', after ?? FIRST),
    ...rows.flatMap(({ question }, index) =>
      Object.entries({
        label: question.label.lv,
        label_en: question.label.en,
        kind: question.kind,
        codes: codesText(question),
        required: question.required ? 'yes' : 'no',
      }).map(([field, value]) => ({ place: place(EDITED_QUESTION, 'fields', index + 1, field), value })),
    ),
  ];
}

function codesText(asked: StatedQuestion): string | null {
  if (!('codes' in asked)) return null;
  return asked.codes.map(({ label: { lv, en } }) => (lv === en ? lv : `${lv} | ${en}`)).join('\n');
}

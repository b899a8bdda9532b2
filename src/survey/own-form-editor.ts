// How people write a form of their own: a list of questions, which is itself a question of the survey, so that the page
// on which a form is made is checked and drawn like any other.
import { dateIn, isPast } from '../language/dates.ts';
import { type Label, label } from '../language/label.ts';
import { numberInText } from '../language/numbers.ts';
import { yesNo } from './code-lists.ts';
import { type Place, place } from './finding.ts';
import type { FlatAnswer } from './flat-answer.ts';
import type { Answers } from './form.ts';
import { type OwnForm, type OwnKind, ownLimits } from './own-form.ts';
import { cleanLine } from './reading/clean-text.ts';
import type { Found } from './rule.ts';

export const kindLabels = {
  choice: label('viena atbilde no saraksta', 'one answer of a list'),
  multiple_choice: label('vairākas atbildes no saraksta', 'several answers of a list'),
  whole_number: label('vesels skaitlis', 'whole number'),
  decimal: label('skaitlis ar decimāldaļu', 'decimal number'),
  text: label('īss teksts', 'short text'),
  long_text: label('garš teksts', 'long text'),
} as const satisfies { readonly [kind in OwnKind]: Label };

/** What a question, or the form itself, is called. */
export function titleQuestion(lv: string, en: string) {
  return { kind: 'text', label: label(lv, en), maxLength: ownLimits.label, required: true } as const;
}

export function titleInEnglish(lv: string, en: string) {
  return {
    kind: 'text',
    label: label(lv, en),
    help: label(
      'Ja lauks ir tukšs, arī angliski rāda latviešu tekstu.',
      'Left empty, the Latvian text is shown.',
    ),
    maxLength: ownLimits.label,
  } as const;
}

export function lastDayQuestion(lv: string, en: string) {
  return {
    kind: 'text',
    label: label(lv, en),
    help: label('Pēdējā diena, piemēram, 12.12.2030.', 'The last day, such as 12.12.2030.'),
    maxLength: 40,
    calendar: 'day',
    required: true,
  } as const;
}

/** What is wrong with a last day (ISO date) that is over at an ISO time; null where it is not. */
export function dayOver(day: string, now: string, at: Place): Found | null {
  if (!isPast(day, now)) return null;
  return {
    place: at,
    value: day,
    message: label(`${dateIn('lv', day)} jau ir pagājis.`, `${dateIn('en', day)} is over.`),
    remedy: label('Izvēlieties šodienu vai vēlāku dienu.', 'Choose today or a later day.'),
  };
}

const fields = {
  text: titleQuestion('Jautājums', 'Question'),
  text_en: titleInEnglish('Jautājums angliski', 'Question in English'),
  kind: {
    kind: 'choice',
    label: label('Kā atbild', 'How it is answered'),
    codes: kindLabels,
    required: true,
  },
  codes: {
    kind: 'long_text',
    label: label('Atbilžu saraksts', 'List of answers'),
    help: label(
      'Tikai tad, ja atbild no saraksta: katra atbilde savā rindā; tulkojums aiz svītras, piemēram, „par | for“.',
      'Only for answers of a list: one a line, with its translation after a bar, such as “par | for”.',
    ),
    maxLength: 5000,
  },
  required: {
    kind: 'choice',
    label: label('Vai jāatbild obligāti?', 'Is an answer required?'),
    codes: yesNo,
    required: true,
  },
} as const;

/** The list of questions of a form that is being made. */
export const questionList = {
  kind: 'rows',
  label: label('Jautājumi', 'Questions'),
  item: label('Jautājums', 'Question'),
  maxRows: ownLimits.questions,
  required: true,
  fields,
} as const;

type Written = Answers<typeof fields>;

/** The form that was written, or what has to be corrected; `at` is the place of the list. */
export function ownFormFrom(
  rows: readonly Written[],
  at: Place,
): { readonly form: OwnForm | null; readonly faults: readonly Found[] } {
  const faults = rows.flatMap((row, index) => codesFaults(row, { ...at, row: index + 1, field: 'codes' }));
  if (faults.length > 0) return { form: null, faults };
  return { form: { questions: rows.map(questionFrom) }, faults };
}

function questionFrom(row: Written, index: number): OwnForm['questions'][number] {
  const id = `q${index + 1}`;
  const asked = { id, label: label(row.text, row.text_en ?? row.text), required: row.required === 'yes' };
  if (row.kind !== 'choice' && row.kind !== 'multiple_choice') return { ...asked, kind: row.kind };
  const codes = codeLabels(row).map((text, at) => ({ code: `c${at + 1}`, label: text }));
  return { ...asked, kind: row.kind, codes };
}

/** The answers of a list: „par | for“ a line; without a translation both languages have the same words. */
export function codeLabels({ codes }: Pick<Written, 'codes'>): readonly Label[] {
  const lines = (codes ?? '').split('\n').map(cleanLine);
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [lv = '', en = ''] = line.split('|').map((part) => part.trim());
      return label(lv, en === '' ? lv : en);
    });
}

function codesFaults(row: Written, at: Place): readonly Found[] {
  const fault = codesFault(row);
  return fault === null ? [] : [{ place: at, ...fault, value: null }];
}

/** What is wrong with the list of answers of a question; null where nothing is. */
export function codesFault(
  row: { readonly kind: string; readonly codes: string | null },
  limits: { readonly codes: number; readonly codeLabel: number } = ownLimits,
): Pick<Found, 'message' | 'remedy'> | null {
  const labels = codeLabels(row);
  const isList = row.kind === 'choice' || row.kind === 'multiple_choice';
  if (!isList)
    return labels.length === 0
      ? null
      : {
          message: label('Uz šo jautājumu neatbild no saraksta.', 'This question has no list of answers.'),
          remedy: label(
            'Izdzēsiet atbilžu sarakstu vai izvēlieties citu atbildes veidu.',
            'Delete the list of answers or choose another kind of answer.',
          ),
        };
  if (labels.length < 2)
    return {
      message: label('Sarakstā vajag vismaz divas atbildes.', 'The list needs two answers at least.'),
      remedy: label('Ierakstiet katru atbildi savā rindā.', 'Write each answer on a line of its own.'),
    };
  if (labels.length > limits.codes)
    return {
      message: label(
        `Sarakstā ir vairāk nekā ${limits.codes} atbilžu.`,
        `The list has more than ${limits.codes} answers.`,
      ),
      remedy: label('Atstājiet tikai vajadzīgās.', 'Leave those that are needed.'),
    };
  const long = labels.find(({ lv, en }) => Math.max(lv.length, en.length) > limits.codeLabel);
  if (long !== undefined)
    return {
      message: label(
        `Atbilde „${long.lv.slice(0, 40)}…“ ir par garu: atļauts ne vairāk kā ${numberInText(limits.codeLabel, 'lv')} rakstzīmju.`,
        `The answer “${long.lv.slice(0, 40)}…” is too long: at most ${limits.codeLabel} characters are allowed.`,
      ),
      remedy: label('Saīsiniet to.', 'Shorten it.'),
    };
  const empty = labels.find(({ lv }) => lv === '');
  const twice = labels.find(({ lv }, index) => labels.findIndex((one) => one.lv === lv) !== index);
  if (empty === undefined && twice === undefined) return null;
  return twice === undefined || twice.lv === ''
    ? {
        message: label('Kādai atbildei nav latviešu teksta.', 'An answer has no Latvian text.'),
        remedy: label('Pirms svītras ierakstiet latviešu tekstu.', 'Write the Latvian text before the bar.'),
      }
    : {
        message: label(
          `Atbilde „${twice.lv}“ sarakstā ir divreiz.`,
          `The answer “${twice.lv}” is listed twice.`,
        ),
        remedy: label('Atstājiet to vienreiz.', 'Leave it once.'),
      };
}

/** A form as the answers that it was written by, to be changed. */
export function writtenForm({ questions }: OwnForm, section: string, list: string): readonly FlatAnswer[] {
  return questions.flatMap((question, index) => {
    const { label: text, kind, required } = question;
    const codes = 'codes' in question ? question.codes.map((one) => bothWords(one.label)).join('\n') : null;
    const row = { text: text.lv, text_en: text.en === text.lv ? null : text.en, kind, codes };
    return Object.entries({ ...row, required: required ? 'yes' : 'no' }).map(([field, value]) => ({
      place: place(section, list, index + 1, field),
      value,
    }));
  });
}

function bothWords({ lv, en }: Label): string {
  return lv === en ? lv : `${lv} | ${en}`;
}

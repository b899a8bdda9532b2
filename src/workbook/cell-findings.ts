// What is the matter with a cell as such, before anything is known of its answer: what a person sees in it is not
// what the file holds, or the file holds no result. It is asked, never silently changed.
import { type Label, label } from '../language/label.ts';
import type { Finding, FindingLevel } from '../survey/finding.ts';
import { type FilledCell, isFreeText } from './answer-value.ts';
import { linkAnswer } from './link-answer.ts';
import { type CellContent, NO_RESULT } from './spreadsheet.ts';

/** Spreadsheet programs keep fifteen digits of a number and turn the others into zeros. */
const MOST_DIGITS = 1e15;

/** Whether a finding says that the answer in a cell could not be read. */
export function isUnread({ rule, level }: Finding): boolean {
  return level === 'error' && UNREAD.has(rule);
}

const UNREAD = new Set(['workbook-formula-without-result', 'workbook-long-number', 'workbook-shown-differs']);

/** What has to be asked about a cell; null where nothing has to. `name` is the cell as people name it. */
export function cellFinding(filled: FilledCell, name: string): Finding | null {
  const { cell, content, link } = filled;
  const { question } = cell;
  if (content === null) return null;
  const found = (
    rule: string,
    value: string,
    [message, remedy]: readonly [Label, Label],
    level: FindingLevel = 'error',
  ): Finding => ({ rule, level, place: cell.place, cell: name, message, remedy, value });

  if (content.kind === 'error')
    return found('workbook-formula-without-result', content.code, formulaTexts(name, content.code));
  if (content.kind === 'number' && isLongNumber(content, question))
    return found('workbook-long-number', String(content.value), longNumberTexts(name));
  if (content.kind === 'number' && !isShownAsIs(content, isFreeText(question)))
    return found('workbook-shown-differs', content.shown ?? '', shownTexts(name, content));
  if (question !== 'reason' && question.kind === 'link' && content.kind === 'text' && link !== null) {
    const { value, differs } = linkAnswer(content.text, link);
    if (differs)
      return found('workbook-link-differs', link.slice(0, 200), linkTexts(name, value, link), 'query');
  }
  return null;
}

type NumberContent = Extract<CellContent, { kind: 'number' }>;

function isLongNumber({ value, shown }: NumberContent, question: FilledCell['cell']['question']): boolean {
  return isFreeText(question) && (shown === null || /\dE/i.test(shown)) && Math.abs(value) >= MOST_DIGITS;
}

/** Of a free text the shown number is the answer, if anything is shown; elsewhere it has to be the same number. */
function isShownAsIs({ value, shown }: NumberContent, isFree: boolean): boolean {
  if (shown === null) return true;
  if (isFree) return shown !== '';
  if (/\dE[+-]?\d/i.test(shown)) return true;
  const digits = /\d[\d\s.,’']*/.exec(shown)?.[0].replaceAll(/[\s’']/g, '');
  if (digits === undefined) return false;
  // The mark of decimals is not known: a comma or a point may part thousands as well.
  const readings = [
    digits.replaceAll('.', '').replace(',', '.'),
    digits.replaceAll(',', ''),
    digits.replaceAll(/[.,]/g, ''),
  ];
  return readings.some((reading) => {
    const places = reading.replace(/\.$/, '').split('.')[1]?.length ?? 0;
    return Math.abs(Number(reading) - Math.abs(value)) <= 0.5 * 10 ** -places + 1e-9;
  });
}

function formulaTexts(name: string, code: string): readonly [Label, Label] {
  return [
    code === NO_RESULT
      ? label(
          `Šūnā ${name} ir formula, kuras rezultāts datnē nav saglabāts.`,
          `Cell ${name} has a formula whose result the file does not hold.`,
        )
      : label(
          `Šūnā ${name} formulas rezultāts ir kļūda ${code}.`,
          `The formula in cell ${name} results in the error ${code}.`,
        ),
    label('Formulas vietā ierakstiet vērtību.', 'Write the value instead of the formula.'),
  ];
}

function longNumberTexts(name: string): readonly [Label, Label] {
  return [
    label(
      `Šūnā ${name} ir skaitlis, kuram ir vairāk nekā 15 ciparu; izklājlapu programma pārējos ir aizstājusi ar nullēm.`,
      `Cell ${name} has a number of more than 15 digits; the spreadsheet program has replaced the rest by zeros.`,
    ),
    label(
      'Pārbaudiet numuru un ierakstiet to kā tekstu: sāciet ar apostrofu (’).',
      'Check the number and write it as text: begin with an apostrophe (’).',
    ),
  ];
}

function shownTexts(name: string, { value, shown }: NumberContent): readonly [Label, Label] {
  return [
    shown === ''
      ? label(
          `Šūna ${name} izskatās tukša, bet datnē tajā ir skaitlis ${value}.`,
          `Cell ${name} looks empty, but the file has the number ${value} in it.`,
        )
      : label(
          `Šūnā ${name} redzams „${shown}“, bet datnē tajā ir skaitlis ${value}.`,
          `Cell ${name} shows “${shown}”, but the file has the number ${value} in it.`,
        ),
    label(
      'Ierakstiet šūnā domāto vērtību un izvēlieties skaitļa formātu „Vispārīgs“.',
      'Write the value that is meant and choose the number format “General”.',
    ),
  ];
}

function linkTexts(name: string, shown: string, link: string): readonly [Label, Label] {
  const short = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);
  return [
    label(
      `Šūnā ${name} ierakstīta adrese „${short(shown)}“, bet saite ved uz „${short(link)}“. Nolasīta ierakstītā adrese.`,
      `Cell ${name} says “${short(shown)}”, but its link leads to “${short(link)}”. The address that it says was read.`,
    ),
    label('Ja pareiza ir otra, ierakstiet to šūnā.', 'If the other one is right, write that into the cell.'),
  ];
}

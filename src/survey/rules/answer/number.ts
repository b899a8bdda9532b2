// Rules about numbers: what is a number, its sign, its range and its decimal places.
import { label } from '../../../language/label.ts';
import { digit } from '../../../language/noun.ts';
import { numberInText } from '../../../language/numbers.ts';
import { counted } from '../../../language/numeral.ts';
import type { ReadValue } from '../../reading/read-value.ts';
import { type AnswerRule, shown } from './answer-rule.ts';

/** The number that was read; null where none was asked or could be read. */
function numberIn(value: ReadValue): number | null {
  return value.kind === 'whole_number' || value.kind === 'decimal' ? value.value : null;
}

export const numberExpected: AnswerRule = {
  id: 'number-expected',
  title: label('Skaitļa laukā ir skaitlis', 'A number field holds a number'),
  find: ({ question, raw, value }) => {
    const isAsked = question.kind === 'whole_number' || question.kind === 'decimal';
    if (!isAsked || value.kind !== 'unreadable') return null;
    if (question.kind === 'decimal' && question.isMoney === true) return noSum(shown(raw));
    const example = question.kind === 'decimal' ? label('0,5', '0.5') : label('250', '250');
    const notExact =
      question.kind === 'whole_number' && question.ifNotExact !== undefined && /\d/.test(shown(raw))
        ? label(` ${question.ifNotExact.lv}`, ` ${question.ifNotExact.en}`)
        : label('', '');
    return {
      message: label(
        `Šeit jābūt skaitlim, bet ierakstīts „${shown(raw)}“.`,
        `This must be a number, but “${shown(raw)}” was entered.`,
      ),
      remedy: label(
        `Ierakstiet tikai skaitli bez vārdiem un mērvienības, piemēram, ${example.lv}.${notExact.lv}`,
        `Enter the number only, without words and units, for example ${example.en}.${notExact.en}`,
      ),
    };
  },
};

function noSum(typed: string) {
  return {
    message: label(
      `Šeit jābūt summai eiro, bet ierakstīts „${typed}“.`,
      `This must be a sum in euros, but “${typed}” was entered.`,
    ),
    remedy: label(
      'Ierakstiet summu bez vārdiem, tūkstošus atdalot ar atstarpi, piemēram, 15 000,00.',
      'Enter the sum without words, thousands parted by a space, for example 15 000.00.',
    ),
  };
}

export const numberNegative: AnswerRule = {
  id: 'number-negative',
  title: label('Skaits nav mazāks par nulli', 'A count is not below zero'),
  find: ({ question, value: given }) => {
    if (question.kind !== 'whole_number' && question.kind !== 'decimal') return null;
    const value = numberIn(given);
    if (value === null || value >= 0 || question.min < 0) return null;
    return {
      message: label(
        `Šis skaitlis nevar būt mazāks par nulli, bet ierakstīts ${numberInText(value, 'lv')}.`,
        `This number cannot be below zero, but ${numberInText(value, 'en')} was entered.`,
      ),
      remedy:
        question.required === true || question.askedWhen !== undefined
          ? label('Ierakstiet skaitli bez mīnusa zīmes.', 'Enter the number without a minus sign.')
          : label(
              'Ierakstiet skaitli bez mīnusa zīmes; ja atbilde nav zināma, atstājiet lauku tukšu.',
              'Enter the number without a minus sign; if it is not known, leave the field empty.',
            ),
    };
  },
};

/** „17.000“ and „17,000“ may be meant for seventeen thousand: a thousandfold slip that nobody would see. */
const THREE_PLACES = /[.,]\d{3}\s*$/;

export const numberNotWhole: AnswerRule = {
  id: 'number-not-whole',
  title: label('Skaits ir vesels skaitlis', 'A count is a whole number'),
  find: ({ question, raw, value: given }) => {
    const value = numberIn(given);
    if (question.kind !== 'whole_number' || value === null) return null;
    const asTyped = typeof raw === 'string' && THREE_PLACES.test(raw);
    if (Number.isInteger(value) && !asTyped) return null;
    return {
      message: label(
        `Šeit jābūt veselam skaitlim, bet ierakstīts ${asTyped ? `„${shown(raw)}“` : numberInText(value, 'lv')}.`,
        `This must be a whole number, but ${asTyped ? `“${shown(raw)}”` : numberInText(value, 'en')} was entered.`,
      ),
      remedy: label(
        'Ierakstiet veselu skaitli. Tūkstošus atdaliet ar atstarpi vai neatdaliet nemaz.',
        'Enter a whole number. Separate thousands by a space or not at all.',
      ),
    };
  },
};

export const numberOutOfRange: AnswerRule = {
  id: 'number-out-of-range',
  title: label('Skaitlis ir atļautajās robežās', 'A number is within its range'),
  find: ({ question, value: given }) => {
    if (question.kind !== 'whole_number' && question.kind !== 'decimal') return null;
    const { min, max, unit } = question;
    const value = numberIn(given);
    if (value === null || (value >= min && value <= max)) return null;
    if (value === 0 && question.kind === 'decimal' && question.insteadOfZero !== undefined)
      return {
        message: label('Nulli šeit nevar ierakstīt.', 'Zero cannot be entered here.'),
        remedy: question.insteadOfZero,
      };
    return {
      message: label(
        `Šim skaitlim jābūt robežās no ${numberInText(min, 'lv')} līdz ${numberInText(max, 'lv')}, bet ierakstīts ${numberInText(value, 'lv')}.`,
        `This number must be from ${numberInText(min, 'en')} to ${numberInText(max, 'en')}, but ${numberInText(value, 'en')} was entered.`,
      ),
      remedy: label(
        `Pārbaudiet ciparus, decimālo komatu un mērvienību (${unit.lv}).`,
        `Check the digits, the decimal point and the unit (${unit.en}).`,
      ),
    };
  },
};

export const tooManyDecimals: AnswerRule = {
  id: 'too-many-decimals',
  title: label('Zīmju skaits aiz komata nav pārsniegts', 'A decimal has no more places than allowed'),
  find: ({ question, value: given }) => {
    const value = numberIn(given);
    if (question.kind !== 'decimal' || value === null) return null;
    const { places } = question;
    const rounded = Number(value.toFixed(places));
    if (rounded === value) return null;
    return {
      message: label(
        `Aiz komata drīkst būt ne vairāk kā ${counted(places, digit)}, bet ierakstīts ${numberInText(value, 'lv')}.`,
        `At most ${places} decimal places are allowed, but ${numberInText(value, 'en')} was entered.`,
      ),
      remedy: label(
        `Noapaļojiet, piemēram, ${numberInText(rounded, 'lv')}.`,
        `Round it, for example to ${numberInText(rounded, 'en')}.`,
      ),
    };
  },
};

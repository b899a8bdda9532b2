// Rules about answers in the respondent's own words: texts, links and contacts.
import { label } from '../../../language/label.ts';
import { type Case, character, digit } from '../../../language/noun.ts';
import { numberInText } from '../../../language/numbers.ts';
import { caseAfter, counting } from '../../../language/numeral.ts';
import {
  EMAIL_PATTERN,
  isLink,
  LATVIAN_PHONE_DIGITS,
  oddLatvianPhone,
  PHONE_PATTERN,
} from '../../reading/read-address.ts';
import { isTextual, longestText } from '../../reading/read-value.ts';
import { type AnswerRule, shown } from './answer-rule.ts';

export const textExpected: AnswerRule = {
  id: 'text-expected',
  title: label('Uz teksta jautājumu atbild ar tekstu', 'A text question is answered by a text'),
  find: ({ question, raw, value }) =>
    value.kind !== 'unreadable' || !isTextual(question)
      ? null
      : {
          message: label(
            `Šeit gaidīts teksts, bet saņemts „${shown(raw)}“.`,
            `A text is expected here, but “${shown(raw)}” was received.`,
          ),
          remedy: label('Ierakstiet atbildi kā tekstu.', 'Enter the answer as text.'),
        },
};

/** „2199 rakstzīmes“, after „par“ „2199 rakstzīmēm“. */
function characters(count: number, c: Case): string {
  return `${numberInText(count, 'lv')} ${counting(count, character, c)}`;
}

export const textTooLong: AnswerRule = {
  id: 'text-too-long',
  title: label('Teksts nav garāks, nekā atļauts', 'A text is no longer than allowed'),
  find: ({ question, raw, value }) => {
    if (!isTextual(question)) return null;
    const allowed = longestText(question);
    const text = value.kind === question.kind ? value.value : raw;
    if (typeof text !== 'string' || text.length <= allowed) return null;
    return {
      message: label(
        `Teksts ir par garu: ${characters(text.length, 'nominative')}, bet atļauts ne vairāk kā ${numberInText(allowed, 'lv')}.`,
        `The text is too long: it has ${numberInText(text.length, 'en')} characters, at most ${numberInText(allowed, 'en')} are allowed.`,
      ),
      remedy: label(
        `Saīsiniet tekstu vismaz par ${characters(text.length - allowed, caseAfter('par', text.length - allowed))}.`,
        `Shorten it by at least ${numberInText(text.length - allowed, 'en')} ${text.length - allowed === 1 ? 'character' : 'characters'}.`,
      ),
    };
  },
};

export const linkForm: AnswerRule = {
  id: 'link-form',
  title: label('Saite ir tīmekļa adrese', 'A link is an address on the web'),
  find: ({ value }) =>
    value.kind !== 'link' || isLink(value.value)
      ? null
      : {
          message: label(
            `„${shown(value.value)}“ nav pilna tīmekļa adrese.`,
            `“${shown(value.value)}” is not a full address on the web.`,
          ),
          remedy: label(
            'Iekopējiet vienu adresi no pārlūka, piemēram, https://www.novads.lv; tajā nav atstarpju.',
            'Copy one address from the browser, for example https://www.municipality.lv; it has no spaces.',
          ),
        },
};

export const emailForm: AnswerRule = {
  id: 'email-form',
  title: label('E-pasta adrese ir pilna', 'An e-mail address is complete'),
  find: ({ question, value }) =>
    question.kind !== 'contact' ||
    question.channel !== 'email' ||
    value.kind !== 'contact' ||
    EMAIL_PATTERN.test(value.value)
      ? null
      : {
          message: label(
            `„${shown(value.value)}“ nav pilna e-pasta adrese.`,
            `“${shown(value.value)}” is not a complete e-mail address.`,
          ),
          remedy: label(
            'Ierakstiet adresi, piemēram, vards.uzvards@novads.lv; vairākas atdaliet ar semikolu.',
            'Enter an address, for example name.surname@municipality.lv; separate several by semicolons.',
          ),
        },
};

export const phoneForm: AnswerRule = {
  id: 'phone-form',
  title: label('Tālruņa numurs ir pilns', 'A phone number is complete'),
  find: ({ question, value }) =>
    question.kind !== 'contact' ||
    question.channel !== 'phone' ||
    value.kind !== 'contact' ||
    PHONE_PATTERN.test(value.value)
      ? null
      : {
          message: label(
            `„${shown(value.value)}“ nav pilns tālruņa numurs.`,
            `“${shown(value.value)}” is not a complete phone number.`,
          ),
          remedy: label(
            'Ierakstiet numuru ar visiem cipariem, piemēram, +371 6000 0000; vairākus atdaliet ar semikolu.',
            'Enter a number with all its digits, for example +371 6000 0000; separate several by semicolons.',
          ),
        },
};

export const phoneDigits: AnswerRule = {
  id: 'phone-digits',
  title: label('Latvijas tālruņa numurā ir astoņi cipari', 'A phone number in Latvia has eight digits'),
  find: ({ question, value }) => {
    const isPhone = question.kind === 'contact' && question.channel === 'phone' && value.kind === 'contact';
    const odd = isPhone ? oddLatvianPhone(value.value) : null;
    if (odd === null) return null;
    const { phone, digits } = odd;
    return {
      message: label(
        `Numurā „${shown(phone)}“ ir ${digits} ${counting(digits, digit)}, bet Latvijas tālruņa numurā ir ${LATVIAN_PHONE_DIGITS}.`,
        `The number “${shown(phone)}” has ${digits} digits, but a phone number in Latvia has ${LATVIAN_PHONE_DIGITS}.`,
      ),
      remedy:
        digits < LATVIAN_PHONE_DIGITS
          ? label(
              'Ierakstiet trūkstošo ciparu: fiksētā tālruņa numurs sākas ar 6, mobilais – ar 2. Citas valsts numuru sāciet ar „+“ un valsts kodu.',
              'Enter the digit that is missing: landline numbers begin with 6, mobile ones with 2. Begin a number of another country with “+” and its code.',
            )
          : label(
              'Dzēsiet lieko ciparu vai, ja numuri ir vairāki, atdaliet tos ar semikolu. Citas valsts numuru sāciet ar „+“ un valsts kodu.',
              'Delete the digit that is too many or, if there are several numbers, separate them by semicolons. Begin a number of another country with “+” and its code.',
            ),
    };
  },
};

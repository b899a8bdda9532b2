// The rule about days and months: they are in the calendar.
import { label } from '../../../language/label.ts';
import { isCalendar } from '../../reading/read-calendar.ts';
import { type AnswerRule, shown } from './answer-rule.ts';

const examples = {
  day: label('dienu, mēnesi un gadu, piemēram, 01.10.2023.', 'day, month and year, for example 01.10.2023.'),
  month: label('mēnesi un gadu, piemēram, 10.2023.', 'month and year, for example 10.2023.'),
};

export const calendarForm: AnswerRule = {
  id: 'calendar-form',
  title: label('Datums vai mēnesis ir kalendārā', 'A day or month is in the calendar'),
  find: ({ question, value }) =>
    question.kind !== 'text' ||
    question.calendar === undefined ||
    value.kind !== 'text' ||
    isCalendar(question.calendar, value.value)
      ? null
      : {
          message: label(
            `„${shown(value.value)}“ nav nolasāms kā ${question.calendar === 'day' ? 'datums' : 'mēnesis'}.`,
            `“${shown(value.value)}” cannot be read as a ${question.calendar === 'day' ? 'date' : 'month'}.`,
          ),
          remedy: label(
            `Ierakstiet ${examples[question.calendar].lv}`,
            `Enter ${examples[question.calendar].en}`,
          ),
        },
};

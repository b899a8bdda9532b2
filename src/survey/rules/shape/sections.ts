// Rules about the sections of a return: which there are, and whether they are answered or empty for a reason.
import { type Label, label } from '../../../language/label.ts';
import { emptyReasons, offeredReasons } from '../../code-lists.ts';
import { type Place, place } from '../../finding.ts';
import { EMPTY, type FlatAnswer } from '../../flat-answer.ts';
import { type AskedSections, askedAt } from '../../form.ts';
import { reasonGiven } from '../../form-answers.ts';
import { excerpt } from '../../reading/clean-text.ts';
import { readCode } from '../../reading/read-codes.ts';
import type { Found } from '../../rule.ts';
import { shown } from '../answer/answer-rule.ts';
import { notInList } from '../answer/choice.ts';
import type { ShapeRule } from './shape-rule.ts';

export const sectionMissing: ShapeRule = {
  id: 'section-missing',
  title: label(
    'Katra sadaļa ir atbildēta vai tukša ar iemeslu',
    'Every section is answered or empty for a stated reason',
  ),
  find: (formAnswers) =>
    Object.entries(formAnswers.form.sections).flatMap(([id, section]) => {
      const unreadable = formAnswers.unknown.some(({ place: at }) => at.section === id);
      if (formAnswers.answered.has(id) || reasonGiven(formAnswers, id) !== null || unreadable) return [];
      const reasons = Object.values(offeredReasons);
      return [
        {
          place: place(id),
          message: label(
            `${section.no}. sadaļā nav ne atbilžu, ne iemesla, kāpēc tā ir tukša.`,
            `Section ${section.no} holds neither answers nor a reason for being empty.`,
          ),
          remedy: label(
            `Atbildiet uz jautājumiem vai izvēlieties iemeslu: ${reasons.map(({ lv }) => lv).join('; ')}.`,
            `Answer the questions or choose a reason: ${reasons.map(({ en }) => en).join('; ')}.`,
          ),
          value: null,
        },
      ];
    }),
};

export const emptyReason: ShapeRule = {
  id: 'empty-reason',
  title: label(
    'Tukšas sadaļas iemesls ir no saraksta',
    'The reason for an empty section is one of those offered',
  ),
  find: (formAnswers, transcribed) =>
    Object.keys(formAnswers.form.sections).flatMap((section) => {
      const reason = reasonGiven(formAnswers, section);
      const offered = transcribed ? emptyReasons : offeredReasons;
      if (reason === null || readCode(offered, reason) !== null) return [];
      return [{ place: place(section, EMPTY), ...notInList(offeredReasons, reason), value: shown(reason) }];
    }),
};

export const emptyYetAnswered: ShapeRule = {
  id: 'empty-yet-answered',
  title: label('Sadaļā, kas atzīmēta kā tukša, nav atbilžu', 'A section marked as empty holds no answers'),
  find: (formAnswers) =>
    Object.entries(formAnswers.form.sections).flatMap(([id, section]) => {
      const reason = reasonGiven(formAnswers, id);
      if (reason === null || !formAnswers.answered.has(id)) return [];
      return [
        {
          place: place(id, EMPTY),
          message: label(
            `${section.no}. sadaļa atzīmēta kā tukša, bet tajā ir arī atbildes.`,
            `Section ${section.no} is marked as empty but also holds answers.`,
          ),
          remedy: label(
            'Ja atbildes ir pareizas, dzēsiet iemeslu; ja sadaļa ir tukša, dzēsiet atbildes.',
            'If the answers are right, remove the reason; if the section is empty, delete the answers.',
          ),
          value: shown(reason),
        },
      ];
    }),
};

/** Enough to see what is the matter; a hostile document may hold a million of them. */
const MOST = 50;

export const unknownPlace: ShapeRule = {
  id: 'unknown-place',
  title: label(
    'Katra sadaļa, jautājums un kolonna aptaujā pastāv',
    'Every section, question and column exists in the survey',
  ),
  find: ({ form, unknown }) => [
    ...unknown.slice(0, MOST).map((answer) => found(form, answer)),
    ...(unknown.length > MOST ? [more(unknown.length - MOST)] : []),
  ],
};

function found(form: AskedSections, { place: at, value }: FlatAnswer): Found {
  return {
    place: shortened(at),
    message: messageFor(form, at),
    remedy: label(
      'Lietojiet šīs edīcijas veidni un nemainiet tās sadaļu, jautājumu un kolonnu nosaukumus; pārējo atstājiet ārpus iesnieguma.',
      'Use the template of this edition and keep the names of its sections, questions and columns; leave anything else out.',
    ),
    value: value === null ? null : shown(value),
  };
}

function messageFor(form: AskedSections, at: Place): Label {
  const { section, question } = askedAt(form, at);
  if (section === null)
    return label(
      `Aptaujā nav sadaļas „${excerpt(at.section ?? at.question ?? '')}“.`,
      `The survey has no section “${excerpt(at.section ?? at.question ?? '')}”.`,
    );
  if (at.question === null)
    return label(
      `${section.no}. sadaļas saturs nav nolasāms kā jautājumi un atbildes.`,
      `The content of section ${section.no} cannot be read as questions and answers.`,
    );
  if (question === null && at.question !== EMPTY)
    return label(
      `${section.no}. sadaļā nav jautājuma „${excerpt(at.question)}“.`,
      `Section ${section.no} has no question “${excerpt(at.question)}”.`,
    );
  if (question?.kind !== 'rows')
    return label('Šim jautājumam nav rindu un kolonnu.', 'This question has no rows and columns.');
  if (at.field === null)
    return label(
      'Rinda nav nolasāma kā kolonnas un vērtības.',
      'The row cannot be read as columns and values.',
    );
  return label(
    `Sarakstā „${question.label.lv}“ nav kolonnas „${excerpt(at.field)}“.`,
    `The list “${question.label.en}” has no column “${excerpt(at.field)}”.`,
  );
}

function shortened({ section, question, row, field }: Place): Place {
  const short = (name: string | null) => (name === null ? null : excerpt(name));
  return place(short(section), short(question), row, short(field));
}

function more(count: number): Found {
  return {
    place: place(null),
    message: label(
      `Nezināmu sadaļu, jautājumu vai kolonnu ir vairāk; vēl ${count} šeit nav nosauktas.`,
      `There are more unknown sections, questions or columns; not named here: ${count}.`,
    ),
    remedy: label('Lietojiet šīs edīcijas veidni.', 'Use the template of this edition.'),
    value: String(count),
  };
}

// Answers to questions that are not asked under the present answers: they are kept, and have to be settled.
import { label } from '../../../language/label.ts';
import { decidingQuestion } from '../../asked-when.ts';
import { labelOf } from '../../code-list.ts';
import { place, placeKey } from '../../finding.ts';
import { isAnswered, isAskedNow } from '../../form-answers.ts';
import { readCode } from '../../reading/read-codes.ts';
import { isBlank } from '../../reading/read-value.ts';
import { shown } from '../answer/answer-rule.ts';
import type { ShapeRule } from './shape-rule.ts';

export const answeredThoughNotAsked: ShapeRule = {
  id: 'answered-though-not-asked',
  title: label(
    'Nav atbilžu uz jautājumiem, kurus ar izvēlēto atbildi neuzdod',
    'Questions that another answer rules out are not answered',
  ),
  find: (formAnswers) =>
    Object.entries(formAnswers.form.sections).flatMap(([id, section]) =>
      Object.entries(section.questions).flatMap(([question, { askedWhen, label: name }]) => {
        if (askedWhen === undefined || !isAnswered(formAnswers, id)) return [];
        const at = place(id, question);
        const answer = formAnswers.answers.get(placeKey(at))?.value ?? null;
        if (isBlank(answer) || isAskedNow(formAnswers, id, question) !== false) return [];
        const deciding = decidingQuestion(section, askedWhen);
        const given = formAnswers.answers.get(placeKey(place(id, askedWhen.question)))?.value ?? null;
        const code = readCode(deciding.codes, given, deciding.earlierCodes);
        if (code === null) return [];
        const said = labelOf(deciding.codes, code);
        return [
          {
            place: at,
            message: label(
              `Uz jautājumu „${name.lv}“ ir atbildēts, lai gan jautājumā „${deciding.label.lv}“ izvēlēta atbilde „${said.lv}“.`,
              `“${name.en}” is answered although “${deciding.label.en}” is answered “${said.en}”.`,
            ),
            remedy: label(
              `Dzēsiet šo atbildi vai, ja tā ir pareiza, mainiet izvēli jautājumā „${deciding.label.lv}“.`,
              `Delete this answer or, if it is right, change the choice at “${deciding.label.en}”.`,
            ),
            value: shown(answer),
          },
        ];
      }),
    ),
};

// A change of an edition in words, for the people who make it.
import { type Language, label } from '../../language/label.ts';
import type { FormChange } from '../../survey/edition-document.ts';
import { askedAt, type Form } from '../../survey/form.ts';

/** `form` is the form after the changes, `before` that of the year before, where retired questions are still named. */
export function describedChange(change: FormChange, form: Form, before: Form, language: Language): string {
  const place = { section: change.section, question: 'question' in change ? change.question : null };
  const field = 'field' in change ? change.field : null;
  const now = askedAt(form, { ...place, field });
  const then = askedAt(before, { ...place, field });
  const section = now.section ?? then.section;
  const question = now.field ?? now.question ?? then.field ?? then.question;
  const where = section === null ? change.section : section.label[language];
  const name =
    question === null ? ('question' in change ? change.question : where) : question.label[language];
  const lv = language === 'lv';
  const quoted = lv ? `„${name}“` : `“${name}”`;
  switch (change.change) {
    case 'reword_section':
      return label(`mainīti vārdi sadaļai „${where}“`, `other words of the section “${where}”`)[language];
    case 'add_section':
      return label(`jauna sadaļa „${change.label.lv}“`, `new section “${change.label.en}”`)[language];
    case 'add_question':
      return label(
        `jauns jautājums „${change.asked.label.lv}“ (${where})`,
        `new question “${change.asked.label.en}” (${where})`,
      )[language];
    case 'reword_question': {
      const what =
        change.label === undefined
          ? label('mainīts paskaidrojums', 'other help')
          : label('mainīti vārdi', 'other words');
      return `${what[language]}: ${quoted} (${where})`;
    }
    case 'retire_question':
      return `${label('vairs nejautā', 'no longer asked')[language]}: ${quoted} (${where})`;
    case 'bring_back_question':
      return `${label('atkal jautā', 'asked again')[language]}: ${quoted} (${where})`;
    case 'move_question':
      return `${label('jautā citā vietā', 'asked in another place')[language]}: ${quoted} (${where})`;
    case 'reword_code':
      return `${label(`pārsaukta atbilde „${change.label.lv}“`, `renamed answer “${change.label.en}”`)[language]}: ${quoted}`;
    case 'add_code':
      return `${label(`jauna atbilde „${change.label.lv}“`, `new answer “${change.label.en}”`)[language]}: ${quoted}`;
    case 'retire_code': {
      const asked = then.field ?? then.question;
      const code = asked !== null && 'codes' in asked ? asked.codes[change.code] : undefined;
      const answer = code?.[language] ?? change.code;
      return `${label(`atsaukta atbilde „${answer}“`, `retired answer “${answer}”`)[language]}: ${quoted}`;
    }
  }
}

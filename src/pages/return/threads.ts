// The conversation with the ministry as pages show it: each matter with who wrote what and when, where it belongs,
// and how the answer at its place has changed since.
import type { Language } from '../../language/label.ts';
import type { Thread } from '../../review/conversation.ts';
import { REASON_LENGTH } from '../../review/reason.ts';
import type { Store } from '../../store/open-store.ts';
import { type CodeList, labelOf } from '../../survey/code-list.ts';
import type { Place } from '../../survey/finding.ts';
import { EMPTY, type FlatAnswer } from '../../survey/flat-answer.ts';
import { flatten } from '../../survey/flatten.ts';
import type { AskedSections } from '../../survey/form.ts';
import { placeName } from '../../survey/place-name.ts';
import { answerLines } from '../questions/answers-view.ts';
import { fieldName } from '../questions/fields.ts';
import type { ChangeView, ThreadView } from '../questions/notes.ts';
import type { OpenReturn } from './open-return.ts';
import { conversationTexts as texts } from './texts/review.ts';

const stateLabels: CodeList<Thread['state']> = {
  open: texts.open,
  replied: texts.replied,
  changed: texts.changed,
  closed: texts.closed,
};

export async function threadViews(
  { people, returns }: Pick<Store, 'people' | 'returns'>,
  { key, form, path, threads, answers }: OpenReturn,
  language: Language,
): Promise<readonly ThreadView[]> {
  if (threads.length === 0) return [];
  const names = await people.names();
  const nameOf = (id: string | null) => (id === null ? texts.ministry[language] : (names.get(id) ?? ''));
  const revisions = new Map((await returns.revisions(key)).map((one) => [one.no, one.document]));
  return threads.map(({ id, kind, place, text, person, at, state, replies, revision }) => {
    const document = revision === null ? undefined : revisions.get(revision);
    return {
      id,
      kind,
      kindName: texts[kind][language],
      place,
      where: placeName(form, place, language),
      href: place.section === null ? path : `${path}/sections/${place.section}#${anchorAt(place)}`,
      text,
      by: nameOf(person),
      at,
      isOpen: state === 'open',
      unsent: '',
      maxLength: REASON_LENGTH,
      stateName: labelOf(stateLabels, state)[language],
      replies: replies.map((reply) => ({
        text: reply.text === '' ? texts.closed[language] : reply.text,
        by: nameOf(reply.person),
        at: reply.at,
      })),
      changes:
        document === undefined || state !== 'changed'
          ? []
          : changesBetween(form, place, flatten(document).answers, answers, language),
    };
  });
}

function anchorAt(place: Place): string {
  return place.question === null ? 'section-remark' : fieldName(place);
}

/** The questions at a place that are answered otherwise than before. */
export function changesBetween(
  form: AskedSections,
  at: Place,
  before: readonly FlatAnswer[],
  now: readonly FlatAnswer[],
  language: Language,
): readonly ChangeView[] {
  return Object.entries(form.sections).flatMap(([section, definition]) => {
    if (at.section !== null && at.section !== section) return [];
    return [EMPTY, ...Object.keys(definition.questions)].flatMap((question) => {
      if (at.question !== null && at.question !== question) return [];
      const lines = (answers: readonly FlatAnswer[]) =>
        answerLines(
          definition,
          question,
          answers.filter(({ place }) => place.section === section && place.question === question),
          language,
        );
      const [was, is] = [lines(before), lines(now)];
      if (was.join('\n') === is.join('\n')) return [];
      const where = placeName(form, { section, question, row: null, field: null }, language);
      return [{ where, before: was, now: is }];
    });
  });
}

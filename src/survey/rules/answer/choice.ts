// Rules about answers that have to be given, and to be from a list.
import { distance } from 'fastest-levenshtein';
import { type Label, label } from '../../../language/label.ts';
import { type CodeList, codesOf, labelOf } from '../../code-list.ts';
import type { RawValue } from '../../flat-answer.ts';
import { foldText } from '../../reading/clean-text.ts';
import { readCodes } from '../../reading/read-codes.ts';
import { quoted } from '../../text/quoted.ts';
import { type AnswerRule, type Fault, shown } from './answer-rule.ts';

export const answerRequired: AnswerRule = {
  id: 'answer-required',
  title: label('Obligātais jautājums ir atbildēts', 'A required question is answered'),
  find: ({ question, value }) => {
    if (question.required !== true || value.kind !== 'blank') return null;
    return {
      message: label(
        `Uz jautājumu „${question.label.lv}“ vēl nav atbildes.`,
        `“${question.label.en}” is not answered yet.`,
      ),
      remedy: remedyFor(question.kind),
    };
  },
};

function remedyFor(kind: string): Label {
  return kind === 'choice' || kind === 'multiple_choice'
    ? label('Izvēlieties atbildi no saraksta.', 'Choose an answer from the list.')
    : label('Ierakstiet atbildi.', 'Enter the answer.');
}

export const codeNotInList: AnswerRule = {
  id: 'code-not-in-list',
  title: label('Atbilde ir no saraksta', 'An answer is from its list'),
  find: ({ question, raw, value }) => {
    if (value.kind !== 'unreadable') return null;
    if (question.kind === 'choice') return notInList(question.codes, raw);
    if (question.kind !== 'multiple_choice') return null;
    return notInList(
      question.codes,
      readCodes(question.codes, raw, question.earlierCodes)?.unknown[0] ?? raw,
    );
  },
};

/** The fault of an answer that names no code, with the label that comes nearest to it. */
export function notInList(list: CodeList, raw: RawValue): Fault {
  const near = typeof raw === 'string' ? nearestLabel(list, raw) : null;
  return {
    message: label(`Sarakstā nav vērtības „${shown(raw)}“.`, `“${shown(raw)}” is not in the list.`),
    remedy:
      near === null
        ? label(
            `Izvēlieties no saraksta: ${allLabels(list, 'lv')}.`,
            `Choose from the list: ${allLabels(list, 'en')}.`,
          )
        : label(
            `Iespējams, domāts ${quoted(near.lv).lv}; izvēlieties vērtību no saraksta.`,
            `Perhaps ${quoted(near.en).en} is meant; choose a value from the list.`,
          ),
  };
}

function allLabels(list: CodeList, language: keyof Label): string {
  return codesOf(list)
    .map((code) => labelOf(list, code)[language])
    .join('; ');
}

/** The label that a mistyped one most likely stands for; null where none is near. */
function nearestLabel(list: CodeList, typed: string): Label | null {
  const text = foldText(typed.slice(0, 120));
  const candidates = codesOf(list)
    .flatMap((code) => [code, labelOf(list, code).lv, labelOf(list, code).en].map((name) => ({ code, name })))
    .map(({ code, name }) => ({ code, edits: distance(foldText(name), text) / name.length }));
  const nearest = candidates.reduce((best, one) => (one.edits < best.edits ? one : best));
  return nearest.edits <= 0.5 ? labelOf(list, nearest.code) : null;
}

import { type Label, label } from '../../../language/label.ts';
import { type CodeList, codesOf, labelOf } from '../../code-list.ts';
import type { RawValue } from '../../flat-answer.ts';
import { foldText } from '../../reading/clean-text.ts';
import { readCodes } from '../../reading/read-codes.ts';
import { UNREADABLE } from '../../reading/read-value.ts';
import { quoted } from '../../text/quoted.ts';
import type { AnswerRule, Fault } from './answer-rule.ts';
import { editDistance } from './edit-distance.ts';
import { shown } from './shown.ts';

export const codeNotInList: AnswerRule = {
  id: 'code-not-in-list',
  title: label('Atbilde ir no saraksta', 'An answer is from its list'),
  find: ({ question, raw, value }) => {
    if (value !== UNREADABLE) return null;
    if (question.kind === 'choice') return notInList(question.codes, raw);
    if (question.kind !== 'multiple_choice') return null;
    return notInList(question.codes, readCodes(question.codes, raw)?.unknown[0] ?? raw);
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
    .map(({ code, name }) => ({ code, distance: editDistance(foldText(name), text) / name.length }));
  const nearest = candidates.reduce((best, one) => (one.distance < best.distance ? one : best));
  return nearest.distance <= 0.5 ? labelOf(list, nearest.code) : null;
}

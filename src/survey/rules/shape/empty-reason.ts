import { label } from '../../../language/label.ts';
import { reasonGiven } from '../../arrange.ts';
import { emptyReasons } from '../../code-lists.ts';
import { place } from '../../finding.ts';
import { EMPTY } from '../../flat-answer.ts';
import { readCode } from '../../reading/read-codes.ts';
import { notInList } from '../answer/code-not-in-list.ts';
import { shown } from '../answer/shown.ts';
import { offeredReasons } from './offered-reasons.ts';
import type { ShapeRule } from './shape-rule.ts';

export const emptyReason: ShapeRule = {
  id: 'empty-reason',
  title: label(
    'Tukšas sadaļas iemesls ir no saraksta',
    'The reason for an empty section is one of those offered',
  ),
  find: (arranged, transcribed) =>
    Object.keys(arranged.form.sections).flatMap((section) => {
      const reason = reasonGiven(arranged, section);
      const offered = transcribed ? emptyReasons : offeredReasons;
      if (reason === null || readCode(offered, reason) !== null) return [];
      return [{ place: place(section, EMPTY), ...notInList(offeredReasons, reason), value: shown(reason) }];
    }),
};

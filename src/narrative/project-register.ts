// What the register of projects says in words.
import type { ProjectRegister } from '../aggregate/project-register.ts';
import { project } from '../language/noun.ts';
import { formatNumber, sumOfMoney } from '../language/numbers.ts';
import { caseAfter, counted, counting } from '../language/numeral.ts';

export function projectRegisterSentences(
  { projects, ran, unknownTime, grants }: ProjectRegister,
  year: number,
): readonly string[] {
  const all = projects.length;
  const known = all - unknownTime;
  const ofAll = (count: number) =>
    `${formatNumber(count)} no ${formatNumber(all)} ${counting(all, project, caseAfter('no', all))}`;
  return [
    `Pārskatā ir ${counted(all, project)} no projektu reģistra.`,
    known === 0
      ? 'Norises laiks nav zināms nevienam no tiem.'
      : `Norises laiks zināms ${ofAll(known)}; ${year}. gadā ${ran === 0 ? 'nenorisinājās neviens' : `norisinājās ${formatNumber(ran)}`} no tiem.`,
    grants.known === 0
      ? 'Piešķirtais finansējums nav zināms nevienam projektam.'
      : `Piešķirtais finansējums zināms ${ofAll(grants.known)}; kopā tas ir ${sumOfMoney(grants.sum, 'lv')}\u00a0EUR.`,
  ];
}

import { label } from '../../language/label.ts';
import type { PublishedFigure } from '../../survey/published-figure.ts';
import type { Evidence } from './evidence.ts';
import { understatedTotal } from './left-out-of-regions.ts';
import type { Recomputation } from './recomputation.ts';
import { grouped, nameOf, sentences } from './wording.ts';

/** The municipality in a place by participants. It agrees with the print when name and value both do. */
export function recomputeRank(rank: number, figure: PublishedFigure, evidence: Evidence): Recomputation {
  const ranking = evidence.participants.toSorted((a, b) => b.count - a.count);
  const here = ranking[rank - 1];
  const place = ranking.findIndex(({ code }) => nameOf(code) === figure.labelLv);
  const named = ranking[place];
  return {
    basis:
      here === undefined
        ? label(`${rank}. vietā nav nevienas pašvaldības.`, `There is no municipality in place ${rank}.`)
        : label(
            `${rank}. vietā pēc iesniegumiem: ${nameOf(here.code)} (${grouped(here.count).lv}).`,
            `Place ${rank} by the returns: ${nameOf(here.code)} (${grouped(here.count).en}).`,
          ),
    value: here?.count ?? null,
    agrees: (printed) => here?.code === named?.code && here?.count === printed,
    difference: (printed) => {
      if (named === undefined)
        return {
          why: label(`${figure.labelLv}: skaits nav zināms.`, `${figure.labelLv}: the count is not known.`),
          territories: [],
        };
      const at = label(
        `Drukātā pašvaldība (${figure.labelLv}) ar ${grouped(named.count).lv} ir ${place + 1}. vietā.`,
        `The printed municipality (${figure.labelLv}), with ${grouped(named.count).en}, is in place ${place + 1}.`,
      );
      const part = named.count === printed ? null : understatedTotal(named, evidence);
      const onePart =
        part === null
          ? null
          : label(
              `Drukātais ${grouped(printed).lv} ir tikai vienas aktivitātes skaits („${part.activity}“).`,
              `The printed ${grouped(printed).en} is one activity only (“${part.activity}”).`,
            );
      const codes = [here?.code, named.code].filter((code) => code !== undefined);
      return { why: sentences(at, onePart), territories: [...new Set(codes)] };
    },
  };
}

import { label } from '../../language/label.ts';
import { numberInText } from '../../language/numbers.ts';
import { workloads } from '../code-lists.ts';
import { place } from '../finding.ts';
import { answersOf } from '../form.ts';
import type { Rule } from '../rule.ts';

type Workload = keyof typeof workloads;

/** Which full-time equivalents a workload class allows; an unknown one agrees with any class but `over`. */
const agrees: { readonly [code in Workload]: (fte: number | null) => boolean } = {
  none: (fte) => fte === null,
  partial: (fte) => fte === null || fte < 1,
  full: (fte) => fte === null || fte === 1,
  over: (fte) => fte !== null && fte > 1,
};

const demands: { readonly [code in Workload]: ReturnType<typeof label> } = {
  none: label('likmju skaita lauks jāatstāj tukšs', 'the full-time equivalents must be left empty'),
  partial: label('likmju skaitam jābūt mazākam par 1', 'the full-time equivalents must be below 1'),
  full: label('likmju skaitam jābūt tieši 1', 'the full-time equivalents must be exactly 1'),
  over: label('likmju skaitam jābūt lielākam par 1', 'the full-time equivalents must be above 1'),
};

export const workloadAndFteAgree: Rule = {
  id: 'workload-and-fte-agree',
  level: 'error',
  no: null,
  title: label('Slodzes veids un likmju skaits saskan', 'Workload class and full-time equivalents agree'),
  find: (ret) => {
    const answers = answersOf(ret.sections.coordination);
    if (answers === null) return [];
    const { fte, workload } = answers;
    if (workload === null || agrees[workload](fte)) return [];
    const chosen = workloads[workload];
    const given =
      fte === null
        ? label('tas nav norādīts', 'none is given')
        : label(`ierakstīts ${numberInText(fte, 'lv')}`, `${numberInText(fte, 'en')} was entered`);
    return [
      {
        place: place('coordination', 'fte'),
        message: label(
          `Ja izvēlēta atbilde „${chosen.lv}“, ${demands[workload].lv}, bet ${given.lv}.`,
          `With “${chosen.en}” chosen, ${demands[workload].en}, but ${given.en}.`,
        ),
        remedy: label(
          'Labojiet likmju skaitu vai izvēlieties citu slodzes veidu.',
          'Correct the full-time equivalents or choose another workload class.',
        ),
        value: fte === null ? null : String(fte),
      },
    ];
  },
};

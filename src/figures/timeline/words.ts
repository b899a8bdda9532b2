// The words of a timeline in both languages.
import { type Label, label } from '../../language/label.ts';
import type { ActivityState } from './plan.ts';

interface Words {
  readonly project: string;
  readonly today: string;
  readonly states: { readonly [state in ActivityState]: string };
}

export const timelineWords: { readonly lv: Words; readonly en: Words } = {
  lv: {
    project: 'Projekts',
    today: 'šodien',
    states: {
      planned: 'plānota',
      running: 'notiek',
      done: 'paveikta',
      late: 'kavējas',
      past_end: 'norādīts, ka notiek; beigas pagājušas',
    },
  },
  en: {
    project: 'Project',
    today: 'today',
    states: {
      planned: 'planned',
      running: 'under way',
      done: 'done',
      late: 'late',
      past_end: 'said to run; its end has passed',
    },
  },
};

export const stateLabels: { readonly [state in ActivityState]: Label } = {
  planned: label(timelineWords.lv.states.planned, timelineWords.en.states.planned),
  running: label(timelineWords.lv.states.running, timelineWords.en.states.running),
  done: label(timelineWords.lv.states.done, timelineWords.en.states.done),
  late: label(timelineWords.lv.states.late, timelineWords.en.states.late),
  past_end: label(timelineWords.lv.states.past_end, timelineWords.en.states.past_end),
};

/** In place of the months of an activity of which none is known. */
export const monthNotStated = label('mēnesis nav norādīts', 'month not stated');

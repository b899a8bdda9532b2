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
    states: { planned: 'plānots', running: 'notiek', done: 'paveikts', late: 'kavējas' },
  },
  en: {
    project: 'Project',
    today: 'today',
    states: { planned: 'planned', running: 'under way', done: 'done', late: 'late' },
  },
};

export const stateLabels: { readonly [state in ActivityState]: Label } = {
  planned: label(timelineWords.lv.states.planned, timelineWords.en.states.planned),
  running: label(timelineWords.lv.states.running, timelineWords.en.states.running),
  done: label(timelineWords.lv.states.done, timelineWords.en.states.done),
  late: label(timelineWords.lv.states.late, timelineWords.en.states.late),
};

// The code lists of the project register.
import { label } from '../language/label.ts';
import { byCode } from './code-list.ts';
import { territories } from './territories.ts';

export const projectStatuses = {
  planned: label('plānots', 'planned'),
  running: label('īstenošanā', 'running'),
  finished: label('noslēdzies', 'finished'),
  stopped: label('pārtraukts', 'stopped'),
};

export const activityKinds = {
  preparation: label('sagatavošanās', 'preparation'),
  management: label('vadība', 'management'),
  publicity: label('publicitāte', 'publicity'),
  selection: label('dalībnieku atlase', 'selection of participants'),
  course: label('mācību mobilitāte (kurss)', 'mobility (course)'),
  job_shadowing: label('darba vērošana', 'job shadowing'),
  training: label('mācības', 'training'),
  event: label('pasākums', 'event'),
  conference: label('konference', 'conference'),
  evaluation: label('izvērtēšana', 'evaluation'),
  document: label('dokuments', 'document'),
  product: label('produkts', 'product'),
  other: label('cits', 'other'),
};

export const activityStates = {
  planned: label('plānota', 'planned'),
  running: label('notiek', 'under way'),
  done: label('paveikta', 'done'),
  dropped: label('atcelta', 'dropped'),
};

export const taskProgress = {
  not_begun: label('nav sākts', 'not begun'),
  begun: label('iesākts', 'begun'),
  done: label('paveikts', 'done'),
};

export const projectLinkKinds = {
  page: label('projekta lapa', 'page of the project'),
  selection: label('atlases kārtība vai metodika', 'method of selection'),
  statutes: label('nolikums', 'statutes'),
  handbook: label('rokasgrāmata', 'handbook'),
  course: label('kursa lapa', 'page of a course'),
  other: label('cits', 'other'),
};

/** Every municipality by its ATVK code. */
export const municipalities = byCode(
  territories.map(({ code }) => code),
  (code) => {
    const name = territories.find((one) => one.code === code)?.name ?? code;
    return label(name, name);
  },
);

// What stands at the head of every page of a return: whose it is, where it stands, how far it has come, until when.

import { type Language, label } from '../../language/label.ts';
import { statusLabels } from '../../review/status.ts';
import { labelOf } from '../../survey/code-list.ts';
import type { OpenReturn } from './open-return.ts';
import { doneCount, sectionStandings, sectionStateLabels } from './section-state.ts';

export function standingView(open: OpenReturn, language: Language) {
  const { form, key, name, path, status, deadline, savedAt, version, isOpen, reasons } = open;
  const standings = sectionStandings(open);
  const all = standings.length;
  const isHandedIn = status === 'submitted' || status === 'approved';
  return {
    edition: key.edition,
    territory: key.territory,
    name,
    path,
    isOpen,
    caption: label(`${name}, ${key.edition}. gads`, `${name}, ${key.edition}`)[language],
    standing: {
      status,
      statusName: labelOf(statusLabels, status)[language],
      done: isHandedIn ? all : doneCount(standings),
      all,
      deadline: deadline?.day,
      // Whoever has handed in need not hurry.
      timeLeft: isHandedIn ? null : deadline?.left[language],
      savedAt: version === 0 ? null : savedAt,
    },
    tasks: standings.map((standing) => ({
      ...standing,
      no: form.sections[standing.id]?.no,
      label: form.sections[standing.id]?.label[language],
      stateName: sectionStateLabels[standing.state][language],
      href: `${path}/sections/${standing.id}`,
    })),
    wholeReasons: reasons.filter(({ place }) => place.section === null).map(({ text }) => text),
  };
}

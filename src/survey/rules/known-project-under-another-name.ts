import type { Label } from '../../language/label.ts';
import { labelOf } from '../code-list.ts';
import { programmes } from '../code-lists.ts';
import type { Return } from '../editions.ts';
import { type Place, place } from '../finding.ts';
import { answersOf } from '../form.ts';
import {
  isNumberOf,
  type KnownProject,
  knownByNumber,
  knownByOtherName,
  knownByTitle,
  quotedProjectsIn,
  titleStem,
} from '../known-projects.ts';
import { textsOf } from '../placed-answers.ts';
import type { Found, Rule } from '../rule.ts';
import { normalised, statedNumber } from '../text/normalised.ts';
import { quoted } from '../text/quoted.ts';

interface Project {
  readonly title: string;
  readonly programme: string;
  readonly number: string | null;
}

export const knownProjectUnderAnotherName: Rule = {
  id: 'known-project-under-another-name',
  level: 'query',
  no: 12,
  title: {
    lv: 'Sistēmā zināms projekts ar citu nosaukumu, numuru vai programmu',
    en: 'A known project under another name, number or programme',
  },
  find: (ret) => {
    const projects: readonly Project[] = answersOf(ret.sections.projects)?.projects ?? [];
    const rows = projects.map((project) => ({ ...project, number: statedNumber(project.number) }));
    return [...rows.flatMap((project, index) => inRow(project, index + 1)), ...inTexts(ret)];
  },
};

function inRow(project: Project, row: number): readonly Found[] {
  const byNumber = project.number === null ? null : knownByNumber(project.number);
  const known = byNumber ?? knownByTitle(project.title) ?? knownByOtherName(project.title);
  if (known === null) return [];
  const at = (field: string) => place('projects', 'projects', row, field);
  return [
    ...(hasTitle(project.title, known) ? [] : [otherName(at('title'), project.title, known)]),
    ...(project.number === null || isNumberOf(project.number, known)
      ? []
      : [otherNumber(at('number'), project.number, known)]),
    ...(project.programme === known.programme ? [] : [otherProgramme(at('programme'), project, known)]),
  ];
}

/** What stands around the title („VARAM projekts „…““) does no harm. */
function hasTitle(title: string, known: KnownProject): boolean {
  return normalised(title).includes(titleStem(known.title));
}

/** The other names in the texts of all sections: one project must not go by two names in one return. */
function inTexts(ret: Return): readonly Found[] {
  return textsOf(ret).flatMap(({ place: at, text }) =>
    [...new Set(quotedProjectsIn(text))].flatMap((name) => {
      const known = knownByOtherName(name);
      return known === null ? [] : [{ ...otherName(at, name, known), remedy: inTextRemedy }];
    }),
  );
}

/** Outside the list of projects there is neither a number nor a programme to correct. */
const inTextRemedy: Label = {
  lv: 'Labojiet nosaukumu vai paskaidrojiet, ka tas ir cits projekts.',
  en: 'Correct the title, or explain that it is another project.',
};

function otherName(at: Place, name: string, known: KnownProject): Found {
  const [own, canonical] = [quoted(name), quoted(known.title)];
  return found(at, name, {
    lv: `Projekts nosaukts ${own.lv}; šķiet, tas ir sistēmā zināmais projekts ${canonical.lv}${known.number === null ? '' : ` (Nr. ${known.number})`}.`,
    en: `The project is called ${own.en}; it appears to be the known project ${canonical.en}${known.number === null ? '' : ` (No. ${known.number})`}.`,
  });
}

function otherNumber(at: Place, number: string, known: KnownProject): Found {
  return found(at, number, {
    lv: `Projektam ${quoted(known.title).lv} norādīts numurs ${number}, bet sistēmā zināmā projekta numurs ir ${known.number}.`,
    en: `The project ${quoted(known.title).en} has the number ${number} here, but the known project has ${known.number}.`,
  });
}

function otherProgramme(at: Place, { programme }: Project, known: KnownProject): Found {
  const [own, usual] = [labelOf(programmes, programme), labelOf(programmes, known.programme)];
  return found(at, programme, {
    lv: `Projektam ${quoted(known.title).lv} izvēlēta programma ${quoted(own.lv).lv}, bet citur tā ir ${quoted(usual.lv).lv}.`,
    en: `The project ${quoted(known.title).en} has the programme ${quoted(own.en).en} here, but elsewhere ${quoted(usual.en).en}.`,
  });
}

function found(at: Place, value: string, message: Label): Found {
  return {
    place: at,
    message,
    remedy: {
      lv: 'Labojiet nosaukumu, numuru vai programmu vai paskaidrojiet, ka tas ir cits projekts.',
      en: 'Correct the title, number or programme, or explain that it is another project.',
    },
    value,
  };
}

import { type Place, place } from '../finding.ts';
import { isEmpty } from '../form.ts';
import { projectsNamedIn } from '../known-projects.ts';
import { placeInSentence } from '../place-name.ts';
import { formOfReturn, textsOf } from '../placed-answers.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../text/quoted.ts';

export const deniedProjectNamedElsewhere: Rule = {
  id: 'denied-project-named-elsewhere',
  level: 'query',
  no: 3,
  title: {
    lv: 'Norādīts, ka projektu nav, bet citā sadaļā projekts ir nosaukts',
    en: 'The return says there are no projects, yet names one elsewhere',
  },
  find: (ret) => {
    const { projects } = ret.sections;
    if (!isEmpty(projects) || (projects.empty !== 'none' && projects.empty !== 'not_applicable')) return [];
    const named = new Map<string, Place>();
    for (const { place: at, text } of textsOf(ret))
      for (const title of projectsNamedIn(text)) if (!named.has(title)) named.set(title, at);
    return [...named].map(([title, at]) => {
      const where = placeInSentence(formOfReturn(ret), at);
      const name = quoted(title);
      return {
        place: place('projects'),
        message: {
          lv: `Projektu sadaļā norādīts, ka projektu nav, bet ${where.lv} nosaukts projekts ${name.lv}.`,
          en: `The return says that there are no projects, but ${where.en} names the project ${name.en}.`,
        },
        remedy: {
          lv: 'Ierakstiet projektu projektu sadaļā vai paskaidrojiet, kāpēc tas nav uzskatāms par dalību projektā.',
          en: 'Enter the project in the section on projects, or explain why it is not participation in a project.',
        },
        value: title,
      };
    });
  },
};

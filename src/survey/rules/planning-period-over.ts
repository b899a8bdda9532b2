import { type Place, place } from '../finding.ts';
import { answersOf } from '../form.ts';
import type { Rule } from '../rule.ts';
import { documentSubject } from '../text/document-subject.ts';
import { quoted } from '../text/quoted.ts';
import { periodInTitle } from '../text/years.ts';

export const planningPeriodOver: Rule = {
  id: 'planning-period-over',
  level: 'query',
  no: 7,
  title: {
    lv: 'Plānošanas dokumenta darbības laiks ir beidzies, un pēcteča nav',
    en: 'The period of a planning document is over and no successor is named',
  },
  find: (ret) => {
    const documents = (answersOf(ret.sections.planning)?.documents ?? []).map(({ title, period }) => ({
      title,
      subject: documentSubject(title),
      period: period ?? periodInTitle(title),
    }));
    return documents.flatMap(({ title, subject, period }, index) => {
      const to = period?.to ?? null;
      if (to === null || to > ret.edition) return [];
      // A document of the same kind and subject that goes on after the year, whenever it ends.
      const hasSuccessor = documents.some(
        (other) =>
          other.subject === subject && other.period !== null && (other.period.to ?? Infinity) > ret.edition,
      );
      if (hasSuccessor) return [];
      return [
        {
          place: periodOf(index + 1),
          message: {
            lv: `Dokumenta ${quoted(title).lv} darbības laiks beidzās ${to}. gadā, un dokuments, kas to aizstāj, nav norādīts.`,
            en: `The period of the document ${quoted(title).en} ended in ${to}, and no document that replaces it is named.`,
          },
          remedy: {
            lv: 'Norādiet dokumentu, kas to aizstāj, labojiet darbības laiku vai paskaidrojiet, kas ir spēkā tagad.',
            en: 'Name the document that replaces it, correct the period, or explain what applies now.',
          },
          value: `${title} (${to})`,
        },
      ];
    });
  },
};

function periodOf(row: number): Place {
  return place('planning', 'documents', row, 'period');
}

// What of the core a change would take away, by the titles that people know.
import { runningIndicators } from '../../aggregate/indicators.ts';
import { type Label, label } from '../../language/label.ts';
import { listed } from '../../language/list.ts';
import { CORE_EDITION, type Needs } from '../../survey/editions/core.ts';
import { rules } from '../../survey/rules/register.ts';

/** A remedy with what depends on the question: figures of the report by title, rules of the check likewise. */
export function withNeeds(remedy: Label, { indicators = [], rules: ruleIds = [], figures }: Needs): Label {
  const headings = runningIndicators(CORE_EDITION).map(({ heading }) => heading);
  const titles: readonly Label[] = [
    ...headings.filter(({ id }) => indicators.includes(id)).map(({ title }) => title),
    ...rules.filter(({ id }) => ruleIds.includes(id)).map(({ title }) => title),
    ...(figures === true ? [label('Galvenie skaitļi un kartes', 'Key figures and maps')] : []),
  ];
  const lv = listed(titles.map((one) => `„${one.lv}“`));
  const en = titles.map((one) => `“${one.en}”`).join('; ');
  return label(`${remedy.lv} No tā atkarīgi: ${lv}.`, `${remedy.en} These depend on it: ${en}.`);
}

import { type Label, label } from '../../language/label.ts';
import { respondentName } from '../../survey/respondent.ts';
import { type Evidence, printedPermitList } from './evidence.ts';
import { explainSum, leftOutSentence } from './explain-difference.ts';
import { type Difference, namesWithCounts, type Recomputation, sentences } from './recomputation.ts';

const otherNumber: Label = label('Iesniegumā ir cits skaits.', 'The return has another number.');

/** The permits of one municipality. */
export function recomputePermits(code: string, { permits }: Evidence): Recomputation {
  const value = permits.find((item) => item.code === code)?.count ?? null;
  const name = respondentName(code);
  return {
    basis: label(`Izsniegtās atļaujas: ${name}.`, `Permits issued: ${name}.`),
    value,
    agrees: (printed) => printed === value,
    difference: () => ({ why: otherNumber, territories: [code] }),
  };
}

/** A value of diagram 12 by its place in ascending order. */
export function recomputePermitsAt(index: number, evidence: Evidence): Recomputation {
  const { values } = evidence.indicator('d12');
  const found = values.at(index);
  const equals = values.filter(({ value }) => value === found?.value);
  const name = equals.map((value) => value.label.lv).join(', ');
  return {
    basis: label(
      index === 0
        ? `Mazākais skaits 12. diagrammā: ${name}.`
        : `Lielākais skaits 12. diagrammā, neskaitot divas pašvaldības ar lielāko skaitu: ${name}.`,
      index === 0
        ? `The smallest number in diagram 12: ${name}.`
        : `The largest number in diagram 12, the two highest set apart: ${name}.`,
    ),
    value: found?.value ?? null,
    agrees: (printed) => printed === found?.value,
    difference: () => ({ why: otherNumber, territories: found?.territories ?? [] }),
  };
}

/** All permits together. */
export function recomputePermitsTotal(evidence: Evidence): Recomputation {
  const { permits, asked } = evidence;
  const value = permits.length === 0 ? null : permits.reduce((sum, { count }) => sum + count, 0);
  const answers = `${permits.length}/${asked.length}`;
  return {
    basis: label(
      `Visu izsniegto atļauju summa (atbildes: ${answers}).`,
      `Sum of all permits (answers: ${answers}).`,
    ),
    value,
    agrees: (printed) => printed === value,
    difference: (printed) => explainTotal((value ?? 0) - printed, evidence),
  };
}

/** Where the sum does not determine who is missing, municipalities that the printed list omits are candidates. */
function explainTotal(difference: number, evidence: Evidence): Difference {
  const { permits } = evidence;
  const explanation = explainSum(permits, difference);
  const why = leftOutSentence(explanation, difference);
  if (explanation.kind === 'one') return { why, territories: explanation.items.map(({ code }) => code) };
  const omitted = printedPermitList(evidence)?.omitted ?? [];
  const rest = difference - omitted.reduce((sum, { count }) => sum + count, 0);
  const others = permits.filter((item) => !omitted.includes(item));
  const restBy = explainSum(others, rest);
  if (omitted.length === 0 || rest < 0 || (rest > 0 && restBy.kind === 'none'))
    return { why, territories: [] };
  const names = namesWithCounts(omitted);
  return {
    why: sentences(
      why,
      label(
        `12. diagrammas drukātajā sarakstā nav: ${names.lv}. Ja tur trūkstošais nav ieskaitīts arī šeit, paliek ${rest}.`,
        `The printed list of diagram 12 lacks: ${names.en}. If that is missing here too, ${rest} remain.`,
      ),
      rest === 0 ? null : leftOutSentence(restBy, rest, true),
    ),
    territories: omitted.map(({ code }) => code),
  };
}

// Compares every figure that an edition printed with the same figure computed from its returns, and explains
// differences. The ministry also runs it before an edition goes to print.
import { type Label, label } from '../../language/label.ts';
import type { MunicipalReturn } from '../../survey/editions.ts';
import type { PublishedFigure } from '../../survey/published-figure.ts';
import { respondentName } from '../../survey/respondent.ts';
import { type Evidence, gatherEvidence, printedPermitList } from './evidence.ts';
import { type Recomputation, sentences } from './recomputation.ts';
import { recomputeAsked, recomputeMunicipalities } from './recompute-municipalities.ts';
import { recomputeRank, recomputeRegion } from './recompute-participants.ts';
import { recomputePermits, recomputePermitsAt, recomputePermitsTotal } from './recompute-permits.ts';
import { recomputeShare } from './recompute-share.ts';
import { diagramOf, type Rule, ruleOf } from './rules.ts';

/** A printed figure and the same figure computed from the returns. */
export interface ReconciledFigure {
  readonly id: string;
  /** The number of the diagram; null where no rule knows the figure. */
  readonly diagram: number | null;
  /** The label of the figure in print. */
  readonly label: string;
  /** As in print: `municipalities`, `persons`, `permits`, `percent`. */
  readonly unit: string;
  /** Null where the print gives no number, or leaves out a municipality that belongs there. */
  readonly printed: number | null;
  /** Null where the figure cannot be recomputed; `why` says why. Percentages are whole, as in print. */
  readonly recomputed: number | null;
  /** Null where there is nothing to compare. A rank agrees when both its name and its value do. */
  readonly agrees: boolean | null;
  /** The rule, and the explanation of the difference where there is one. */
  readonly why: Label;
  /** ATVK codes of the municipalities that make the difference, where they can be named. */
  readonly territories: readonly string[];
}

function recompute(rule: Rule, figure: PublishedFigure, evidence: Evidence): Recomputation {
  switch (rule.kind) {
    case 'asked':
      return recomputeAsked(evidence);
    case 'municipalities':
      return recomputeMunicipalities(rule.of, rule.keys, evidence);
    case 'share':
      return recomputeShare(rule.of, rule.keys, evidence);
    case 'region_participants':
      return recomputeRegion(rule.region, evidence);
    case 'rank':
      return recomputeRank(rule.rank, figure, evidence);
    case 'permits':
      return recomputePermits(rule.territory, evidence);
    case 'permits_at':
      return recomputePermitsAt(rule.index, evidence);
    case 'permits_total':
      return recomputePermitsTotal(evidence);
  }
}

const noRule = label(
  'Šim skaitlim nav noteikts, kā to pārrēķināt.',
  'There is no rule to recompute this figure.',
);
const noAnswers = label('Iesniegumi to nepasaka.', 'The returns do not say.');
const notPrinted = label('Drukātajā tekstā skaitļa nav.', 'The printed text gives no number.');

const notListed = label(
  'Drukātajā sarakstā šīs pašvaldības nav, lai gan pēc iesnieguma tai tur jābūt.',
  'The printed list lacks this municipality, though by its return it belongs there.',
);

function reconcileFigure(figure: PublishedFigure, evidence: Evidence): ReconciledFigure {
  const { id, labelLv, unit, value: printed } = figure;
  const rule = ruleOf(id);
  const shared = { id, diagram: diagramOf(figure), label: labelLv, unit, printed };
  const open = { agrees: null, territories: [] };
  if (rule === null) return { ...shared, ...open, recomputed: null, why: noRule };
  const { basis, value: recomputed, agrees, difference } = recompute(rule, figure, evidence);
  if (recomputed === null) return { ...shared, ...open, recomputed, why: sentences(basis, noAnswers) };
  if (printed === null) return { ...shared, ...open, recomputed, why: sentences(basis, notPrinted) };
  if (agrees(printed)) return { ...shared, recomputed, agrees: true, why: basis, territories: [] };
  const { why, territories } = difference(printed);
  return { ...shared, recomputed, agrees: false, why: sentences(basis, why), territories };
}

/** Municipalities that belong in diagram 12 and that the printed list of names leaves out. */
function missingFromList(evidence: Evidence): readonly ReconciledFigure[] {
  const omitted = printedPermitList(evidence)?.omitted ?? [];
  return omitted.map(({ code, count }) => ({
    id: `d12.${respondentName(code)}`,
    diagram: 12,
    label: respondentName(code),
    unit: 'permits',
    printed: null,
    recomputed: count,
    agrees: false,
    why: notListed,
    territories: [code],
  }));
}

/**
 * Reconciles the figures that an edition printed with the returns of its year, in the order of the diagrams.
 * What the print leaves out of a list follows that list with `printed` null. Throws a RangeError for returns
 * that do not belong to the year.
 */
export function reconcile(
  published: readonly PublishedFigure[],
  returns: readonly MunicipalReturn[],
  year: number,
): readonly ReconciledFigure[] {
  const evidence = gatherEvidence(published, returns, year);
  const figures = published.map((figure) => reconcileFigure(figure, evidence));
  const last = Number.POSITIVE_INFINITY;
  return [...figures, ...missingFromList(evidence)].toSorted(
    (a, b) => (a.diagram ?? last) - (b.diagram ?? last),
  );
}

// What the chapter on the published report says before its table: how many figures agree, what makes the others differ,
// and which headlines turn.
import type { ReconciledFigure } from '../aggregate/reconcile/reconcile.ts';
import type { TurnedHeadline } from '../aggregate/reconcile/turned-headlines.ts';
import { formatNumber, formatPercent } from '../language/numbers.ts';

/** A paragraph each. Numbers stand alone, so that they are right for any count. */
export function comparisonSentences(
  figures: readonly ReconciledFigure[],
  year: number,
): readonly (readonly string[])[] {
  const count = (agrees: boolean | null) => figures.filter((figure) => figure.agrees === agrees).length;
  const [agree, differ, open] = [count(true), count(false), count(null)];
  return [
    [
      `Par ${year}. gadu pārskats jau ir publicēts. Šajā nodaļā katrs tā situācijas analīzes skaitlis stāv blakus skaitlim, kas izriet no tiem pašiem pašvaldību iesniegumiem.`,
      `Salīdzināto skaitļu ir ${formatNumber(agree + differ)}: sakrīt ${formatNumber(agree)}, atšķiras ${formatNumber(differ)}.`,
      ...(open === 0 ? [] : [`Nav salīdzināmi: ${formatNumber(open)}.`]),
    ],
    [
      'Iesniegumi abos pārskatos ir tie paši; atšķiras skaitīšana. Šeit visi ieraksti ir iedalīti pēc rakstītiem noteikumiem, vienādi visām pašvaldībām, un katram skaitlim pielikumā ir nosauktas pašvaldības, kas to veido.',
      'Publicētajam pārskatam šāda saraksta nav. Kur starpību tieši veido viena vai dažas pašvaldības, tās ir nosauktas; kur no skaita vien to pateikt nevar, tas ir pateikts.',
    ],
  ];
}

/** „2. diagrammā publicētajā pārskatā pirmajā vietā ir „…“ (34 %), pārrēķinot – „…“ (57 %; publicēts 30 %).“ */
export function headlineSentences(turned: readonly TurnedHeadline[]): readonly string[] {
  return turned.map(({ diagram, printedFirst, recomputedFirst }) => {
    const where = diagram === null ? 'Publicētajā pārskatā' : `Publicētā pārskata ${diagram}. diagrammā`;
    return `${where} pirmajā vietā ir „${printedFirst.label}“ (${amount(printedFirst.printed, printedFirst)}; pārrēķinot ${amount(printedFirst.recomputed, printedFirst)}), pēc iesniegumiem – „${recomputedFirst.label}“ (${amount(recomputedFirst.recomputed, recomputedFirst)}; publicēts ${amount(recomputedFirst.printed, recomputedFirst)}).`;
  });
}

function amount(value: number | null, { unit }: ReconciledFigure): string {
  if (value === null) return '–';
  return unit === 'percent' ? formatPercent(value) : formatNumber(value);
}

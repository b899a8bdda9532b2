import { wholePercent } from '../../src/aggregate/municipal-indicator.ts';
import { readPublishedFigures } from '../../src/publishing/published-figures-file.ts';
import { respondentName } from '../../src/survey/respondent.ts';
import { regions } from '../../src/survey/territories.ts';
import {
  type CodingChange,
  type Row,
  readCodingChanges,
  readMunicipalDocuments,
  rowsOf,
} from './coding-changes.ts';
import {
  type Amount,
  type Effect,
  effectsOnPublished,
  effectsOnRegions,
  isChanged,
} from './coding-effects.ts';
import { markdownTable } from './markdown-table.ts';

const YEAR = 2025;

/** Every code of 2025 that the rules of docs/coding.md changed, and what became of the figures. */
export async function coding2025Page(): Promise<string> {
  const changes = readCodingChanges(YEAR);
  const documents = readMunicipalDocuments(YEAR);
  const published = await readPublishedFigures(`fixtures/${YEAR}/published-figures.json`, YEAR);
  const onPublished = effectsOnPublished(documents, changes, published, YEAR);
  const figures = published.map(({ id, labelLv, value, unit }) => {
    const effect = onPublished.get(id);
    if (effect === undefined) throw new RangeError(`No figure ${id}`);
    const { before, now } = effect;
    return {
      isChanged: isChanged(effect),
      cells: [`\`${id}\``, labelLv, printed(value, unit), amount(before), amount(now), causesText(effect)],
    };
  });
  const changed = figures.filter((figure) => figure.isChanged);
  const regional = effectsOnRegions(documents, changes, YEAR);
  return `# Coding of the 2025 returns

Written by \`npm run docs\` from \`fixtures/2025/\`. The returns of 2025 were taken over from print and coded before the
rules of [coding.md](coding.md) were written down; then all 46 were gone through by them, row by row, beside the printed
text. \`fixtures/2025/coding-changes.json\` records what changed, \`test/scripts/coding-changes.test.ts\` that the returns
hold it and that undoing it explains every figure that moved.

## Changed codes

${changes.length} answers and rows. A row that was parted stands with both codes.

${markdownTable(['municipality', 'answer', 'row', 'before', 'now', 'rule'], changes.map(changeRow))}

## Published figures

\`npm run -s reconcile -- --edition 2025\` compares the ${figures.length} printed figures with the present ones and says why they
differ. Of the recomputed figures ${changed.length} changed with the codes; the last column names the municipalities and the rules.
Shares stand with the numbers behind them.

${markdownTable(
  ['figure', 'as printed', 'printed', 'before', 'now', 'changed by'],
  figures.map(({ cells }) => cells),
)}

## Indicators of the planning regions

The ${regional.length} values that changed; all others are as before.

${markdownTable(
  ['region', 'indicator', 'value', 'before', 'now', 'changed by'],
  regional.map((effect) => [
    regions[effect.region].name,
    `\`${effect.indicator.id}\` ${effect.indicator.title.en}`,
    effect.label.en,
    amount(effect.before),
    amount(effect.now),
    causesText(effect),
  ]),
)}
`;
}

function changeRow({ territory, section, question, was, now, rule }: CodingChange): readonly string[] {
  const [before, after] = [rowsOf(was), rowsOf(now)];
  const answer = section === question ? section : `${section}.${question}`;
  return [
    respondentName(territory),
    `\`${answer}\``,
    (after ?? []).map((row) => shortened(row.name ?? row.title ?? row.text ?? '')).join(' / '),
    before === null ? codes(was) : before.map(codeOf).join(', '),
    after === null ? codes(now) : after.map(codeOf).join(', '),
    `[${rule}](coding.md#${rule})`,
  ];
}

const SHORT = 90;

function shortened(text: string): string {
  if (text.length <= SHORT) return text;
  return `${text.slice(0, text.lastIndexOf(' ', SHORT))} …`;
}

const UNKNOWN = 'unknown';

const quotedCode = (code: unknown) => (code === null ? UNKNOWN : `\`${code}\``);

const codes = (answer: CodingChange['was']) => [answer].flat().map(quotedCode).join(', ');

const codeOf = ({ kind, programme, municipally_funded = null }: Row) =>
  quotedCode(kind ?? programme ?? municipally_funded);

function printed(value: number | null, unit: string): string {
  if (value === null) return '–';
  return unit === 'percent' ? `${value} %` : String(value);
}

function amount({ count, of }: Amount): string {
  if (count === null) return UNKNOWN;
  return of === null ? String(count) : `${wholePercent((100 * count) / of)} % (${count} of ${of})`;
}

/** Where only the whole of a share changed, nobody is behind its own number. */
function causesText(effect: Effect): string {
  if (effect.causes.length === 0) return isChanged(effect) ? 'the whole only' : '';
  return effect.causes
    .map(({ territory, rules }) => {
      const links = rules.map((rule) => `[${rule}](coding.md#${rule})`);
      return `${respondentName(territory)} (${links.join(', ')})`;
    })
    .join(', ');
}

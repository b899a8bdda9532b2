// Which direction, provider or partner is named by more or by fewer municipalities than in the edition before.
import type { ChangedValue, EditionChange, IndicatorChange } from '../aggregate/edition-change.ts';
import type { IndicatorId } from '../aggregate/indicator.ts';
import { listed } from '../language/list.ts';
import { caseAfter, numeral } from '../language/numeral.ts';
import { municipalitiesInBoth } from './change-population.ts';
import { accusative } from './diagrams/providers.ts';

interface ChangeWords {
  /** „Darbības virzienu vidū“. */
  readonly among: string;
  /** What a municipality names, in the accusative. */
  readonly name: (value: ChangedValue) => string;
  /** „vienu un to pašu virzienu“: any of them. */
  readonly any: string;
  /** „Darbības virzieni“; all are of one gender. */
  readonly all: string;
  /** Keys that are what is left over, or overlap with others. */
  readonly except: readonly string[];
}

const compared: { readonly [id in IndicatorId]?: ChangeWords } = {
  d3: {
    among: 'Darbības virzienu vidū',
    name: ({ label }) => `virzienu „${label.lv}“`,
    any: 'vienu un to pašu virzienu',
    all: 'Darbības virzieni',
    except: [],
  },
  d8: {
    among: 'Īstenotāju vidū',
    name: accusative,
    any: 'viena un tā paša veida īstenotājus',
    all: 'Īstenotāji',
    except: ['municipal_only'],
  },
  d9: {
    among: 'Sadarbības partneru vidū',
    name: accusative,
    any: 'viena un tā paša veida partnerus',
    all: 'Sadarbības partneri',
    except: ['other'],
  },
};

/** If more than this changed equally, they are not named. */
const NAMED = 3;

export function mostChangedSentences(change: EditionChange): readonly string[] {
  return change.indicators.flatMap((indicator) => {
    const words = compared[indicator.id];
    return words === undefined ? [] : [mostChanged(indicator, words, change)];
  });
}

function mostChanged(
  { values, population }: IndicatorChange,
  words: ChangeWords,
  years: Pick<EditionChange, 'before' | 'after'>,
): string {
  if (population.both.length === 0)
    return `${words.all} nav salīdzināmi, jo par abiem gadiem nav zināma neviena atbilde.`;
  const changed = values.filter(({ key }) => !words.except.includes(key));
  const size = ({ sameMunicipalities }: ChangedValue) => Math.abs(sameMunicipalities.difference ?? 0);
  const most = Math.max(...changed.map(size));
  const where = `; atbilde par abiem gadiem ir zināma ${municipalitiesInBoth(population, 'locative')}`;
  if (most === 0)
    return `${words.among} to pašvaldību skaits, kuras norāda ${words.any}, nav mainījies${where}.`;
  const leaders = changed.filter((value) => size(value) === most);
  if (leaders.length > NAMED)
    return `${words.among} to pašvaldību skaits, kuras norāda ${words.any}, nekur nav mainījies vairāk kā par ${by(most)}${where}.`;
  const named = leaders.map((value) => `${words.name(value)} (${how(value, years)})`);
  return `${words.among} visvairāk ir mainījies to pašvaldību skaits, kuras norāda ${listed(named)}${where}.`;
}

function how(
  { sameMunicipalities: { before, after, difference } }: ChangedValue,
  years: Pick<EditionChange, 'before' | 'after'>,
): string {
  const size = Math.abs(difference ?? 0);
  const direction = (difference ?? 0) > 0 ? 'vairāk' : 'mazāk';
  return `par ${by(size)} ${direction}: ${years.before}. gadā – ${numeral(before ?? 0)}, ${years.after}. gadā – ${numeral(after ?? 0)}`;
}

function by(count: number): string {
  return numeral(count, 'feminine', caseAfter('par', count));
}

// The profile of a municipality or planning region: a heading, key figures, facts of the territory, the sections of
// its return.
import { type AdultRates, adultRates } from '../../aggregate/adult-rates.ts';
import { keyFiguresIn } from '../../aggregate/municipality-key-figures.ts';
import { formatDate } from '../../language/dates.ts';
import { atLeast, exactNumber, formatNumber, UNKNOWN } from '../../language/numbers.ts';
import { adultRateSentence } from '../../narrative/adult-rate-sentences.ts';
import { workloads } from '../../survey/code-lists.ts';
import { evidenceGrades } from '../../survey/count-method.ts';
import type { Dataset, TerritoryProfile } from '../../survey/dataset.ts';
import { formOf, type MunicipalReturn, type RegionalReturn, type Return } from '../../survey/editions.ts';
import { place } from '../../survey/finding.ts';
import type { Form, FormId } from '../../survey/form.ts';
import { regions, type Territory } from '../../survey/territories.ts';
import { isAdded, notesTo } from '../../survey/transcription.ts';
import type { Block, KeyFiguresBlock, ParagraphBlock } from '../block.ts';
import { capitalised, type Footnotes, pageBreakUnlessHalfFree, subchapter, text } from './block-builders.ts';
import { profileSection } from './profile-section.ts';
import { projectsInProfile } from './projects.ts';
import { NOT_GIVEN } from './rows-answer.ts';

/** Each begins a page, unless half of the one before is free; the first continues the current page. */
export function municipalProfiles(
  dataset: Dataset,
  territories: readonly Territory[],
  notes: Footnotes,
): Block[] {
  const { edition, municipal } = dataset;
  const form = knownForm(edition, 'municipal');
  const rates = adultRates(dataset);
  const byTerritory = new Map(municipal.map((ret) => [ret.territory, ret]));
  return territories.flatMap((territory, i) => [
    ...(i === 0 ? [] : [pageBreakUnlessHalfFree]),
    ...municipalProfile(
      territory,
      byTerritory.get(territory.code) ?? null,
      form,
      notes,
      factsOf(territory.code, dataset, rates),
    ),
    ...projectsInProfile(dataset, territory.code),
  ]);
}

function factsOf(code: string, { profiles, edition }: Dataset, rates: AdultRates): readonly Block[] {
  return profiles
    .filter((profile) => profile.territory === code && profile.year === edition)
    .map((profile) => territoryFacts(profile, adultRateSentence(code, rates)));
}

/** The form of an edition that has returns; the check of those returns has made sure that it exists. */
export function knownForm(edition: number, id: FormId): Form {
  const form = formOf(edition, id);
  if (form === null) throw new RangeError(`There is no ${id} form for ${edition}`);
  return form;
}

/** Where a profile is found by references and bookmarks. */
export function profileId(code: string): string {
  return `profils-${code}`;
}

/** `facts` are about the territory itself, where the ministry knows it. */
export function municipalProfile(
  territory: Territory,
  ret: MunicipalReturn | null,
  form: Form,
  notes: Footnotes,
  facts: readonly Block[] = [],
): Block[] {
  const heading = subchapter(profileId(territory.code), territory.authority);
  const region = {
    kind: 'paragraph',
    style: 'note',
    content: [text(`${regions[territory.region].authority} · ATVK ${territory.code}`)],
  } as const;
  if (ret === null) return [heading, region, ...facts, noReturn('Pašvaldība iesniegumu nav iesniegusi.')];
  return [heading, region, keyFigures(ret), ...facts, ...sections(form, ret, notes)];
}

export function regionalProfile(
  code: keyof typeof regions,
  ret: RegionalReturn | null,
  form: Form,
  notes: Footnotes,
): Block[] {
  return [
    { ...subchapter(profileId(code), regions[code].authority), inContents: ret !== null },
    ...(ret === null ? [noReturn('Reģions iesniegumu nav iesniedzis.')] : sections(form, ret, notes)),
  ];
}

function noReturn(sentence: string): Block {
  return { kind: 'paragraph', content: [text(sentence, 'emphasis')] };
}

function sections(form: Form, ret: Return, notes: Footnotes): Block[] {
  const answers: { readonly [id: string]: object } = ret.sections;
  return Object.entries(form.sections).map(([id, section]) =>
    profileSection(section, answers[id] ?? {}, notes, {
      isAdded: (question, row, field) => isAdded(ret, place(id, question, row, field)),
      notesTo: (question) => notesTo(ret, place(id, question)),
    }),
  );
}

/** What a reader looks for first. An unknown is named, never shown as zero. */
function keyFigures(ret: MunicipalReturn): KeyFiguresBlock {
  const { participants, certainty, evidence, permits, workload, fte, projects } = keyFiguresIn(ret);
  const count = (value: number | null) => (value === null ? UNKNOWN : formatNumber(value));
  return {
    kind: 'key_figures',
    figures: [
      { label: 'koordinatora slodze', value: workloadText(workload, fte) },
      {
        label: `iesaistītie iedzīvotāji${evidence === null ? '' : ` (${evidenceGrades[evidence].lv})`}`,
        value:
          certainty === 'estimate'
            ? `~ ${count(participants)}`
            : atLeast(count(participants), certainty === 'at_least'),
      },
      { label: 'izsniegtās atļaujas', value: count(permits) },
      { label: 'projekti', value: count(projects) },
    ],
  };
}

function workloadText(workload: keyof typeof workloads | null, fte: number | null): string {
  if (fte !== null) return exactNumber(fte, 'lv');
  if (workload === null) return NOT_GIVEN;
  return workload === 'none' ? 'nav' : capitalised(workloads[workload].lv);
}

/** One line of known facts, then the source; `rate` is a sentence on participants per 1 000 adults. */
function territoryFacts(profile: TerritoryProfile, rate: string): ParagraphBlock {
  const { areaKm2, parishes, population, populationDate, youngPeople13to24, adults25to64, source } = profile;
  const known = (label: string, value: number | null, unit = '') =>
    value === null ? [] : [`${label} ${formatNumber(value)}${unit}`];
  const people = population === null || populationDate === null ? '' : ` (${formatDate(populationDate)})`;
  const facts = [
    ...known('platība', areaKm2, '\u00a0km²'),
    ...known('pagasti', parishes),
    ...known('iedzīvotāji', population, people),
    ...known('13–24 gadus veci', youngPeople13to24),
    ...known('25–64 gadus veci', adults25to64),
  ];
  return {
    kind: 'paragraph',
    content: [
      text('Teritorija: ', 'strong'),
      text(`${facts.join('; ')}. ${rate} `),
      text(`Avots: ${source}.`, 'muted'),
    ],
  };
}

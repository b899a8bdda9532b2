// Recommendations that the numbers suggest: each is proposed where its threshold is met, with the figure that triggers
// it. They are proposals to the ministry; no book prints one that nobody has taken over.
import type { IndicatorId } from '../../aggregate/indicator.ts';
import { type Label, label } from '../../language/label.ts';
import type { ProposalId, TopicId } from '../../survey/edition-texts.ts';
import type { ReadingFacts } from '../readings/facts.ts';
import { QUARTER, shareAtLeast, THIRD } from './threshold.ts';
import {
  digitalDirection,
  permitConcentration,
  projectContinuity,
  regionalCounting,
  targetGroups,
  unifiedCounting,
  vocationalRoles,
} from './triggers.ts';

export interface Proposal {
  readonly id: ProposalId;
  readonly topic: TopicId;
  /** The diagram that its figure is from. */
  readonly diagram: IndicatorId;
  readonly text: Label;
  /** The figure and its threshold, in a sentence. */
  readonly because: Label;
}

interface Trigger extends Omit<Proposal, 'because'> {
  /** What the figure is, where the threshold is met; null where it is not, or nothing is known. */
  readonly because: (facts: ReadingFacts) => Label | null;
}

const triggers: readonly Trigger[] = [
  {
    id: 'planning_document',
    topic: 'planning-documents',
    diagram: 'd1',
    text: label(
      'Pašvaldībām, kuru plānos pieaugušo izglītība ir tikai pieminēta, noteikt tai savus uzdevumus un rādītājus, kad plāns tiek atjaunots.',
      'Where plans only mention adult education, give it tasks and indicators of its own when the plan is renewed.',
    ),
    because: (facts) =>
      shareAtLeast(facts, 'd1', ['general_programme'], THIRD, {
        lv: 'Tikai vispārīgi attīstības programmā pieaugušo izglītību iekļauj',
        en: 'Only a general mention in the development programme',
      }),
  },
  {
    id: 'digital_direction',
    topic: 'directions',
    diagram: 'd3',
    text: label(
      'Vienoties, kā digitālo prasmju mācības turpināsies pašvaldībās pēc valsts projekta beigām.',
      'Agree how the learning of digital skills goes on in municipalities after the national project.',
    ),
    because: digitalDirection,
  },
  {
    id: 'coordinator_workload',
    topic: 'workload',
    diagram: 'd4',
    text: label(
      'Noteikt pieaugušo izglītības koordinatora mazāko slodzi, kas atbilst pašvaldības iedzīvotāju skaitam.',
      'Set the least working time of an adult education coordinator by the number of residents.',
    ),
    because: (facts) =>
      shareAtLeast(facts, 'd4', ['none'], THIRD, {
        lv: 'Koordinatora slodzi nenodrošina',
        en: 'No workload for the coordinator',
      }),
  },
  {
    id: 'unified_counting',
    topic: 'participants',
    diagram: 'd5',
    text: label(
      'Ieviest vienotu dalībnieku uzskaiti: ko skaita, par kuru laiku un vai cilvēku skaita vienu reizi.',
      'Introduce one way of counting participants: what is counted, for which time, and whether a person counts once.',
    ),
    because: unifiedCounting,
  },
  {
    id: 'regional_counting',
    topic: 'participants',
    diagram: 'd6',
    text: label(
      'Vispirms palīdzēt uzskaiti sākt tā reģiona pašvaldībām, par kuru zināms vismazāk.',
      'Help first the municipalities of the region that least is known about to begin counting.',
    ),
    because: regionalCounting,
  },
  {
    id: 'municipal_providers',
    topic: 'providers',
    diagram: 'd8',
    text: label(
      'Pašvaldībās, kur īstenotāju vidū nav ne profesionālās skolas, ne mācību centra, ne augstskolas, veidot ar tiem kopīgu piedāvājumu uz vietas vai attālināti.',
      'Where no vocational school, training centre or higher education institution is among the providers, build an offer with them, on the spot or at a distance.',
    ),
    because: (facts) =>
      shareAtLeast(facts, 'd8', ['municipal_only'], QUARTER, {
        lv: 'Pašvaldības iestādes, bet ne profesionālās izglītības iestādes, mācību centrus vai augstskolas norāda',
        en: 'Municipal institutions, but no vocational school, training centre or higher education institution',
      }),
  },
  {
    id: 'target_groups',
    topic: 'target-groups',
    diagram: 'd14',
    text: label(
      'Nosaukt grupas, kurām mācības visvairāk vajadzīgas, un uzskaitīt to dalību atsevišķi.',
      'Name the groups that need learning most, and count their participation apart.',
    ),
    because: targetGroups,
  },
  {
    id: 'vocational_roles',
    topic: 'partners',
    diagram: 'd9',
    text: label(
      'Aptaujā vienādi noteikt, kad iestāde ir īstenotājs un kad – partneris.',
      'Define alike in the survey when an institution is a provider and when it is a partner.',
    ),
    because: vocationalRoles,
  },
  {
    id: 'project_continuity',
    topic: 'projects',
    diagram: 'd10',
    text: label(
      'Laikus plānot, kas no Eiropas Savienības projektos sāktā turpināsies ar valsts un pašvaldību līdzekļiem.',
      'Plan in time what of the projects of the European Union goes on with national and municipal funds.',
    ),
    because: projectContinuity,
  },
  {
    id: 'permit_concentration',
    topic: 'permits',
    diagram: 'd13',
    text: label(
      'Izveidot kopīgu kārtību un paraugus atļauju izvērtēšanai, lai ar to tiktu galā arī pašvaldības, kurās pieteikumu ir maz.',
      'Make a common procedure and samples for judging applications for permits, so that municipalities with few of them manage too.',
    ),
    because: permitConcentration,
  },
];

/** Every recommendation that may be proposed, whatever the numbers. */
export const proposable: readonly Omit<Proposal, 'because'>[] = triggers;

/** The proposals whose threshold is met, in the order of the book. */
export function proposalsFor(facts: ReadingFacts): readonly Proposal[] {
  return triggers.flatMap(({ because, ...proposal }) => {
    const met = because(facts);
    return met === null ? [] : [{ ...proposal, because: met }];
  });
}

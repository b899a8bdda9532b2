// The situation analysis as an ordered list of sections: what each is about and which diagrams it holds.
import type { CoreId, Heading } from '../aggregate/indicator.ts';
import type { TopicId } from '../survey/edition-texts.ts';
import { coreNeeds } from '../survey/editions/core.ts';

export interface AnalysisSection {
  readonly id: TopicId;
  readonly title: string;
  /** What the section looks at and how its numbers are counted; holds for every edition. */
  readonly intro: readonly string[];
  /** In the order in which they stand. */
  readonly diagrams: readonly CoreId[];
}

export const analysisSections: readonly AnalysisSection[] = [
  {
    id: 'planning-documents',
    title: 'Pieaugušo izglītība plānošanas dokumentos',
    intro: [
      'Sadaļa rāda, kur pašvaldības savos plānošanas dokumentos raksta par pieaugušo izglītību: atsevišķā dokumentā, izglītības stratēģijā vai attīstības programmas vispārīgajā daļā.',
      'Katra pašvaldība skaitīta vienu reizi – pēc pieejas, kas tās dokumentos ir galvenā.',
    ],
    diagrams: ['d1'],
  },
  {
    id: 'directions',
    title: 'Darbības virzieni',
    intro: [
      'Pašvaldības savus darbības virzienus apraksta brīvi, un katram aprakstam ir norādīts veids.',
      'Otrā diagramma skaita ierakstus pa virzienu grupām, trešā – pašvaldības, kuras attiecīgo virzienu norāda vismaz vienu reizi.',
    ],
    diagrams: ['d2', 'd3'],
  },
  {
    id: 'workload',
    title: 'Koordinatora slodze',
    intro: [
      'Sadaļa rāda, cik daudz darba laika pašvaldībās ir atvēlēts pieaugušo izglītības koordinēšanai.',
      'Ja koordinēšana ir citu pienākumu daļa bez noteiktas slodzes, slodze uzskatāma par nenodrošinātu.',
    ],
    diagrams: ['d4'],
  },
  {
    id: 'participants',
    title: 'Iesaistītie iedzīvotāji',
    intro: [
      'Sadaļa vispirms rāda, cik pašvaldībās iesaistīto iedzīvotāju skaits ir zināms, un tikai tad – pašus skaitļus.',
      'Pašvaldība, kura dalībniekus neuzskaita, nav skaitīta kā nulle: tās dalībnieku skaits nav zināms.',
      'Uzskaites veidu izvēlas pati pašvaldība, tāpēc skaitļi ir salīdzināmi tikai aptuveni.',
    ],
    diagrams: ['d5', 'd6', 'd7', 'd16'],
  },
  {
    id: 'providers',
    title: 'Pieaugušo izglītības īstenotāji',
    intro: [
      'Sadaļa rāda, kādi īstenotāji pašvaldībās piedāvā izglītību pieaugušajiem.',
      'Pašvaldība katrā īstenotāju veidā skaitīta vienu reizi neatkarīgi no tā, cik šāda veida īstenotāju tā nosauc.',
    ],
    diagrams: ['d8', 'd15'],
  },
  {
    id: 'target-groups',
    title: 'Mērķa grupas',
    intro: [
      'Sadaļa rāda, kam pašvaldības adresē pieaugušo izglītību; viena pašvaldība var norādīt vairākas grupas.',
      'Atbilde „visi pieaugušie“ neizslēdz šaurākas grupas, ja tās ir nosauktas atsevišķi.',
    ],
    diagrams: ['d14'],
  },
  {
    id: 'partners',
    title: 'Sadarbības partneri',
    intro: [
      'Sadaļa rāda, ar ko pašvaldības sadarbojas pieaugušo izglītībā.',
      'Vienu un to pašu iestādi viena pašvaldība var uzskatīt par īstenotāju, cita – par partneri, tāpēc šī diagramma lasāma kopā ar īstenotāju diagrammu.',
    ],
    diagrams: ['d9'],
  },
  {
    id: 'projects',
    title: 'Projekti',
    intro: [
      'Sadaļa rāda, kādu programmu projektos pašvaldības piedalās.',
      'Pašvaldība katrā programmu grupā skaitīta vienu reizi, un īpatsvari rēķināti no visu grupu dalības gadījumu kopskaita.',
    ],
    diagrams: ['d10'],
  },
  {
    id: 'permits',
    title: 'Neformālās izglītības programmu atļaujas',
    intro: [
      'Pašvaldība izsniedz atļaujas neformālās izglītības programmu īstenošanai savā teritorijā.',
      'Skaitītas pārskata gadā izsniegtās atļaujas; atbilde „nav“ nozīmē, ka gada laikā neviena atļauja nav izsniegta.',
    ],
    diagrams: ['d11', 'd12', 'd13'],
  },
];

type Diagram = Pick<Heading, 'id' | 'question'>;

/** By section of the form, the section of the analysis whose diagrams read its questions. */
const sectionOfForm: ReadonlyMap<string, TopicId> = new Map(
  Object.entries(coreNeeds).flatMap(([path, { indicators = [] }]) => {
    const topic = analysisSections.find(({ diagrams }) => diagrams.some((id) => indicators.includes(id)));
    return topic === undefined ? [] : [[path.split('.')[0] ?? '', topic.id]];
  }),
);

/** The diagrams of a section: its own in their order, then those of further questions about the same. */
export function diagramsIn<D extends Diagram>(
  { id, diagrams }: AnalysisSection,
  among: readonly D[],
): readonly D[] {
  return [
    ...diagrams.flatMap((own) => among.filter((diagram) => diagram.id === own)),
    ...among.filter(({ question }) => question !== undefined && sectionOfForm.get(question.section) === id),
  ];
}

export interface FurtherSection<D extends Diagram> {
  /** Of the form. */
  readonly id: string;
  readonly title: string;
  readonly diagrams: readonly D[];
}

/** The sections of the form that have diagrams of questions and no section of the analysis, in the order of the form. */
export function furtherSections<D extends Diagram>(among: readonly D[]): readonly FurtherSection<D>[] {
  const further = new Map<string, FurtherSection<D>>();
  for (const diagram of among) {
    const { question } = diagram;
    if (question === undefined || sectionOfForm.has(question.section)) continue;
    const { section: id, sectionLabel } = question;
    const diagrams = [...(further.get(id)?.diagrams ?? []), diagram];
    further.set(id, { id, title: sectionLabel.lv, diagrams });
  }
  return [...further.values()];
}

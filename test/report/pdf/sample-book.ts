// A book with every kind of block in its small and in its largest form, for looking at and for tests.
import type { ChartForm, ChartItem, Figure } from '../../../src/figures/figure.ts';
import type { Table } from '../../../src/figures/table.ts';
import type { Block, Book, Inline, ProfileSectionBlock } from '../../../src/report/block.ts';
import { sampleDrawing } from './sample-drawing.ts';

const sentences = [
  'Pašvaldības pieaugušo izglītības koordinators apkopo iedzīvotāju mācību vajadzības un saskaņo piedāvājumu ar kaimiņu novadiem.',
  'Nodarbības notiek bibliotēkās, kultūras centros un vispārējās izglītības iestādēs ārpus mācību laika.',
  'Lielākā interese ir par digitālajām prasmēm, latviešu valodu un uzņēmējdarbības pamatiem.',
  '„Mūžizglītība sākas ar ziņkāri,” sacīja kursu dalībnieces, kas rudenī pabeidza ceturto moduli.',
  'Gada laikā īstenotas 24 aktivitātes, kurās piedalījās 1\u202f344 iedzīvotāji no visiem pagastiem.',
  'Sadarbība ar nevalstiskajām organizācijām ļauj sasniegt cilvēkus, kuri pašvaldības ziņas nelasa.',
  'Iedzīvotāji ar invaliditāti mācībās iesaistās ar asistenta un surdotulka atbalstu.',
];

/** Running text of so many sentences, different for each seed. */
export const prose = (count: number, seed = 0): string =>
  Array.from({ length: count }, (_, index) => sentences[(index * 3 + seed) % sentences.length]).join(' ');

const text = (content: string, style?: 'strong' | 'emphasis' | 'muted'): Inline =>
  style ? { kind: 'text', text: content, style } : { kind: 'text', text: content };

const urls = [
  'https://www.riga.lv/lv/izglitiba#rigas-pasvaldibas-izglitibas-ekosistemas-attistibas-strategija-2024-2028-gadam',
  'https://likumi.lv/ta/id/360000',
  'https://example.example/dokumenti/2025/attistibas_programma/sejums-2/riciba.php?sadala=pieauguso-izglitiba&versija=apstiprinata_2025-11-27',
];

let noteCount = 0;
const note = (content = 'Attīstības programma 2022.–2028. gadam.'): Inline => {
  noteCount += 1;
  return { kind: 'footnote', number: noteCount, text: content, url: urls[noteCount % urls.length] ?? null };
};

const paragraph = (...content: Inline[]): Block => ({ kind: 'paragraph', content });

const item = (label: string, value: number | null, shown = String(value)): ChartItem => ({
  key: label,
  label,
  value,
  text: value === null ? '' : shown,
  emphasis: label.startsWith('Jelgavas'),
});

const table = (rows: number): Table => ({
  caption: 'Pašvaldības pēc izsniegto atļauju skaita un to saraksts',
  columns: [
    { label: 'Pašvaldība', align: 'start' },
    { label: 'Atļaujas', align: 'end' },
    { label: 'Pašvaldības aiz vērtības', align: 'start' },
  ],
  rows: Array.from({ length: rows }, (_, index) => [
    `${index + 1}. novada pašvaldība`,
    index % 7 === 3 ? 'nav datu' : String((index * 37) % 1200),
    index === rows - 3 ? prose(30, 2) : prose(index % 4 === 0 ? 2 : 1, index),
  ]),
});

const figure = (number: 1 | 3 | 4 | 6 | 7 | 8 | 10, form: ChartForm, items: readonly ChartItem[]): Block => ({
  kind: 'figure',
  figure: {
    id: `d${number}`,
    number,
    title: 'Iesaistīto iedzīvotāju skaits plānošanas reģionos un to pašvaldībās 2025. gadā',
    chart: { form, items, unitLabel: 'iedzīvotāji' },
    population: '30 no 42 pašvaldībām',
    source: 'Avots: pašvaldību iesniegumi par 2025. gadu.',
    notes: number === 10 ? ['Noapaļotās daļas kopā nedod 100 %.'] : [],
    alt: `Visvairāk iedzīvotāju iesaistīti Zemgalē, vismazāk Latgalē. Diagramma Nr. ${number}.`,
    table: table(3),
  } satisfies Figure,
});

const section = (no: number, options: Partial<ProfileSectionBlock> = {}): ProfileSectionBlock => ({
  kind: 'profile_section',
  no,
  label: [
    'Pieaugušo izglītības pārvaldības/koordinēšanas modelis pašvaldībā',
    'Iesaistīto iedzīvotāju skaits pieaugušo izglītības aktivitātēs un īstenotās aktivitātes',
    'Labā prakse',
  ][no % 3] as string,
  missing: null,
  facts: [],
  body: [],
  ...options,
});

const list = (count: number, seed: number, long = 1) => ({
  kind: 'list' as const,
  items: Array.from({ length: count }, (_, index) => [text(prose(long, seed + index)), note()]),
});

const profile = (index: number): readonly Block[] => [
  { kind: 'heading', id: `p${index}`, level: 2, text: `${index}. parauga novads`, inContents: true },
  { kind: 'paragraph', style: 'note', content: [text('Vidzemes plānošanas reģions · ATVK LV0000000')] },
  {
    kind: 'key_figures',
    figures: [
      { label: 'koordinatora slodze', value: index % 2 ? '0,5' : 'Nepilna slodze, nav zināma' },
      { label: 'iesaistītie iedzīvotāji', value: '~ 11\u202f253' },
      { label: 'izsniegtās atļaujas', value: 'nav datu' },
      { label: 'projekti', value: '7' },
    ],
  },
  section(0, {
    facts: [
      { label: 'Modelis', content: [text('papildu pienākums citā amatā')] },
      { label: 'Slodze', content: [text('nepilna slodze (0,5 likmes)')] },
      {
        label: 'Amats un struktūrvienība, kam tas pakļauts',
        content: [
          text('galvenais speciālists, Izglītības un informatīvi metodiskā centra projektu nodaļa'),
          note(),
        ],
      },
    ],
    body: [{ kind: 'paragraph', content: [text(prose(4, index)), note(), text(` ${prose(2, index + 3)}`)] }],
  }),
  section(1, { missing: 'uzskaite netiek veikta' }),
  section(2, { missing: 'nav' }),
  section(3, { body: [list(4 + index, index, 2)] }),
  section(4, {
    body: [
      { kind: 'table', table: { ...table(2 + index), caption: '' } },
      { kind: 'paragraph', content: [text(prose(6, 1))] },
    ],
  }),
  section(5, { body: [{ kind: 'paragraph', content: [text(prose(index * 12 + 3, 4))] }, list(2, 1)] }),
];

const blocks = (): readonly Block[] => [
  {
    kind: 'title_page',
    institution: 'Izglītības un zinātnes ministrija',
    title: 'Pieaugušo izglītība Latvijas pašvaldībās un plānošanas reģionos',
    subtitle: 'Pārskats par pašvaldību un plānošanas reģionu paveikto pieaugušo izglītībā',
    edition: '2025. gads',
    emblem: null,
    logos: null,
    cofinancing:
      'Līdzfinansē Eiropas Savienība. Paustie viedokļi un uzskati atspoguļo autora personīgos uzskatus.',
  },
  { kind: 'contents', title: 'Saturs' },
  { kind: 'heading', id: 'foreword', level: 1, text: 'Priekšvārds', inContents: true },
  { kind: 'paragraph', style: 'lead', content: [text(prose(2))] },
  ...[0, 1, 2, 3].map((seed) => paragraph(text(prose(5, seed)))),
  { kind: 'paragraph', style: 'signature', content: [text('Izglītības un zinātnes ministrija')] },
  { kind: 'heading', id: 'short', level: 2, text: 'Saīsinājumi', inContents: true },
  {
    kind: 'list',
    items: [
      [text('IZM', 'strong'), text(' – Izglītības un zinātnes ministrija')],
      [text('NVA', 'strong'), text(' – Nodarbinātības valsts aģentūra')],
    ],
  },
  {
    kind: 'heading',
    id: 'profiles',
    level: 1,
    text: 'Pašvaldību profili un to pieaugušo izglītības piedāvājums',
    inContents: true,
  },
  { kind: 'paragraph', style: 'note', content: [text('Profili ir sakārtoti kā teritoriju klasifikatorā.')] },
  ...[1, 2, 3].flatMap((index): readonly Block[] => [...profile(index), { kind: 'page_break' }]),
  ...[4, 5, 6].flatMap(profile),
  { kind: 'heading', id: 'analysis', level: 1, text: 'Situācijas analīze', inContents: true },
  paragraph(
    text('Redzams '),
    { kind: 'reference', text: 'novada profilā', target: 'p2' },
    text(', '),
    { kind: 'link', text: 'tīmekļa vietnē www.izm.gov.lv', url: 'https://www.izm.gov.lv/' },
    text(' un '),
    text('uzsvērtā tekstā', 'emphasis'),
    text('. '),
    text(prose(3)),
    text(
      ' Ļotigarsvārdsbezneviennaspārtraukumapašvaldībāmunplānošanasreģioniemkopābezatstarpēmundomuzīmēm',
      'strong',
    ),
    text(' 😀 ﬁnanses № 5 — ① ℃ Ⅳ\ttabulators un e\u0304 ar garumzīmi.'),
  ),
  {
    kind: 'heading',
    id: 'a1',
    level: 2,
    text: 'Koordinatora slodze un planēšanas dokumenti',
    inContents: true,
  },
  { kind: 'heading', id: 'a11', level: 3, text: 'Slodze', inContents: false },
  paragraph(text(prose(3)), note('Tiesību akts'), text('; '), text('turpinājums'), note('')),
  figure(1, 'bars', [
    item('Pieaugušo izglītības iekļaušana attīstības programmā vispārīgi un bez atsevišķas nodaļas', 17),
    item('iekļauta izglītības stratēģijā', 9),
    item('atsevišķs dokuments', 0, '0'),
    item('Jelgavas valstspilsētas un novada kopīgs dokuments', 11_253, '11\u202f253'),
    item('nav zināms', null),
  ]),
  paragraph(text(prose(4, 2))),
  figure(4, 'columns', [
    item('nav nodrošināta', 5),
    item('nepilna slodze', 19),
    item('pilna slodze', 12),
    item('vairāk par vienu slodzi', 4),
    item('nav atbildes', null),
  ]),
  paragraph(text(prose(4, 3))),
  figure(10, 'bars', [
    item('Atveseļošanas fonds, „Sabiedrības digitālo prasmju attīstība”', 38.2, '38 %'),
    item('„Erasmus+” nacionālo koordinatoru projekts', 21.1, '21 %'),
    item('pārējie „Erasmus+” projekti', 16.4, '16 %'),
    item('ESF+ 4.2.4.2.', 10.3, '10 %'),
    item('jaunatnes projekti', 6, '6 %'),
    item('veselības projekti', 5, '5 %'),
    item('citi', 3, '3 %'),
  ]),
  figure(6, 'columns', [
    item('Rīgas plānošanas reģions', 18_931, '18\u202f931'),
    item('Zemgale', 17_079, '17\u202f079'),
    item('Kurzeme', 13_421, '13\u202f421'),
    item('Latgale', 2_927, '2\u202f927'),
    item('Vidzeme', null),
  ]),
  figure(
    8,
    'bars',
    [
      'NVO',
      'profesionālās izglītības iestādes',
      'mācību centri',
      'augstskolas',
      'tikai pašvaldības iestādes',
    ].map((label, index) => item(label, 31 - index * 6)),
  ),
  figure(
    3,
    'columns',
    Array.from({ length: 11 }, (_, index) =>
      item(
        `Dienvidkurzemes novada ${index + 1}. pagasts`,
        index === 4 ? null : 1_200_345 + index * 40_000,
        '1\u202f200\u202f345',
      ),
    ),
  ),
  figure(
    7,
    'bars',
    Array.from({ length: 42 }, (_, index) => item(`${index + 1}. novada pašvaldība`, 42 - index)),
  ),
  sampleDrawing('karte'),
  // Twice with the same wish for an anchor, and larger than a page.
  sampleDrawing('karte', 700, 1400),
  { kind: 'heading', id: 'annex', level: 1, text: 'Diagrammu dati', inContents: true },
  { kind: 'table', table: table(60), widths: [3, 1, 5] },
  {
    kind: 'table',
    table: {
      ...table(4),
      columns: table(4).columns.slice(0, 2),
      rows: table(4).rows.map((row) => row.slice(0, 2)),
    },
  },
  paragraph(text('Beigas.')),
];

/** The sample, made anew with its own footnote numbers. */
export const sampleBook = (): Book => {
  noteCount = 0;
  return {
    title: 'Pieaugušo izglītība Latvijā & pašvaldībās',
    subject: 'Paraugs',
    author: 'Izglītības un zinātnes ministrija',
    language: 'lv',
    edition: 2025,
    snapshot: 'a1b2c3d4'.repeat(8),
    asOf: '2026-03-31T12:00:00.000Z',
    version: '0.1.0',
    scope: { kind: 'national' },
    blocks: blocks(),
  };
};

// How each diagram is drawn and worded: one line of choices a diagram, and for questions one a shape.
import { type CoreId, type Heading, isCoreId, type OfQuestion } from '../aggregate/indicator.ts';
import type { ChartForm } from './figure.ts';

export interface FigureChoice {
  readonly form: ChartForm;
  /** What the marks count, in the nominative plural. */
  readonly unitLabel: string;
  /** What the labels name, at the head of their column. */
  readonly labelHead: string;
  /** Head of the column that holds the number behind a share or a count; „Skaits“ where absent. */
  readonly countHead?: string;
  /** What is singled out: the highest value, or the values of these keys. */
  readonly emphasis: 'highest' | readonly string[];
  /** Prints the share of the whole beside a count. */
  readonly withShare?: boolean;
  /** The title in the report where it is longer than that of the indicator. */
  readonly title?: string;
  /** What a reader must know to read the numbers rightly. */
  readonly note?: string;
  /** How many of the diagram's sentences carry its message; two where absent. */
  readonly messageLength?: number;
}

const severalAnswers = 'Viena pašvaldība var norādīt vairākas atbildes, tāpēc skaitļi nav summējami.';

const ofCore: { readonly [id in CoreId]: FigureChoice } = {
  d1: { form: 'bars', unitLabel: 'pašvaldības', labelHead: 'Pieeja', emphasis: 'highest' },
  d2: {
    form: 'bars',
    unitLabel: 'ieraksti',
    labelHead: 'Virzienu grupa',
    countHead: 'Ieraksti',
    emphasis: 'highest',
    note: 'Iekavās – ierakstu skaits. Virziens „cits“ nav pieskaitīts nevienai grupai.',
  },
  d3: {
    form: 'bars',
    unitLabel: 'pašvaldības',
    labelHead: 'Darbības virziens',
    emphasis: 'highest',
    note: severalAnswers,
  },
  d4: { form: 'columns', unitLabel: 'pašvaldības', labelHead: 'Slodze', emphasis: 'highest' },
  d5: {
    form: 'bars',
    unitLabel: 'pašvaldības',
    labelHead: 'Iesaistīto iedzīvotāju skaits',
    emphasis: ['with_data'],
    withShare: true,
  },
  d6: { form: 'columns', unitLabel: 'iesaistītie iedzīvotāji', labelHead: 'Reģions', emphasis: 'highest' },
  d16: {
    form: 'bars',
    unitLabel: 'pašvaldības',
    labelHead: 'Uzskaite',
    emphasis: ['complete'],
    note: 'Uzskaite ir pilnīga, ja dalībnieki ir reģistrēti, katrs skaitīts vienu reizi, skaitā ir visas pašvaldības iestādes un viss pārskata gads; daļēja, ja kas no tā trūkst vai skaitļus paziņo rīkotāji; aptuvens vērtējums, ja dalībnieki saskaitīti pasākumā vai nav skaitīti.',
  },
  d7: { form: 'bars', unitLabel: 'iesaistītie iedzīvotāji', labelHead: 'Pašvaldība', emphasis: 'highest' },
  d8: {
    form: 'bars',
    unitLabel: 'pašvaldības',
    labelHead: 'Īstenotāji',
    emphasis: 'highest',
    note: severalAnswers,
  },
  d9: {
    form: 'bars',
    unitLabel: 'pašvaldības',
    labelHead: 'Sadarbības partneri',
    emphasis: 'highest',
    note: severalAnswers,
  },
  d10: {
    form: 'bars',
    unitLabel: 'īpatsvars no dalības gadījumiem',
    labelHead: 'Programma',
    emphasis: 'highest',
    note: 'Iekavās – pašvaldību skaits. Pašvaldība katrā programmu grupā skaitīta vienu reizi. Citas starptautiskās programmas ir Nordplus, URBACT un EPALE.',
    messageLength: 3,
  },
  d11: {
    form: 'columns',
    unitLabel: 'pašvaldību īpatsvars',
    labelHead: 'Gadā izsniegtās atļaujas',
    emphasis: 'highest',
    note: 'Iekavās – pašvaldību skaits.',
    messageLength: 1,
  },
  d12: { form: 'bars', unitLabel: 'atļaujas', labelHead: 'Pašvaldība', emphasis: 'highest' },
  d13: {
    form: 'bars',
    unitLabel: 'atļaujas',
    labelHead: 'Pašvaldība',
    emphasis: ['LV0001000'],
    withShare: true,
    messageLength: 3,
  },
  d15: { form: 'columns', unitLabel: 'pašvaldības', labelHead: 'Īstenotāju veidi', emphasis: 'highest' },
  d14: {
    form: 'bars',
    unitLabel: 'pašvaldības',
    labelHead: 'Mērķa grupa',
    emphasis: 'highest',
    title: 'Pieaugušo izglītības mērķa grupas',
    note: severalAnswers,
  },
};

const ofShape: { readonly [shape in OfQuestion['shape']]: Pick<FigureChoice, 'labelHead' | 'note'> } = {
  code: { labelHead: 'Atbilde' },
  several_codes: { labelHead: 'Atbilde', note: severalAnswers },
  given: { labelHead: 'Atbilde' },
  numbers: {
    labelHead: 'Vērtība',
    note: 'Diagrammā ir pašvaldības ar lielākajiem skaitļiem; mediāna un, ja skaitļi ir summējami, kopskaits ir reģionu tabulā.',
  },
  rows: {
    labelHead: 'Vērtība',
    note: 'Diagrammā ir pašvaldības ar lielāko ierakstu skaitu; kopskaits un mediāna ir reģionu tabulā.',
  },
  parts: {
    labelHead: 'Grupa',
    note: 'Summas ir tikai no zināmajiem skaitļiem: pašvaldība var zināt vienu grupu un nezināt citu.',
  },
};

/** Throws a RangeError for an indicator that is neither stated in code nor follows from a question. */
export function figureChoice({ id, question }: Pick<Heading, 'id' | 'question'>): FigureChoice {
  if (question !== undefined)
    return {
      form: 'bars',
      unitLabel: question.unitLabel.lv,
      emphasis: 'highest',
      ...ofShape[question.shape],
    };
  if (isCoreId(id)) return ofCore[id];
  throw new RangeError(`Nothing says how ${id} is drawn`);
}

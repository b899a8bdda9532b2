import { describe, expect, it } from 'vitest';
import { estimateIn } from '../../../src/survey/text/estimate.ts';

describe('words of estimate', () => {
  it.each<[string, number, string]>([
    ['Pasākumi uzņēmējiem (līdz 100)', 100, 'līdz 100'],
    ['Senioru skola (vidēji 100)', 100, 'vidēji 100'],
    ['Iesaistīti apmēram 400 iedzīvotāju.', 700, 'apmēram 400'],
    ['Piedalījās ap 40 aktīvo senioru.', 40, 'ap 40'],
    ['Dalībnieku skaits ir aptuvens.', 500, 'skaits ir aptuvens'],
    ['Norādīts aptuvens dalībnieku skaits.', 500, 'aptuvens dalībnieku skaits'],
    ['Skaitlis ir aplēse.', 500, 'aplēse'],
    ['Pasākumos bija apm. 300 cilvēku.', 500, 'apm. 300'],
    ['Katru gadu piedalās līdz pat 200 iedzīvotāju.', 500, 'līdz pat 200'],
    ['Vairāk nekā 1 200 dalībnieku', 1200, 'Vairāk nekā 1 200'],
  ])('are found beside a number of participants: %s', (text, participants, words) => {
    expect(estimateIn(text, participants)).toBe(words);
  });

  it.each([
    'Stratēģija līdz 2030. gadam.',
    'Nodarbības ilga vidēji 3 stundas.',
    'Mācījās jaunieši līdz 18 gadiem.',
    'Notika aptuveni 2 reizes gadā.',
    'Grupās bija līdz 20 dalībniekiem katrā.',
    'Notika lekcijas, līdz 20 dalībniekiem katrā.',
    'Lekciju cikls (līdz 30)',
    'Nodarbības notiek mazās grupās (līdz 12 cilvēkiem).',
    'Katrā nodarbībā piedalās vidēji 12 cilvēki.',
    'Piedalīties var vismaz 18 gadus veci iedzīvotāji.',
    'Maksa ir līdz 20 eiro dalībniekam.',
    'Aptuveni 12 pieaugušo izglītības dienas.',
    'Līdz gada beigām piedalījās 100 iedzīvotāju.',
    'Ap pilsētu notika 3 pārgājieni.',
    'Precīzs skaits: 100.',
  ])('are not seen where something else is meant: %s', (text) => {
    expect(estimateIn(text, 100)).toBeNull();
  });
});

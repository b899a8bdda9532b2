import { describe, expect, it } from 'vitest';
import { documentSubject } from '../../../src/survey/text/document-subject.ts';

describe('planning documents', () => {
  it.each([
    [
      'Izglītības nozares attīstības koncepcija 2020.–2025. gadam',
      'Izglītības ekosistēmas attīstības stratēģija',
    ],
    ['Attīstības programma 2014–2020', 'Novada attīstības programma 2021.–2027. gadam'],
    ['Pieaugušo izglītības rīcības plāns', 'Mūžizglītības rīcības plāns'],
    ['Pilsētvides vadlīnijas 2018–2024', 'Pilsētvides vadlīnijas 2025–2030'],
  ])('can replace each other: %s and %s', (one, other) => {
    expect(documentSubject(one)).toBe(documentSubject(other));
  });

  it.each([
    ['Izglītības attīstības plāns', 'Novada attīstības programma'],
    ['Izglītības stratēģija', 'Izglītības rīcības plāns'],
    ['Izglītības stratēģija', 'Izglītības pārvaldes nolikums'],
    ['Izglītības stratēģija', 'Pieaugušo izglītības stratēģija'],
    ['Attīstības programma', 'Ilgtspējīgas attīstības stratēģija'],
  ])('cannot: %s and %s', (one, other) => {
    expect(documentSubject(one)).not.toBe(documentSubject(other));
  });
});

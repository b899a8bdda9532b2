import { describe, expect, it } from 'vitest';
import { countsPeople } from '../../../src/survey/text/people.ts';

describe('what follows a number', () => {
  it.each([
    ' cilvēki',
    ' senioru no Latvijas',
    ' novada iedzīvotāji',
    ' pedagogi un vecāki',
    ' dalībniekiem',
  ])('counts people: %s', (after) => {
    expect(countsPeople(after)).toBe(true);
  });

  it.each([
    ' cilvēkstundas',
    ' pieaugušo izglītības dienas',
    ' senioru nodarbības',
    ' pieaugušo neformālās izglītības iestādes',
    ' stundas',
    ' gadus veci iedzīvotāji',
    ' eiro no dalībnieka',
    '. gadā iedzīvotāji',
    '',
  ])('counts something else: %s', (after) => {
    expect(countsPeople(after)).toBe(false);
  });
});

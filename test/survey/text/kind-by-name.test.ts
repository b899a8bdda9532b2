import { describe, expect, it } from 'vitest';
import { kindsByName } from '../../../src/survey/text/kind-by-name.ts';

describe('the kind that a name speaks of', () => {
  it.each([
    ['Smiltenes tehnikums', 'vet_school'],
    ['SIA „Bulduru tehnikums”', 'vet_school'],
    ['Rīgas Valsts tehnikuma struktūrvienība „Krāslavas Tehnoloģiju un inovāciju centrs”', 'vet_school'],
    ['Aizkraukles Profesionālā vidusskola', 'vet_school'],
    ['Latvijas Universitātes Kuldīgas filiāle', 'higher_education'],
    ['RTU Olaines Tehnoloģiju koledža', 'higher_education'],
    ['Rēzeknes Tehnoloģiju akadēmija', 'higher_education'],
    ['Biedrība „Mūžizglītības un kultūras institūts „Vitae””', 'ngo'],
    ['Nodibinājums „Ventspils Augsto tehnoloģiju parks”', 'ngo'],
    ['Biedrība „Senioru akadēmija“', 'ngo'],
    ['Dobeles novada Centrālā bibliotēka', 'municipal'],
    ['Latvijas Nacionālā bibliotēka', 'state'],
    ['Saldus novada bibliotēkas mācību centrs', 'municipal'],
    ['Pašvaldības pieaugušo izglītības koordinatoru tīkls, kas aptver visas novada bibliotēkas', 'network'],
    ['SIA mācību centrs „BUTS”', 'training_centre'],
    ['NVA Jēkabpils filiāle', 'state'],
    ['VIAA', 'state'],
    ['KPR', 'regional'],
    ['IZM', 'state'],
    ['SIA „Kaķu sēta”', 'business'],
    ['Talsu Komersantu klubs', 'ngo'],
    ['Mašīnbūves un metālapstrādes rūpniecības asociācija', 'ngo'],
    ['SIA LLKC', 'training_centre'],
    ['Latvijas Lauku konsultāciju un izglītības centra Limbažu nodaļa', 'training_centre'],
  ])('%s: %s', (name, kind) => {
    expect(kindsByName(name)[0]).toBe(kind);
  });

  it.each([
    'Senioru akadēmija',
    'Tautas universitāte',
    'Ulbrokas vidusskola',
    'Kapelleru nams',
    'Pašvaldības iestādes (arī bibliotēkas)',
    'Sabiedrība un mēs',
    'Lektori: augstskolu mācībspēki',
  ])('is left open where it may be anything: %s', (name) => {
    expect(kindsByName(name)).toEqual([]);
  });
});

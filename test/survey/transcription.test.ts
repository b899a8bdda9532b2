import { describe, expect, it } from 'vitest';
import { check } from '../../src/survey/check.ts';
import { placeKey } from '../../src/survey/finding.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { placedAnswers } from '../../src/survey/placed-answers.ts';
import { readReturn } from '../../src/survey/schema.ts';
import type { Transcription } from '../../src/survey/transcription.ts';
import { fixtureReturns, municipalFixtures } from '../fixture-returns.ts';

const transcribed = fixtureReturns().flatMap((ret) =>
  ret.transcription === undefined ? [] : [{ ret, transcription: ret.transcription }],
);
const isNumber = ({ question, field }: Transcription['added'][number]) =>
  question === 'projects' && field === 'number';

describe('what the ministry added to the returns of 2025', () => {
  it('are 42 numbers of projects in 23 municipalities, and seven marks', () => {
    const numbers = transcribed.map(({ transcription }) => transcription.added.filter(isNumber).length);
    expect(numbers.filter((count) => count > 0)).toHaveLength(23);
    expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(42);
    const marks = transcribed.flatMap(({ ret, transcription }) =>
      transcription.added
        .filter((place) => !isNumber(place))
        .map((place) => `${ret.territory} ${placeKey(place)}`),
    );
    expect(marks).toEqual([
      'LV0007000 providers.providers[8].kind',
      'LV0028000 partners.partners[8].kind',
      'LV0035000 participants.activities[2].certainty',
      'LV0035000 participants.activities[3].certainty',
      'LV0035000 participants.activities[5].certainty',
      'LV0035000 participants.activities[6].certainty',
      'LV0049000 participants.activities[2].certainty',
    ]);
  });

  it('stands at places of the return, numbers at known projects', () => {
    for (const { ret, transcription } of transcribed) {
      const answers = new Map(placedAnswers(ret).map(({ place, value }) => [placeKey(place), value.kind]));
      for (const place of [...transcription.added, ...transcription.notes.map((note) => note.place)])
        expect(answers.has(placeKey(place)), `${ret.territory} ${placeKey(place)}`).toBe(true);
      for (const place of transcription.added.filter(isNumber))
        expect(answers.get(placeKey(place)), `${ret.territory} ${placeKey(place)}`).toBe('text');
    }
  });

  it('is asked of nobody', () => {
    const asked = (ret: (typeof transcribed)[number]['ret']) =>
      check(flatten(ret), { transcribed: true }).findings.map(({ rule }) => rule);
    for (const { ret } of transcribed) expect(asked(ret)).not.toContain('estimate-without-mark');
    const limbazi = municipalFixtures().find(({ territory }) => territory === 'LV0035000');
    const { transcription: _, ...alone } = limbazi ?? {};
    expect(check(flatten(alone), { transcribed: true }).findings.map(({ rule }) => rule)).toContain(
      'estimate-without-mark',
    );
  });

  it('leaves what the municipality itself wrote to be asked about', () => {
    const twice = fixtureReturns().flatMap((ret) =>
      check(flatten(ret), { transcribed: true })
        .findings.filter(({ rule }) => rule === 'listed-twice')
        .map(({ place }) => `${ret.territory} ${placeKey(place)}`),
    );
    expect(twice).toEqual([
      'LV0002000 partners.partners[11].name',
      'LV0021000 projects.projects[2].title',
      'LV0054000 partners.partners[15].name',
    ]);
  });
});

describe('a transcription', () => {
  const first = transcribed.find(({ ret }) => ret.territory === 'LV0020000');
  it('is stored with its return and read back', () => {
    const { return: ret } = check(flatten(first?.ret), { transcribed: true });
    expect(ret).toEqual(first?.ret);
    expect(readReturn(JSON.parse(JSON.stringify(ret)))).toEqual(ret);
  });

  it('counts for nothing in a return that is handed in', () => {
    const { return: ret, findings } = check(flatten(first?.ret));
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect(ret).not.toHaveProperty('transcription');
  });
});

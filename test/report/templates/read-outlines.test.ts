import { describe, expect, it } from 'vitest';
import { Problem } from '../../../src/problem.ts';
import { outlinesIn, readOutlines } from '../../../src/report/templates/read-outlines.ts';
import { outlinesText } from '../../figures/maps/outlines.ts';

interface Feature {
  properties: { code: string };
  geometry: { type: string; coordinates: unknown };
}

/** What is said of the file after somebody changed it. */
function complaint(change: (features: Feature[]) => Feature[], edition = 2025): string {
  const collection = JSON.parse(outlinesText());
  const text = JSON.stringify({ ...collection, features: change(collection.features) });
  try {
    outlinesIn(text, edition, '2025.geojson');
  } catch (problem) {
    if (problem instanceof Problem && problem.code === 'bad-outlines') return problem.detail;
    throw problem;
  }
  return 'nothing';
}

describe('the outlines of an edition', () => {
  it('serve their year and later ones', async () => {
    expect((await readOutlines(2025)).areas).toHaveLength(42);
    expect(await readOutlines(2026)).toEqual(await readOutlines(2025));
    await expect(readOutlines(2024)).rejects.toMatchObject({ code: 'bad-outlines' });
  });

  it('are refused with the file and the municipality that is missing, unknown or repeated', () => {
    const dobele = 'LV0028000';
    expect(complaint((all) => all.filter(({ properties }) => properties.code !== dobele))).toBe(
      'templates/outlines/2025.geojson: trūkst LV0028000 (Dobeles novads)',
    );
    expect(
      complaint((all) => [...all, ...all.filter(({ properties }) => properties.code === dobele)]),
    ).toMatch('LV0028000 ir divreiz');
    const varaklani = (all: Feature[]) => [
      ...all,
      ...all.slice(0, 1).map((one) => ({ ...one, properties: { code: 'LV0055000' } })),
    ];
    expect(complaint(varaklani)).toMatch('LV0055000 nav 2025. gada pašvaldība');
    expect(complaint((all) => all, 2024)).toMatch('trūkst LV0055000 (Varakļānu novads)');
  });

  it('are in degrees, longitude first', () => {
    const at =
      (...place: number[]) =>
      (all: Feature[]) => [
        {
          properties: { code: 'LV0001000' },
          geometry: { type: 'Polygon', coordinates: [[place, place, place, place]] },
        },
        ...all.filter(({ properties }) => properties.code !== 'LV0001000'),
      ];
    expect(complaint(at(24.1, 56.9))).toBe('nothing');
    expect(complaint(at(56.9, 24.1))).toMatch(/LV0001000 nav Latvijā.*WGS84/);
    expect(complaint(at(506_000, 312_000))).toMatch('LV0001000 nav Latvijā');
  });

  it('are refused with the place where the file is invalid', () => {
    expect(() => outlinesIn('{', 2025, '2025.geojson')).toThrow(Problem);
    expect(
      complaint(() => [
        { properties: { code: 'LV0001000' }, geometry: { type: 'Point', coordinates: [24, 57] } },
      ]),
    ).toMatch('features[0].geometry');
  });
});

import { isAbsolute, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

describe('the configuration of the store', () => {
  it('is the embedded database in .data where nothing is set, or set to nothing', () => {
    const standard = { databaseUrl: null, dataFolder: resolve('.data') };
    expect(readConfig({})).toEqual(standard);
    expect(readConfig({ DATABASE_URL: '', KOPSKATS_DATA: '' })).toEqual(standard);
  });

  it.each([
    'postgresql://kopskats:secret@db.example:5433/kopskats',
    'postgres:///kopskats?host=/run/postgresql',
  ])('takes the server %s', (url) => {
    expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
  });

  it('makes the data folder absolute', () => {
    expect(isAbsolute(readConfig({ KOPSKATS_DATA: 'other' }).dataFolder)).toBe(true);
  });

  it.each(['mysql://db.example/kopskats', 'db.example', 'https://db.example'])(
    'refuses %s as a server and names the variable, not the value',
    (url) => {
      expect(() => readConfig({ DATABASE_URL: url })).toThrow(
        expect.objectContaining({
          code: 'bad-configuration',
          detail: expect.stringMatching(/^DATABASE_URL: (?!.*db\.example)/),
        }),
      );
    },
  );
});

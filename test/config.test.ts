import { isAbsolute, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isExposed, readConfig, readServerConfig } from '../src/config.ts';

describe('the configuration of the store', () => {
  it('is the embedded database in .data where nothing is set or the value is empty', () => {
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

  it.each([
    'mysql://db.example/kopskats',
    'db.example',
    'https://db.example',
    'postgresql://me:100%@db.example',
  ])('refuses %s as a server and names the variable, not the value', (url) => {
    expect(() => readConfig({ DATABASE_URL: url })).toThrow(
      expect.objectContaining({
        code: 'bad-configuration',
        detail: expect.stringMatching(/^DATABASE_URL: (?!.*db\.example)/),
      }),
    );
  });
});

describe('the configuration of the server', () => {
  it('listens on localhost without demonstration, metrics or provider by default', () => {
    expect(readServerConfig({})).toEqual({
      origin: 'http://localhost:3000',
      host: '127.0.0.1',
      port: 3000,
      trustedProxies: [],
      demo: false,
      metricsToken: null,
      identityProvider: null,
      contact: null,
      virusScanner: null,
    });
  });

  it('reads what is set', () => {
    const config = readServerConfig({
      KOPSKATS_URL: 'https://kopskats.example/',
      KOPSKATS_HOST: '0.0.0.0',
      KOPSKATS_PORT: '8080',
      KOPSKATS_PROXY: '10.0.0.1, 10.1.0.0/16',
      KOPSKATS_DEMO: 'yes',
      KOPSKATS_METRICS_TOKEN: 'a token of sufficient length',
      KOPSKATS_CLAMD: 'clamd.example:3310',
      KOPSKATS_OIDC_ISSUER: 'https://login.example',
      KOPSKATS_OIDC_CLIENT_ID: 'kopskats',
      KOPSKATS_OIDC_CLIENT_SECRET: 'secret',
    });
    expect(config).toEqual({
      origin: 'https://kopskats.example',
      host: '0.0.0.0',
      port: 8080,
      trustedProxies: ['10.0.0.1', '10.1.0.0/16'],
      demo: true,
      metricsToken: 'a token of sufficient length',
      contact: null,
      virusScanner: { host: 'clamd.example', port: 3310 },
      identityProvider: { issuer: 'https://login.example', clientId: 'kopskats', clientSecret: 'secret' },
    });
  });

  it.each([
    ['KOPSKATS_CLAMD', 'clamd.example'],
    ['KOPSKATS_CLAMD', '127.0.0.1:99999'],
    ['KOPSKATS_URL', 'http://kopskats.example'],
    ['KOPSKATS_URL', 'kopskats.example'],
    ['KOPSKATS_URL', 'ftp://kopskats.example'],
    ['KOPSKATS_URL', 'https://kopskats.example/path'],
    ['KOPSKATS_PORT', 'eighty'],
    ['KOPSKATS_PORT', '70000'],
    ['KOPSKATS_PORT', '80.5'],
    ['KOPSKATS_PROXY', 'proxy.example'],
    ['KOPSKATS_PROXY', '10.0.0.1, 10.1.0.0/64'],
    ['KOPSKATS_DEMO', 'true'],
    ['KOPSKATS_METRICS_TOKEN', 'short'],
    ['KOPSKATS_OIDC_ISSUER', 'http://login.example'],
    ['KOPSKATS_OIDC_ISSUER', 'https://login.example'],
  ])('refuses %s=%s and names the variable', (name, value) => {
    expect(() => readServerConfig({ [name]: value })).toThrow(
      expect.objectContaining({ code: 'bad-configuration', detail: expect.stringContaining(`${name}: `) }),
    );
  });

  it('detects plain http on the network', () => {
    const exposed = (env: Record<string, string>) => isExposed(readServerConfig(env));
    expect(exposed({})).toBe(false);
    expect(exposed({ KOPSKATS_HOST: '::1' })).toBe(false);
    expect(exposed({ KOPSKATS_HOST: '0.0.0.0' })).toBe(true);
    expect(exposed({ KOPSKATS_HOST: '::', KOPSKATS_URL: 'http://localhost:3000' })).toBe(true);
    expect(exposed({ KOPSKATS_HOST: '0.0.0.0', KOPSKATS_URL: 'https://kopskats.example' })).toBe(false);
  });

  it('treats a blank setting as missing', () => {
    expect(readServerConfig({ KOPSKATS_PORT: ' ', KOPSKATS_HOST: '', KOPSKATS_PROXY: ' ' })).toEqual(
      readServerConfig({}),
    );
  });

  it.each(['http://localhost:3000', 'http://127.0.0.1:8080', 'http://[::1]:3000'])(
    'takes plain http on this machine: %s',
    (url) => {
      expect(readServerConfig({ KOPSKATS_URL: url }).origin).toBe(url);
    },
  );
});

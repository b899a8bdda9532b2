import { describe, expect, it } from 'vitest';
import { readMailConfig } from '../../src/config.ts';
import { Problem } from '../../src/problem.ts';

const given = {
  KOPSKATS_SMTP_URL: 'smtp://vestules.example',
  KOPSKATS_MAIL_FROM: 'kopskats@ministrija.example',
  KOPSKATS_URL: 'https://kopskats.example/',
};

describe('the settings of e-mail', () => {
  it('are null where nothing is set or the value is empty', () => {
    expect(readMailConfig({})).toBeNull();
    expect(readMailConfig({ ...given, KOPSKATS_SMTP_URL: '', KOPSKATS_MAIL_FROM: '' })).toBeNull();
  });

  it('have the sender and the origin of links', () => {
    expect(readMailConfig(given)).toEqual({
      smtp: { host: 'vestules.example', port: 587, tls: 'upgrade', login: null },
      from: 'kopskats@ministrija.example',
      origin: 'https://kopskats.example',
      contact: null,
    });
  });

  it.each([
    ['smtps://vestules.example', { port: 465, tls: 'from_start' }],
    ['smtps://vestules.example:8465', { port: 8465, tls: 'from_start' }],
    ['smtp://vestules.example:25?tls=none', { port: 25, tls: 'none' }],
    ['smtp://localhost:2525', { host: 'localhost', port: 2525, tls: 'none' }],
    ['smtp://[::1]:2525', { host: '::1', tls: 'none' }],
    ['smtp://a%40b:p%3Aq@vestules.example', { login: { user: 'a@b', password: 'p:q' }, tls: 'upgrade' }],
  ])('encrypt unless it is this machine or they say not to: %s', (url, smtp) => {
    expect(readMailConfig({ ...given, KOPSKATS_SMTP_URL: url })?.smtp).toMatchObject(smtp);
  });

  it.each([
    [{ KOPSKATS_SMTP_URL: 'https://vestules.example' }, 'KOPSKATS_SMTP_URL'],
    [{ KOPSKATS_SMTP_URL: 'smtp://me:100%@vestules.example' }, 'KOPSKATS_SMTP_URL'],
    [{ KOPSKATS_SMTP_URL: 'smtp:vestules.example' }, 'KOPSKATS_SMTP_URL'],
    [{ KOPSKATS_SMTP_URL: 'smtp://vestules.example?tls=perhaps' }, 'KOPSKATS_SMTP_URL'],
    [{ KOPSKATS_SMTP_URL: undefined }, 'KOPSKATS_SMTP_URL'],
    [{ KOPSKATS_MAIL_FROM: undefined }, 'KOPSKATS_MAIL_FROM'],
    [{ KOPSKATS_MAIL_FROM: 'Kopskats' }, 'KOPSKATS_MAIL_FROM'],
    [{ KOPSKATS_URL: undefined }, 'KOPSKATS_URL'],
    [{ KOPSKATS_URL: 'http://kopskats.example' }, 'KOPSKATS_URL'],
  ])('name what cannot be used: %j', (wrong, name) => {
    const read = () => readMailConfig({ ...given, ...wrong });
    expect(read).toThrow(Problem);
    expect(read).toThrow(name);
  });
});

// Templates fail where they ask for something that they are not given.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nunjucks from 'nunjucks';
import { describe, expect, it } from 'vitest';
import { page } from '../../src/pages/layout/page.ts';
import { templates } from '../../src/pages/layout/templates.ts';
import { signInTexts } from '../../src/pages/sign-in/texts.ts';

const folder = join(import.meta.dirname, '../../src/pages');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.njk'),
);

/** What `reply.page` and the environment give to every template. */
const given = ['page', 'text', 'view', 'asset', 'loop', 'caller', 'none', 'true', 'false'];

/** Names that a template looks up and neither sets nor is given. */
function unknownNames(file: string): readonly string[] {
  const source = readFileSync(join(folder, file), 'utf8');
  const code = nunjucks.precompileString(source, { name: file });
  const names = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, name]) => name ?? '');
  const known = new Set([
    ...given,
    ...names(/frame\.set\("(\w+)"/g),
    ...names(/context\.setVariable\("(\w+)"/g),
  ]);
  return names(/contextOrFrameLookup\(context, frame, "(\w+)"\)/g).filter((name) => !known.has(name));
}

const around = {
  language: 'lv',
  title: 'Pieslēgties',
  notice: null,
  errors: [],
  errorOf: () => null,
  person: null,
  account: null,
  contact: null,
  navigation: [],
  demo: false,
  here: '/',
  formToken: 'token',
};
const view = { returnTo: '/', email: '', hasProvider: false, reports: [], demoPeople: [] };
const { template, text } = page<typeof view>('sign-in/sign-in.njk', {
  signIn: signInTexts,
  report: { title: { lv: 'Pārskati', en: 'Reports' }, all: { lv: 'Visi', en: 'All' } },
});

describe('a template', () => {
  it.each(files)('names nothing at its top level that it is not given: %s', (file) => {
    expect(unknownNames(file)).toEqual([]);
  });

  it('renders with the whole of its view', () => {
    expect(templates()(template, 'lv', { page: around, text: text.lv, view })).toContain('Aizmirsāt paroli?');
  });

  it.each([
    ['in a condition', { hasProvider: undefined }, 'view has no „hasProvider“'],
    ['in a loop', { reports: undefined }, 'view has no „reports“'],
    ['as an argument of a component', { email: undefined }, 'view has no „email“'],
    ['below another name', { demoPeople: [{ email: 'a@b.example', institution: 'A' }] }, 'has no „role“'],
  ])('throws where something is missing %s', (_, lacks, message) => {
    expect(() =>
      templates()(template, 'lv', { page: around, text: text.lv, view: { ...view, ...lacks } }),
    ).toThrow(message);
  });

  it('throws where a text is missing', () => {
    const { signIn: _signIn, ...rest } = text.lv;
    expect(() => templates()(template, 'lv', { page: around, text: rest, view })).toThrow(
      'text has no „signIn“',
    );
  });
});

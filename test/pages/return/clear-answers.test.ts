// Clearing a list or a section in one press, and restoring it, as a browser without scripts does it.
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formOnPage } from '../../../scripts/bench/deadline-day/form-on-page.ts';
import { transcribe } from '../../../src/returns/transcribe.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { type Browser, browserOf, textOf } from '../../browser.ts';
import { anActivePerson, coordinator, startTestServer, type TestServer } from '../../server/test-server.ts';
import { returnOf } from '../../store/sample-returns.ts';

const territory = 'LV0020000';

let server: TestServer;
let visitor: Browser;
beforeAll(async () => {
  server = await startTestServer();
  expect((await transcribe(server.store, flatten(returnOf(territory)), server.now())).outcome).toBe(
    'taken_over',
  );
  visitor = await browserOf(server, await anActivePerson(server, coordinator));
});
afterAll(() => server.close());

const pathOf = (section: string) => `/returns/2026/${territory}/sections/${section}`;

/** Presses a button on a page, with everything that stands in its form. */
function press(
  section: string,
  shown: LightMyRequestResponse,
  button: string,
  typed: Record<string, string> = {},
) {
  const fields = Object.fromEntries(formOnPage(shown.body).fields.filter(([name]) => name !== '_csrf'));
  return visitor.post(pathOf(section), { ...fields, ...typed, do: button });
}

const names = (page: LightMyRequestResponse, list: string) =>
  formOnPage(page.body).fields.filter(
    ([name, value]) => /^\w+\.\d+\.\w+$/.test(name) && name.startsWith(`${list}.`) && value !== '',
  );

it('a section filled in with last year’s rows is cleared in one press, keeps its reason, and is restored', async () => {
  const before = await visitor.get(pathOf('partners'));
  const rows = names(before, 'partners');
  expect(rows.length).toBeGreaterThan(4);

  const cleared = await press('partners', before, 'clear', { empty: 'none' });
  expect(cleared.statusCode).toBe(200);
  expect(textOf(cleared)).toContain('Atbildes ir dzēstas.');
  expect(textOf(cleared)).not.toContain('Šeit ir pērnā gada atbildes');
  expect(names(cleared, 'partners')).toEqual([]);
  const again = await visitor.get(pathOf('partners'));
  expect(names(again, 'partners')).toEqual([]);
  expect(again.body).toContain('<option value="none" selected>');
  expect(textOf(again)).not.toContain('atzīmēta kā tukša');

  const restored = await press('partners', cleared, 'restore');
  expect(textOf(restored)).toContain('Atbildes ir atjaunotas.');
  expect(names(restored, 'partners')).toEqual(rows);
  expect(restored.body).not.toContain('<option value="none" selected>');
});

it('one list is cleared, is not filled in with last year’s rows again, and is restored before rows added since', async () => {
  const before = await visitor.get(pathOf('providers'));
  const rows = names(before, 'providers');
  const cleared = await press('providers', before, 'clear.providers');
  expect(names(await visitor.get(pathOf('providers')), 'providers')).toEqual([]);

  const added = { 'providers.1.name': 'Parauga mācību centrs', 'providers.1.kind': 'training_centre' };
  const restored = await press('providers', cleared, 'restore', added);
  const last = Math.max(...rows.map(([name]) => Number(name.split('.')[1]))) + 1;
  expect(names(restored, 'providers')).toEqual([
    ...rows,
    [`providers.${last}.name`, 'Parauga mācību centrs'],
    [`providers.${last}.kind`, 'training_centre'],
  ]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadProjects } from '../../src/projects/load-projects.ts';
import type { Project } from '../../src/store/projects.ts';
import { clientOf } from '../api/client.ts';
import { browserOf, textOf } from '../browser.ts';
import { anActivePerson, coordinator, startTestServer, type TestServer } from '../server/test-server.ts';
import { cards } from './card-facts.ts';

const jelgava = { ...coordinator, territories: ['LV0030000'] };
const file = join(import.meta.dirname, '../../fixtures/2025/project-cards.json');

describe('the project cards of 2025', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    expect(await loadProjects(server.store, content, server.now())).toBe(2);
    expect(await loadProjects(server.store, content, server.now())).toBe(0);
  });

  afterAll(() => server.close());

  async function found(title: string): Promise<Project> {
    const project = (await server.store.projects.all()).find(
      ({ document }) => document.basics.title === title,
    );
    if (project === undefined) throw new Error(`${title} is not in the register`);
    return project;
  }

  it.each(cards)('are whole in the store, on the page and in JSON: $title', async ({ title, facts }) => {
    expect(facts.length).toBeGreaterThan(25);
    const { id, document } = await found(title);
    const visitor = await browserOf(server, await anActivePerson(server, jelgava));
    const shownOn = decoded(textOf(await visitor.get(`/projects/${id}`)));
    const client = await clientOf(server, jelgava);
    const { sections } = (await client.get(`/projects/${id}`)).json<{ sections: unknown }>();
    for (const { shown, stored = shown } of facts) {
      expect(inOneRow(document, stored), `${stored} in the store`).toBe(true);
      expect(inOneRow(sections, stored), `${stored} in JSON`).toBe(true);
      expect(isSaid(shownOn, shown), `${shown} on the page`).toBe(true);
    }
  });

  it('draw the plan of Jelgavas novads from June 2023 to November 2024', async () => {
    const { id } = await found('Restartēsim mūžizglītības ekosistēmu!');
    const visitor = await browserOf(server, await anActivePerson(server, jelgava));
    const { body } = await visitor.get(`/projects/${id}`);
    expect(body).toContain('Projekta laiks: 2023. gada oktobris – 2024. gada novembris.');
  });
});

/** Whether some object of a document holds all of these values. */
function inOneRow(value: unknown, wanted: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const own = valuesIn(value);
  return (
    wanted.every((one) => own.includes(one)) || Object.values(value).some((one) => inOneRow(one, wanted))
  );
}

/** The values of an object and of what is a value of several parts in it, such as a period. */
function valuesIn(value: object): readonly string[] {
  return Object.values(value).flatMap((one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one) && 'from' in one
      ? valuesIn(one)
      : [String(one)],
  );
}

/** Whether a page says these texts close to one another, in this order. */
function isSaid(page: string, texts: readonly string[]): boolean {
  const [first = '', ...others] = texts;
  for (let start = page.indexOf(first); start !== -1; start = page.indexOf(first, start + 1)) {
    let end = start + first.length;
    const follow = others.every((text) => {
      const at = page.indexOf(text, end);
      const isNear = at !== -1 && at - end < 40;
      end = at + text.length;
      return isNear;
    });
    if (follow) return true;
  }
  return false;
}

function decoded(text: string): string {
  return text
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s/g, ' ');
}

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putProject } from '../../../src/projects/save-project.ts';
import { digital } from '../../projects/sample-project.ts';
import { type FormScene, startFormScene } from '../return/form-scene.ts';

const phone = { viewport: { width: 390, height: 844 } };

describe('the plan of a project on a phone', () => {
  let scene: FormScene;

  beforeAll(async () => {
    scene = await startFormScene();
  });

  afterAll(() => scene.close());

  async function planOf(id: string, options: object): Promise<Page> {
    const at = scene.server.now();
    await putProject(scene.server.store, { id, territory: 'LV0020000', answers: digital, by: null, at });
    const context = await scene.signedIn(await scene.person('LV0020000'), { ...phone, ...options });
    const page = await context.newPage();
    await page.goto(`${scene.origin}/projects/${id}/sections/plan`);
    return page;
  }

  const activities = async (id: string) =>
    (await scene.server.store.projects.find(id))?.document.plan.activities.map(({ label, to }) => [
      label,
      to,
    ]);
  const add = (page: Page) => page.click('button[value="add.activities"]');
  const save = async (page: Page) => {
    await Promise.all([page.waitForURL(/told=saved/), page.click('.govuk-button[value=save]')]);
  };

  it('takes rows that are added, filled in, removed and restored before they are saved together', async () => {
    const id = '00000000-0000-4000-8000-00000000000a';
    const page = await planOf(id, {});
    await page.fill('[id="activities.1.label"]', 'Konkurss');
    await page.fill('[id="activities.1.to"]', '12.2026.');
    await add(page);
    expect(await page.evaluate('document.activeElement.id')).toBe('activities.2');
    await page.fill('[id="activities.2.label"]', 'Lieka');
    await add(page);
    await page.fill('[id="activities.3.label"]', 'Seminārs');
    await page.click('button[value="remove.activities.2"]');
    expect(await activities(id)).toEqual([]);
    await save(page);
    expect(await activities(id)).toEqual([
      ['Konkurss', '2026-12'],
      ['Seminārs', null],
    ]);
    expect(await page.isVisible('.kopskats-drawing--narrow svg')).toBe(true);
    expect(await page.isVisible('.kopskats-drawing--wide svg')).toBe(false);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    const table = 'document.querySelector(".kopskats-table")';
    expect(await page.evaluate<number>(`${table}.scrollWidth - ${table}.clientWidth`)).toBeLessThanOrEqual(0);
    expect(await page.getAttribute('.kopskats-table td', 'data-column')).toBe('Veids');
    await page.context().close();
  });

  it('asks before a page is left on which something is typed and not saved', async () => {
    const page = await planOf('00000000-0000-4000-8000-00000000000b', {});
    await page.fill('[id="activities.1.label"]', 'Gandrīz zudis');
    const asked = page.waitForEvent('dialog');
    const left = page.goto(`${scene.origin}/projects`).catch(() => null);
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await left;
    expect(await page.inputValue('[id="activities.1.label"]')).toBe('Gandrīz zudis');
    await page.context().close();
  });

  it('does the same without scripts', async () => {
    const id = '00000000-0000-4000-8000-00000000000c';
    const page = await planOf(id, { javaScriptEnabled: false });
    await page.fill('[id="activities.1.label"]', 'Konkurss');
    await add(page);
    await page.fill('[id="activities.2.label"]', 'Seminārs');
    await page.click('button[value="up.activities.2"]');
    await save(page);
    expect(await activities(id)).toEqual([
      ['Seminārs', null],
      ['Konkurss', null],
    ]);
    await page.context().close();
  });
});

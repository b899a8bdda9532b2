import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transcribe } from '../../../src/returns/transcribe.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { anActivePerson, analyst } from '../../server/test-server.ts';
import { returnOf } from '../../store/sample-returns.ts';
import { type FormScene, startFormScene } from '../return/form-scene.ts';

const svg = '<svg viewBox="0 0 60 30"><path fill="#1f4a73" d="M0 0h60v30z"/></svg>';
const file = { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) };

describe('a logo of the publication', () => {
  let scene: FormScene;

  beforeAll(async () => {
    scene = await startFormScene();
    await transcribe(scene.server.store, flatten(returnOf('LV0020000')), scene.server.now());
  });

  afterAll(() => scene.close());

  const frameFor = async (options: object) => {
    const context = await scene.signedIn(await anActivePerson(scene.server, analyst), options);
    const page = await context.newPage();
    await page.goto(`${scene.origin}/editions/2025/texts/frame`);
    return page;
  };

  it('is filled in from a file of the device, and saved', async () => {
    const page = await frameFor({ viewport: { width: 390, height: 844 } });
    await page.setInputFiles('[id="logo.1-file"]', file);
    await page.waitForFunction("document.getElementById('logo.1').value !== ''");
    await page.fill('[id="logo_name.1"]', 'VIAA');
    await Promise.all([page.waitForURL(/told=saved/), page.click('form[action$="/frame"] .govuk-button')]);
    expect((await scene.server.store.editionTexts.of(2025))['logo.1']).toBe(svg);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.context().close();
  });

  it('is pasted where there are no scripts, without a field that does nothing', async () => {
    const page = await frameFor({ javaScriptEnabled: false });
    expect(await page.isVisible('[id="logo.1"]')).toBe(true);
    expect(await page.isVisible('[id="logo.1-file"]')).toBe(false);
    await page.context().close();
  });
});

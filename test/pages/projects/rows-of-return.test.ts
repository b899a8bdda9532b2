import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putProject } from '../../../src/projects/save-project.ts';
import { transcribe } from '../../../src/returns/transcribe.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { type Browser, browserOf, textOf } from '../../browser.ts';
import { answersOf } from '../../projects/sample-project.ts';
import {
  anActivePerson,
  analyst,
  coordinator,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';
import { returnOf } from '../../store/sample-returns.ts';

describe('the projects of a return', () => {
  let server: TestServer;
  let visitor: Browser;
  const path = '/returns/2026/LV0020000';

  beforeAll(async () => {
    server = await startTestServer();
    visitor = await browserOf(server, await anActivePerson(server, coordinator));
    await transcribe(server.store, flatten(returnOf('LV0020000')), server.now());
  });

  afterAll(() => server.close());

  const put = (id: number, basics: object) =>
    putProject(server.store, {
      id: `00000000-0000-4000-8000-00000000000${id}`,
      territory: 'LV0020000',
      answers: answersOf({ basics: { programme: 'erasmus_other', ...basics } }),
      by: null,
      at: server.now(),
    });

  it('stand in the new return by themselves while they run, and no longer once they ended', async () => {
    await put(1, { title: 'Jauns projekts šogad', start: '2026-01-01' });
    const section = await visitor.get(`${path}/sections/projects`);
    expect(section.body).toContain('value="Jauns projekts šogad"');
    expect(section.body).toContain(`href="${path}/projects"`);
    expect(textOf(section)).toContain('No projektu reģistra, jo šogad notiek: „Jauns projekts šogad“.');
    // Before the section is saved the rows show where they will lead.
    expect((await visitor.get(`${path}/projects`)).body).toContain(
      'href="/projects/00000000-0000-4000-8000-000000000001"',
    );
    await put(2, { title: 'Beidzās pērn', start: '2024-01-01', end: '2025-06-30' });
    expect((await visitor.get(`${path}/sections/projects`)).body).not.toContain('Beidzās pērn');
  });

  it('stand in a first return as well, which has no answers of last year', async () => {
    await putProject(server.store, {
      ...{ id: '00000000-0000-4000-8000-000000000009', territory: 'LV0021000', by: null, at: server.now() },
      answers: answersOf({ basics: { title: 'Pirmoreiz', programme: 'nordplus', start: '2026-02-01' } }),
    });
    const first = await browserOf(
      server,
      await anActivePerson(server, { ...coordinator, territories: ['LV0021000'] }),
    );
    const section = await first.get('/returns/2026/LV0021000/sections/projects');
    expect(section.body).toContain('value="Pirmoreiz"');
    expect(textOf(section)).toContain('No projektu reģistra');
    expect(textOf(section)).not.toContain('pērnā gada atbildes');
  });

  it('lead to their records, or become records in one press and once only', async () => {
    await visitor.get(`${path}/sections/projects`);
    await visitor.post(`${path}/sections/projects`, {
      version: '0',
      'projects.1.title': 'jauns projekts šogad',
      'projects.1.programme': 'erasmus_other',
      'projects.2.title': 'Rinda bez ieraksta',
      'projects.2.programme': 'nordplus',
      'projects.2.number': 'NPAD-2026/1',
      do: 'leave',
    });
    const page = await visitor.get(`${path}/projects`);
    expect(page.body).toContain('href="/projects/00000000-0000-4000-8000-000000000001"');
    expect(textOf(page).match(/Izveidot projekta ierakstu no šīs rindas/g)).toHaveLength(1);
    const press = () => visitor.post(`${path}/projects`, { row: '2', title: 'Rinda bez ieraksta' });
    const made = String((await press()).headers.location);
    expect(made).toMatch(/^\/projects\/[\w-]+\?told=made$/);
    const record = textOf(await visitor.get(made));
    expect(record).toContain('Rinda bez ieraksta');
    expect(record).toContain('NPAD-2026/1');
    expect(String((await press()).headers.location)).toBe(made.replace('?told=made', ''));
    expect(textOf(await visitor.get(`${path}/projects`))).not.toContain('Izveidot projekta ierakstu');
  });

  it('count as one project for all who name it, also under a name whose record was merged', async () => {
    const projects = (title: string, number: string | null = null) => ({
      projects: [{ title, programme: 'rrf_digital', number, note: null }],
    });
    const withProject = (code: string, section: ReturnType<typeof projects>) => {
      const ret = returnOf(code);
      return flatten({ ...ret, sections: { ...ret.sections, projects: section } });
    };
    const number = '2.3.2.1.i.0/1/23/I/CFLA/001';
    for (const [code, section] of [
      ['LV0031000', projects('Digitālā nedēļa')],
      ['LV0028000', projects('Sabiedrības digitālo prasmju attīstība', number)],
    ] as const)
      expect((await transcribe(server.store, withProject(code, section), server.now())).outcome).toBe(
        'taken_over',
      );
    await put(3, { title: 'Digitālā nedēļa', programme: 'rrf_digital' });
    await putProject(server.store, {
      id: '00000000-0000-4000-8000-000000000004',
      territory: null,
      answers: answersOf({
        basics: { title: 'Sabiedrības digitālo prasmju attīstība', programme: 'rrf_digital', number },
      }),
      by: null,
      at: server.now(),
    });
    const ministry = await browserOf(server, await anActivePerson(server, analyst));
    const national = '/projects/00000000-0000-4000-8000-000000000004';
    const said = async () =>
      /Iesniegumi, kuros šis projekts minēts 2025\. gadā: (\d+)/.exec(
        textOf(await ministry.get(national)),
      )?.[1];
    const before = Number(await said());
    expect(before).toBeGreaterThan(0);
    const week = '/projects/00000000-0000-4000-8000-000000000003';
    await ministry.post(`${week}/merge`, { into: national.split('/').at(-1) ?? '' });
    expect(await said()).toBe(String(before + 1));
    expect(textOf(await visitor.get(national))).not.toContain('kuros šis projekts minēts');
  });

  it('are read by analysts, who make no records of a municipality, and closed to others', async () => {
    const ministry = await browserOf(server, await anActivePerson(server, analyst));
    expect((await ministry.get(`${path}/projects`)).statusCode).toBe(200);
    const colleague = await anActivePerson(server, { ...coordinator, sections: ['permits'] });
    const ofPermits = await browserOf(server, colleague);
    expect((await ofPermits.get(`${path}/projects`)).statusCode).toBe(403);
  });
});

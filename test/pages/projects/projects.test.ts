import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, browserOf, textOf } from '../../browser.ts';
import {
  administrator,
  anActivePerson,
  analyst,
  coordinator,
  officer,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';

describe('the register of projects', () => {
  let server: TestServer;
  let keeper: Browser;
  let partner: Browser;
  let ministry: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    keeper = await browserOf(server, await anActivePerson(server, coordinator));
    partner = await browserOf(
      server,
      await anActivePerson(server, { ...coordinator, territories: ['LV0021000'] }),
    );
    ministry = await browserOf(server, await anActivePerson(server, analyst));
  });

  afterAll(() => server.close());

  async function made(title: string, by = keeper): Promise<string> {
    await by.get('/projects/new');
    const { statusCode, headers } = await by.post('/projects/new', { title, programme: 'erasmus_other' });
    expect(statusCode).toBe(303);
    return String(headers.location).replace('?told=made', '');
  }

  it('takes a project with no more than a title and a programme, and lists it', async () => {
    const path = await made('Mācāmies „visi“ & kopā');
    const page = await keeper.get(`${path}?told=made`);
    expect(textOf(page)).toContain('Projekta ieraksts ir izveidots.');
    expect(textOf(page)).toContain('statuss nav zināms');
    expect(textOf(page)).toMatch(
      /Jāprecizē[\s\S]*Sākums: Nav datumu\.[\s\S]*bez datumiem projekts nebūs pārskatā/,
    );
    expect(page.body).toContain(`href="${path}/sections/basics#start"`);
    const form = await keeper.get(`${path}/sections/basics`);
    expect(textOf(form)).toContain('Viss šajā sadaļā rakstītais ir publisks');
    expect(form.body).toContain('href="#start"');
    const plan = await keeper.get(`${path}/sections/plan`);
    expect(textOf(plan)).toContain('paliek atbildīgie, piezīmes un darāmo darbu saraksts');
    expect(textOf(await keeper.get('/projects?q=kop%C4%81 visi'))).toContain('Mācāmies „visi“ &amp; kopā');
    expect(textOf(await keeper.get('/projects?q=cits'))).toContain('Tādu projektu nav.');
  });

  it('says at the field what is lacking, and keeps what was typed', async () => {
    await keeper.get('/projects/new');
    const refused = await keeper.post('/projects/new', { title: 'Bez programmas', start: '31.02.2024.' });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('href="#programme"');
    expect(refused.body).toContain('href="#start"');
    expect(refused.body).toContain('value="31.02.2024."');
    expect(textOf(refused)).toContain('„31.02.2024.“ nav nolasāms kā datums.');
  });

  it('draws the plan by month, beside it as a table, and marks what is late', async () => {
    const path = await made('Plāns');
    const section = `${path}/sections/plan`;
    await keeper.get(section);
    const first = {
      version: '1',
      'activities.1.label': 'Dalībnieku konkurss',
      'activities.1.from': '12.2025',
      'activities.1.to': '2026. gada janvāris',
      'activities.2.label': 'Brauciens',
      'activities.2.from': '03.2026.',
      'activities.2.to': '02.2026.',
    };
    const refused = await keeper.post(section, { ...first, do: 'save' });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('href="#activities.2.to"');
    expect(textOf(refused)).toContain('Beigu mēnesis (02.2026.) ir agrāks par sākuma mēnesi (03.2026.).');
    const mended = { ...first, 'activities.2.to': '04.2026.' };
    // Without scripts a row is added on the server, and nothing is saved yet.
    const withRow = await keeper.post(section, { ...mended, do: 'add.activities' });
    expect(withRow.body).toContain('name="activities.3.label"');
    expect(textOf(withRow)).toContain('vēl nav saglabātas');
    const { headers } = await keeper.post(section, { ...mended, do: 'save' });
    expect(headers.location).toBe(`${path}?told=saved#plan`);
    const page = await keeper.get(path);
    expect(page.body).toContain('aria-label="Laika līnija pa mēnešiem.');
    expect(textOf(page)).toMatch(/Dalībnieku konkurss\s+12\.2025\.\s+01\.2026\.\s+kavējas/);
    expect(textOf(page)).not.toMatch(/04\.2026\.\s+kavējas/);
    const said = 'Plāns : Dalībnieku konkurss, termiņš bija 2026. gada janvāris';
    expect(textOf(await keeper.get('/'))).toContain(said);
    expect(textOf(await partner.get('/'))).not.toContain('kavējas');
    const edit = await keeper.get(section);
    expect(edit.body).toContain('value="01.2026."');
    await keeper.post(section, { ...mended, 'activities.1.state': 'done', version: '2', do: 'save' });
    expect(textOf(await keeper.get('/'))).not.toContain('kavējas');
    expect(textOf(await keeper.get(path))).not.toMatch(/01\.2026\.\s+\S*\s*kavējas/);
  });

  it('tells the second of two who change one section, loses neither, and saves both when asked again', async () => {
    const path = await made('Divi labo');
    const section = `${path}/sections/purpose`;
    await keeper.get(section);
    expect((await keeper.post(section, { version: '1', vision: 'Pirmais', do: 'save' })).statusCode).toBe(
      303,
    );
    const late = await keeper.post(section, { version: '1', vision: 'Otrais', do: 'save' });
    expect(late.statusCode).toBe(422);
    expect(textOf(late)).toContain('Šī sadaļa pa to laiku ir saglabāta citā jūsu logā.');
    const colleague = await browserOf(server, await anActivePerson(server, coordinator));
    await colleague.get(section);
    const second = await colleague.post(section, { version: '1', vision: 'Otrais', do: 'save' });
    expect(textOf(second)).toContain('Šo sadaļu pa to laiku ir saglabājis kāds cits.');
    expect(textOf(second)).toMatch(/Otra lietotāja saglabātais[\s\S]*Pirmais/);
    expect(textOf(late)).toMatch(/Citā logā saglabātais[\s\S]*Pirmais/);
    expect(late.body).toContain('>Otrais</textarea>');
    expect(late.body).toContain('name="version" value="2"');
    await keeper.post(section, { version: '2', vision: 'Pirmais un otrais', do: 'save' });
    expect(textOf(await keeper.get(path))).toContain('Pirmais un otrais');
  });

  it('shows a partner the project to read, others nothing, and gives both no way to change it', async () => {
    const path = await made('Ar partneri');
    expect((await partner.get(path)).statusCode).toBe(404);
    const section = `${path}/sections/partners`;
    await keeper.get(section);
    const given = { 'partners.1.name': 'Alūksnes novads', 'partners.1.municipality': 'LV0021000' };
    await keeper.post(section, { ...given, version: '1', do: 'save' });
    const seen = await partner.get(path);
    expect(seen.statusCode).toBe(200);
    expect(seen.body).not.toContain('/sections/');
    expect(textOf(seen)).toContain('jūs to varat lasīt');
    expect((await partner.get(section)).statusCode).toBe(403);
    expect((await partner.post(section, { version: '2', do: 'save' })).statusCode).toBe(403);
    const foreign = await browserOf(
      server,
      await anActivePerson(server, { ...coordinator, territories: ['LV0001000'] }),
    );
    expect((await foreign.get(path)).statusCode).toBe(404);
    expect((await foreign.post(section, { version: '2', do: 'save' })).statusCode).toBe(404);
    const colleague = await browserOf(
      server,
      await anActivePerson(server, { ...coordinator, sections: ['permits'] }),
    );
    expect((await colleague.get(path)).statusCode).toBe(404);
    expect((await colleague.get('/projects/new')).statusCode).toBe(403);
    const keeperOfPeople = await browserOf(server, await anActivePerson(server, administrator));
    expect((await keeperOfPeople.get('/projects')).statusCode).toBe(403);
    const ofRegion = await browserOf(server, await anActivePerson(server, officer));
    expect((await ofRegion.get(path)).statusCode).toBe(200);
    expect((await ofRegion.get(section)).statusCode).toBe(403);
  });

  it('counts two records that an analyst merges as one, until that is undone', async () => {
    const [one, other] = [
      await made('Digitālās prasmes'),
      await made('Digitālo prasmju attīstība', ministry),
    ];
    await ministry.get(one);
    const into = other.split('/').at(-1) ?? '';
    expect((await ministry.post(`${one}/merge`, { into: '' })).statusCode).toBe(422);
    expect((await ministry.post(`${one}/merge`, { into })).headers.location).toBe(`${one}?told=merged`);
    expect(textOf(await keeper.get(one))).toContain('ir apvienots ar projektu Digitālo prasmju attīstība');
    expect((await keeper.get(`${one}/sections/basics`)).statusCode).toBe(403);
    expect(textOf(await keeper.get('/projects?q=digit'))).not.toContain('Digitālās prasmes');
    expect(textOf(await keeper.get(other))).toContain('Ar šo projektu apvienotie ieraksti Digitālās prasmes');
    const circle = await ministry.post(`${other}/merge`, { into: one.split('/').at(-1) ?? '' });
    expect(textOf(circle)).toContain('jau ir apvienots ar šo');
    await ministry.post(`${one}/unmerge`);
    expect(textOf(await keeper.get('/projects?q=digit'))).toContain('Digitālās prasmes');
    expect((await keeper.post(`${one}/merge`, { into })).statusCode).toBe(403);
  });

  it('keeps what was typed where the session ended meanwhile', async () => {
    const path = await made('Sesija beidzas');
    const section = `${path}/sections/purpose`;
    const person = await anActivePerson(server, coordinator);
    const visitor = await browserOf(server, person);
    await visitor.get(section);
    const session = [...visitor.cookies].find(([name]) => name === '__Host-kopskats');
    visitor.cookies.delete('__Host-kopskats');
    const sent = await visitor.post(section, { version: '1', vision: 'Gandrīz zudis', do: 'save' });
    expect(sent.headers.location).toMatch(/^\/sign-in\?returnTo=/);
    visitor.cookies.set('__Host-kopskats', session?.[1] ?? '');
    const again = await visitor.get(section);
    expect(textOf(again)).toContain('Gandrīz zudis');
    expect(textOf(again)).toContain('vēl nav saglabāts');
  });

  it('says before it stores a project that there is one of that number or title, and whose it is', async () => {
    const path = await made('Divreiz ierakstīts');
    const foreign = await browserOf(
      server,
      await anActivePerson(server, { ...coordinator, territories: ['LV0001000'] }),
    );
    await foreign.get('/projects/new');
    const typed = { title: '„Divreiz ierakstīts“', programme: 'nordplus' };
    const told = await foreign.post('/projects/new', typed);
    expect(told.statusCode).toBe(422);
    expect(textOf(told)).toMatch(/Šāds projekts reģistrā jau ir[\s\S]*uztur Aizkraukles novads/);
    expect(told.body).not.toContain(`href="${path}"`);
    const otherThan = path.slice('/projects/'.length);
    expect((await foreign.post('/projects/new', { ...typed, otherThan })).statusCode).toBe(303);
    await keeper.get('/projects/new');
    const own = await keeper.post('/projects/new', typed);
    expect(own.body).toContain(`href="${path}"`);
  });

  it('removes a record made by mistake after asking, and one that is merged never', async () => {
    const path = await made('Kļūda');
    expect((await keeper.get(path)).body).toContain(`href="${path}/remove"`);
    expect((await partner.get(`${path}/remove`)).statusCode).toBe(404);
    expect(textOf(await keeper.get(`${path}/remove`))).toContain('Ieraksts pazudīs no reģistra');
    const kept = await made('Paliek');
    await ministry.get(path);
    await ministry.post(`${kept}/merge`, { into: path.slice('/projects/'.length) });
    expect(textOf(await keeper.get(`${path}/remove`))).toContain('tas ir apvienots ar citu');
    expect((await keeper.post(`${path}/remove`, {})).headers.location).toBe(`${path}/remove`);
    await ministry.post(`${kept}/unmerge`, {});
    const removed = await keeper.post(`${path}/remove`, {});
    expect(removed.headers.location).toBe('/projects?told=removed');
    expect(textOf(await keeper.get('/projects?told=removed'))).toContain('Projekta ieraksts ir dzēsts.');
    expect((await keeper.get(path)).statusCode).toBe(404);
    const entries = await server.store.audit.of(`project:${path.slice('/projects/'.length)}`);
    expect(entries.at(-1)).toMatchObject({ action: 'project.remove', before: { title: 'Kļūda' } });
  });

  it('keeps who changed what and when on a page of its own', async () => {
    const path = await made('Ar vēsturi');
    await keeper.post(`${path}/sections/purpose`, { version: '1', vision: 'Visi mācās', do: 'save' });
    const history = textOf(await keeper.get(`${path}/history`));
    expect(history).toMatch(/2\. versija[\s\S]*Vīzija[\s\S]*Pēc tam\s*: Visi mācās[\s\S]*1\. versija/);
    expect((await partner.get(`${path}/history`)).statusCode).toBe(404);
  });

  it('is searched without diacritics and in any case', async () => {
    const path = await made('Mācību Ābele');
    expect((await keeper.get('/projects?q=macibu%20abele')).body).toContain(`href="${path}"`);
  });
});

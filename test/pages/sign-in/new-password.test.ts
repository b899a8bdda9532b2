import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword, MIN_LENGTH, objectionToPassword, passwordFits } from '../../../src/people/password.ts';
import { LINK_LIFETIME_MS } from '../../../src/store/people/links.ts';
import { browser, browserOf, textOf } from '../../browser.ts';
import { anActivePerson, coordinator, startTestServer, type TestServer } from '../../server/test-server.ts';

const password = 'zils zirgs lasa avīzi';
const DAY = 86_400_000;

describe('an invitation', () => {
  let server: TestServer;
  let count = 0;

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  async function anInvitation() {
    count += 1;
    const email = `jauns-${count}@novads.example`;
    const person = await server.store.people.add({
      ...coordinator,
      email,
      institution: 'Parauga novads',
      madeAt: server.now(),
    });
    const secret = await server.store.links.make(person?.id ?? '', 'invitation', server.now());
    return { email, id: person?.id ?? '', path: `/invitation/${secret}` };
  }

  it('shows for whom it is, takes a password and opens the start page', async () => {
    const { email, path } = await anInvitation();
    const visitor = browser(server);
    const page = await visitor.get(path);
    expect(textOf(page)).toContain('Parauga novads');
    expect(textOf(page)).toContain(email);
    const answer = await visitor.post(path, { password, name: 'Anna Parauga' });
    expect(answer.headers.location).toBe('/');
    expect((await visitor.get('/')).statusCode).toBe(200);
  });

  it('is not used up by looking, but by the first who submits it', async () => {
    const { path } = await anInvitation();
    const [first, second] = [browser(server), browser(server)];
    for (const visitor of [first, second, first]) expect((await visitor.get(path)).statusCode).toBe(200);
    const answers = await Promise.all([
      first.post(path, { password, name: 'Anna Parauga' }),
      second.post(path, { password, name: 'Anna Parauga' }),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 410]);
    const again = await first.get(path);
    expect(again.statusCode).toBe(410);
    expect(textOf(again)).toContain('Šī saite vairs nav derīga');
  });

  it('works for two weeks', async () => {
    const { path } = await anInvitation();
    server.pass(LINK_LIFETIME_MS.invitation - 1);
    const visitor = browser(server);
    expect((await visitor.get(path)).statusCode).toBe(200);
    server.pass(1);
    expect((await visitor.post(path, { password, name: 'Anna Parauga' })).statusCode).toBe(410);
  });

  it('stops working when a new one is made or the person is deactivated', async () => {
    const { id, path } = await anInvitation();
    const next = `/invitation/${await server.store.links.make(id, 'invitation', server.now())}`;
    expect((await browser(server).get(path)).statusCode).toBe(410);
    expect((await browser(server).get(next)).statusCode).toBe(200);
    await server.store.people.deactivate(id);
    expect((await browser(server).get(next)).statusCode).toBe(410);
  });

  it('stops working when the person has come in by another way', async () => {
    const { id, path } = await anInvitation();
    await server.store.people.setIdentity(id, { issuer: 'https://iestade.example', subject: id });
    expect((await browser(server).get(path)).statusCode).toBe(410);
  });

  it('is not a way to change a password, nor the other way round', async () => {
    const { path } = await anInvitation();
    expect((await browser(server).get(path.replace('/invitation/', '/password/new/'))).statusCode).toBe(410);
  });

  it.each(['', 'short', 'x'.repeat(MIN_LENGTH), 'Password1234'])(
    'does not take the password %j and can be tried again',
    async (poor) => {
      const { path } = await anInvitation();
      const visitor = browser(server);
      await visitor.get(path);
      const refused = await visitor.post(path, { password: poor, name: 'Anna Parauga' });
      expect(refused.statusCode).toBe(422);
      expect(refused.body).toContain('href="#password"');
      expect(refused.body).not.toContain(`value="${poor}"`.repeat(poor === '' ? 2 : 1));
      expect((await visitor.post(path, { password, name: 'Anna Parauga' })).statusCode).toBe(303);
    },
  );
});

describe('a forgotten password', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  async function ask(email: string) {
    const visitor = browser(server);
    await visitor.get('/password/forgotten');
    return visitor.post('/password/forgotten', { email });
  }

  it('is met by a letter with a link, after which the old password and all sessions are gone', async () => {
    const person = await anActivePerson(server, coordinator);
    await server.store.people.setPassword(person.id, await hashPassword('the password before'));
    const before = await browserOf(server, person);
    await ask(person.email.toUpperCase());
    await expect.poll(() => server.letters.at(-1)?.to).toBe(person.email);
    const path =
      /https:\/\/kopskats\.example(\/password\/new\/[\w-]{43})\n/.exec(
        server.letters.at(-1)?.text ?? '',
      )?.[1] ?? '';
    const visitor = browser(server);
    await visitor.get(path);
    const answer = await visitor.post(path, { password, name: 'Anna Parauga' });
    expect(answer.headers.location).toBe('/sign-in?done=password');
    expect(textOf(await visitor.get('/sign-in?done=password'))).toContain('Parole ir nomainīta');
    expect((await before.get('/account')).statusCode).toBe(303);
    expect(await passwordFits(password, await server.store.people.passwordHash(person.email))).toBe(true);
    expect((await visitor.get(path)).statusCode).toBe(410);
    await expect.poll(() => server.letters.at(-1)?.subject).toContain('parole ir nomainīta');
    expect(server.letters.at(-1)?.to).toBe(person.email);
  });

  it('gets the same answer, and no letter, for an address without an account', async () => {
    const known = await anActivePerson(server, coordinator);
    const sent = server.letters.length;
    const answers = await Promise.all([known.email, 'nav@novads.example'].map(ask));
    await expect.poll(() => server.letters.length).toBe(sent + 1);
    const [one, other] = answers.map((answer) => [
      answer.statusCode,
      textOf(answer).replaceAll(/[\w-]{36,}/g, ''),
    ]);
    expect(one).toEqual(other);
  });

  it('sends no more than ten letters in fifteen minutes', async () => {
    const { email } = await anActivePerson(server, coordinator);
    for (let letter = 1; letter <= 10; letter += 1) expect((await ask(email)).statusCode).toBe(200);
    expect((await ask(email)).statusCode).toBe(429);
  });

  it('asks for an address where none is given', async () => {
    const answer = await ask(' ');
    expect(answer.statusCode).toBe(422);
    expect(textOf(answer)).toContain('Norādiet e-pasta adresi.');
  });

  it('can be mended for an hour', async () => {
    const person = await anActivePerson(server, coordinator);
    const secret = await server.store.links.make(person.id, 'password', server.now());
    server.pass(LINK_LIFETIME_MS.password);
    expect(LINK_LIFETIME_MS.password).toBe(DAY / 24);
    expect((await browser(server).get(`/password/new/${secret}`)).statusCode).toBe(410);
  });
});

describe('changing the password', () => {
  it('asks for the present one, begins this session anew, ends all others and tells the owner', async () => {
    const server = await startTestServer();
    const person = await anActivePerson(server, coordinator);
    await server.store.people.setPassword(person.id, await hashPassword(password));
    const [here, elsewhere] = [await browserOf(server, person), await browserOf(server, person)];
    await here.get('/account/password');
    const wrong = await here.post('/account/password', {
      current: 'something else',
      password: 'trīs jauni vārdi',
    });
    expect(wrong.statusCode).toBe(422);
    expect(textOf(wrong)).toContain('Pašreizējā parole nav pareiza.');
    const poor = await here.post('/account/password', { current: password, password: 'short' });
    expect(poor.statusCode).toBe(422);
    // Whoever had seen the letter with a link that was asked for before has nothing of it either.
    const link = await server.store.links.make(person.id, 'password', server.now());
    const before = here.cookies.get('__Host-kopskats') ?? '';
    const answer = await here.post('/account/password', { current: password, password: 'trīs jauni vārdi' });
    expect(answer.headers.location).toBe('/account');
    expect((await here.get('/account')).statusCode).toBe(200);
    expect((await elsewhere.get('/account')).statusCode).toBe(303);
    expect(await server.store.sessions.find(before, server.now())).toBeNull();
    expect(await server.store.links.look(link, 'password', server.now())).toBeNull();
    await expect.poll(() => server.letters.map(({ to }) => to)).toEqual([person.email]);
    expect(server.letters[0]?.subject).toContain('parole ir nomainīta');
    expect(server.letters[0]?.text).toContain('https://kopskats.example/password/forgotten\n');
    await server.close();
  });
});

describe('the rules for passwords', () => {
  it('count characters as people do and ask for no kinds of them', () => {
    expect(objectionToPassword('ābele ķirsis', '')).toBeNull();
    expect(objectionToPassword('ābele ķirsis'.normalize('NFD'), '')).toBeNull();
    expect(objectionToPassword('ā'.normalize('NFD').repeat(11), '')).not.toBeNull();
    expect(objectionToPassword('🐎🐄🐖🐑🐐🐓🦆🦢🦉🐈🐕🐇', '')).toBeNull();
  });

  it('take up to 128 characters, every one of which counts', async () => {
    const longest = 'zils zirgs lasa avīzi '.repeat(6).slice(0, 128);
    expect(objectionToPassword(longest, '')).toBeNull();
    expect(objectionToPassword(`${longest}!`, '')?.en).toContain('at most 128');
    const hash = await hashPassword(longest);
    expect(await passwordFits(longest, hash)).toBe(true);
    expect(await passwordFits(`${longest.slice(0, -1)}!`, hash)).toBe(false);
  });

  it.each([
    ['the address of the account', 'Koordinators@aizkraukle.example'],
    ['a word of it', 'Aizkraukle-2026'],
    ['a word that everybody knows, dressed up', 'P@ssw0rd2026!'],
    ['one with its diacritics', 'Izglītība2026'],
    ['one over and over', 'parole parole parole 1'],
    ['two of them', 'Vasara 2026 Latvija'],
    ['neighbours on the keyboard', '1q2w3e4r5t6y'],
    ['a personal code', '010190-12345'],
    ['three characters over and over', 'abaabcabaabc'],
  ])('refuse %s', (_what, poor) => {
    expect(objectionToPassword(poor, 'koordinators@aizkraukle.example')?.en).toContain('first to be guessed');
  });

  it('take such words where others stand beside them', () => {
    for (const good of ['Latvijas upes tek lēni', 'vasara ziema rudens', 'Aizkrauklē ēdam zivis'])
      expect(objectionToPassword(good, 'koordinators@aizkraukle.example')).toBeNull();
  });
});

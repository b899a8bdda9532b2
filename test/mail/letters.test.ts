import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/mail/html.ts';
import { type LetterText, link, text } from '../../src/mail/letter.ts';
import { approvalAsked, approvalRefused } from '../../src/mail/letters/approval.ts';
import { approved } from '../../src/mail/letters/approved.ts';
import { deadline } from '../../src/mail/letters/deadline.ts';
import { invitation } from '../../src/mail/letters/invitation.ts';
import { password } from '../../src/mail/letters/password.ts';
import { passwordChanged } from '../../src/mail/letters/password-changed.ts';
import { poll } from '../../src/mail/letters/poll.ts';
import { returned } from '../../src/mail/letters/returned.ts';
import { sectionLink } from '../../src/mail/letters/section-link.ts';
import { plainText } from '../../src/mail/plain-text.ts';

const url = 'https://kopskats.example/returns/2026/LV0020000';
const calendar = 'https://kopskats.example/editions/2026/deadline.ics';
const due = { edition: 2026, day: '2027-03-01', calendar };
const about = { name: 'Aizkraukles novads', edition: 2026, url };
const remarks = {
  lv: [{ place: '8. Atļaujas', text: 'Lūdzu, pārbaudiet skaitu.\nReģistrā ir cits.' }],
  en: [{ place: '8. Permits', text: 'Lūdzu, pārbaudiet skaitu.\nReģistrā ir cits.' }],
};

const letters: { readonly [name: string]: LetterText } = {
  invitation: invitation({ name: 'Anna Parauga', institution: 'Aizkraukles novada pašvaldība', url, due }),
  password: password({ url }),
  'password-changed': passwordChanged({ url }),
  'deadline-not-started': deadline({ ...about, deadline: '2027-03-01', calendar, status: 'not_started' }),
  'deadline-draft': deadline({ ...about, deadline: '2027-03-01', calendar, status: 'draft' }),
  'deadline-awaiting': deadline({ ...about, deadline: '2027-03-01', calendar, status: 'awaiting' }),
  'deadline-returned': deadline({ ...about, deadline: '2027-03-01', calendar, status: 'returned' }),
  poll: poll({
    title: { lv: 'Vai ieviest kopīgu kursu katalogu?', en: 'A common catalogue of courses?' },
    name: 'Aizkraukles novads',
    deadline: '2026-12-12',
    url: 'https://kopskats.example/polls/1/answer/LV0020000',
  }),
  returned: returned({ ...about, remarks, wasApproved: false }),
  reopened: returned({ ...about, remarks, wasApproved: true }),
  approved: approved(about),
  'approval-asked': approvalAsked({ ...about, by: 'Anna Parauga, Aizkraukles novada pašvaldība' }),
  'approval-refused': approvalRefused({
    ...about,
    by: 'Juris Paraugs, Aizkraukles novada pašvaldība',
    remarks,
  }),
  'section-link': sectionLink({
    ...about,
    by: 'Anna Parauga, Aizkraukles novada pašvaldība',
    section: { lv: '12. Atļaujas', en: '12. Permits' },
    until: '2027-02-15T10:00:00.000Z',
  }),
};

describe('a letter', () => {
  it.each(Object.entries(letters))('is in plain text as in its golden file: %s', async (name, letter) => {
    const subject = `${letter.lv.subject} / ${letter.en.subject}`;
    await expect(`${subject}\n\n${plainText(letter, null)}`).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it('has the same content in HTML, each half with its language', async () => {
    const letter = letters.returned;
    if (letter === undefined) throw new Error('no letter');
    await expect(html(letter, letter.lv.subject, null)).toMatchFileSnapshot('golden/returned.html');
  });

  it.each(Object.entries(letters))('loads nothing and has readable links: %s', (_name, letter) => {
    const page = html(letter, letter.lv.subject, null);
    expect(page).not.toMatch(/<(?:img|script|link|style|iframe|form)\b|\ssrc=|url\(/);
    const links = [...letter.lv.parts, ...letter.en.parts].filter(({ kind }) => kind === 'link');
    expect(links.length).toBeGreaterThan(1);
    expect(page.match(/<a href="[^"]+">[^<]{5,}<\/a>/g)).toHaveLength(links.length);
  });

  it('escapes user input', () => {
    const written = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onclick='x",
        '&lt;b&gt;',
      ),
    );
    const tagsOf = (page: string) => page.match(/<[^>]*>/g);
    const letterOf = (words: string): LetterText => {
      const wording = {
        subject: words,
        parts: [
          text(words),
          link(words, url),
          { kind: 'remarks' as const, remarks: [{ place: words, text: words.replaceAll('\n', ' ') }] },
        ],
      };
      return { lv: wording, en: wording };
    };
    const empty = tagsOf(html(letterOf(''), '', null));
    fc.assert(
      fc.property(written, (words) => {
        const page = html(letterOf(words), words, null);
        expect(tagsOf(page)).toEqual(empty);
        const shown = page
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
          .replaceAll('&amp;', '&');
        expect(shown.split(words).length).toBeGreaterThan(words === '' ? 0 : 8);
      }),
    );
  });
});

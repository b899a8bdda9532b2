// Invites a person from the command line: the first administrator, who then invites everybody else on the page.
import { readConfig, readServerConfig } from '../src/config.ts';
import { linkTo } from '../src/mail/links.ts';
import { invite, inviteAgain, readInvitation } from '../src/people/invite.ts';
import { objectionTexts } from '../src/people/objection.ts';
import { Problem } from '../src/problem.ts';
import { openStore } from '../src/store/open-store.ts';
import { emailKey } from '../src/store/people/person.ts';
import { isInForce } from '../src/survey/territories.ts';
import { defineCommand, run } from './command/command.ts';

const command = defineCommand({
  help: `
npm run -s invite -- --email ADRESE --institution NOSAUKUMS [--role LOMA] [--name VĀRDS]

Uzaicina lietotāju un izdrukā vienreizēju saiti, ar kuru tas izvēlas paroli. Ja lietotājs jau ir uzaicināts,
bet vēl nav pieslēdzies, iepriekšējā saite zaudē spēku.

  --email ADRESE           e-pasta adrese, ar kuru lietotājs pieslēgsies
  --institution NOSAUKUMS  iestāde, kuras vārdā lietotājs strādā
  --name VĀRDS             vārds un uzvārds; lietotājs tos apstiprina, saņemot kontu
  --post AMATS             amats
  --role LOMA              administrator (ja nav norādīts), analyst, coordinator vai region_officer
  --territory KODS         koordinatora pašvaldība (ATVK kods); var norādīt vairākas
  --region KODS            reģiona pārstāvja reģions, piemēram, ZEMGALE
  --help                   šis teksts

Datubāze: DATABASE_URL (PostgreSQL) vai, ja tā nav, mape KOPSKATS_DATA (noklusējums .data).
Saites sākums: KOPSKATS_URL.
`,
  options: {
    email: { type: 'string' },
    institution: { type: 'string' },
    name: { type: 'string' },
    post: { type: 'string' },
    role: { type: 'string' },
    territory: { type: 'string', multiple: true },
    region: { type: 'string' },
  },
  run: async ({ values }) => {
    const stray = values.territory?.find((code) => !isInForce(code));
    if (stray !== undefined) throw new Problem('bad-arguments', `Pašvaldības ar kodu „${stray}“ nav.`);
    const invitation = readInvitation({
      email: values.email ?? '',
      institution: values.institution ?? '',
      name: values.name ?? '',
      post: values.post ?? '',
      role: values.role ?? 'administrator',
      territories: values.territory ?? [],
      region: values.region ?? '',
    });
    if ('errors' in invitation)
      throw new Problem('bad-arguments', invitation.errors.map(({ message }) => message.lv).join(' '));
    const { origin } = readServerConfig(process.env);
    const store = await openStore(readConfig(process.env));
    try {
      const sent = { invitation, by: null, delivery: 'shown', at: new Date().toISOString() } as const;
      const invited = (await invite(store, sent)) ?? (await inviteAgain(store, sent));
      if (invited === 'not-invited') throw new Problem('bad-arguments', objectionTexts.emailTaken.lv);
      if (invited === 'other-rights')
        throw new Problem(
          'bad-arguments',
          `„${emailKey(invitation.email)}“ jau ir uzaicināts ar citām tiesībām; tās maina lapā „Lietotāji“.`,
        );
      const { secret } = invited.link;
      if (secret === null) throw new Error('A link that is to be shown has no secret');
      process.stdout.write(`${linkTo.invitation(origin, secret)}\n`);
    } finally {
      await store.close();
    }
  },
});

await run(command);

// Invites a person from the command line: the first administrator, who then invites everybody else on the page.
import { readConfig, readServerConfig } from '../src/config.ts';
import { invitePerson } from '../src/http/people/invite-person.ts';
import { peopleTexts } from '../src/http/people/people-texts.ts';
import { readInvitation } from '../src/http/people/read-invitation.ts';
import { Problem } from '../src/problem.ts';
import { openStore } from '../src/store/open-store.ts';
import { defineCommand, run } from './command.ts';

const command = defineCommand({
  help: `
Uzaicina lietotāju un izdrukā vienreizēju saiti, ar kuru tas izvēlas paroli. Ja lietotājs jau ir uzaicināts,
bet vēl nav pieslēdzies, iepriekšējā saite zaudē spēku.

Lietošana: npm run -s invite -- --email ADRESE --institution NOSAUKUMS [--role LOMA]

  --email ADRESE           e-pasta adrese, ar kuru lietotājs pieslēgsies
  --institution NOSAUKUMS  iestāde, kuras vārdā lietotājs strādā
  --role LOMA              administrator (ja nav norādīts), analyst, coordinator vai region_officer
  --territory KODS         koordinatora pašvaldība (ATVK kods); var norādīt vairākas
  --region KODS            reģiona pārstāvja reģions, piemēram, ZEMGALE
  --help                   šī palīdzība
`,
  options: {
    email: { type: 'string' },
    institution: { type: 'string' },
    role: { type: 'string' },
    territory: { type: 'string', multiple: true },
    region: { type: 'string' },
  },
  run: async ({ values }) => {
    const invited = readInvitation({
      email: values.email ?? '',
      institution: values.institution ?? '',
      role: values.role ?? 'administrator',
      territories: values.territory ?? [],
      region: values.region ?? '',
    });
    if ('errors' in invited)
      throw new Problem('bad-arguments', invited.errors.map(({ message }) => message.lv).join(' '));
    const { origin } = readServerConfig(process.env);
    const store = await openStore(readConfig(process.env));
    try {
      const now = new Date().toISOString();
      const person =
        (await store.transaction((within) => invitePerson(within, invited, null, now))) ??
        (await store.people.findByEmail(invited.email));
      if (person?.status !== 'invited') throw new Problem('bad-arguments', peopleTexts.emailTaken.lv);
      const secret = await store.links.make(person.id, 'invitation', now);
      process.stdout.write(`${origin}/invitation/${secret}\n`);
    } finally {
      await store.close();
    }
  },
});

await run(command);

// Invites a person from the command line: the first administrator, who then invites everybody else on the page.
import { readConfig, readServerConfig } from '../src/config.ts';
import { invitePerson } from '../src/people/invite-person.ts';
import { objectionTexts } from '../src/people/objection.ts';
import { type Invited, readInvitation } from '../src/people/read-invitation.ts';
import { recordOf, standingOf } from '../src/people/record.ts';
import { Problem } from '../src/problem.ts';
import { type Holdings, openStore } from '../src/store/open-store.ts';
import type { Person, Rights } from '../src/store/people/person.ts';
import { isInForce } from '../src/survey/territories.ts';
import { defineCommand, run } from './command/command.ts';

const command = defineCommand({
  help: `
npm run -s invite -- --email ADRESE --institution NOSAUKUMS [--role LOMA]

Uzaicina lietotāju un izdrukā vienreizēju saiti, ar kuru tas izvēlas paroli. Ja lietotājs jau ir uzaicināts,
bet vēl nav pieslēdzies, iepriekšējā saite zaudē spēku.

  --email ADRESE           e-pasta adrese, ar kuru lietotājs pieslēgsies
  --institution NOSAUKUMS  iestāde, kuras vārdā lietotājs strādā
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
    role: { type: 'string' },
    territory: { type: 'string', multiple: true },
    region: { type: 'string' },
  },
  run: async ({ values }) => {
    const stray = values.territory?.find((code) => !isInForce(code));
    if (stray !== undefined) throw new Problem('bad-arguments', `Pašvaldības ar kodu „${stray}“ nav.`);
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
      const person = await store.transaction(
        async (within) =>
          (await invitePerson(within, invited, null, now)) ?? (await inviteAgain(within, invited, now)),
      );
      const secret = await store.links.make(person.id, 'invitation', now);
      process.stdout.write(`${origin}/invitation/${secret}\n`);
    } finally {
      await store.close();
    }
  },
});

/** A new link changes nobody's rights: who is to have others would not get them, and nobody would notice. */
async function inviteAgain({ people, audit }: Holdings, invited: Invited, at: string): Promise<Person> {
  const person = await people.findByEmail(invited.email);
  if (person?.status !== 'invited') throw new Problem('bad-arguments', objectionTexts.emailTaken.lv);
  if (rightsIn(person) !== rightsIn(invited))
    throw new Problem(
      'bad-arguments',
      `„${person.email}“ jau ir uzaicināts ar citām tiesībām; tās maina lapā „Lietotāji“.`,
    );
  const standing = standingOf(person);
  await audit.append(recordOf('person.invite', person, null, at, standing, standing));
  return person;
}

const rightsIn = ({ role, territories, region }: Rights): string =>
  JSON.stringify([role, territories.toSorted(), region]);

await run(command);

// `npm run remind`: queues letters to those who have not handed in while the deadline comes near.

import { readMailConfig } from '../src/config.ts';
import { planReminders, queueReminders } from '../src/mail/remind.ts';
import { noMail } from '../src/mail/smtp.ts';
import { Problem } from '../src/problem.ts';
import { defineCommand, run } from './command/command.ts';
import { deliveredLine, deliverNow, reminderList, remindFrom, remindOptions } from './command/letters.ts';
import { withStore } from './command/store.ts';

const command = defineCommand({
  help: `
npm run remind -- --edition GADS --days DIENAS [--dry-run | --send]

Atgādina par iesniegšanas termiņu tiem, kuri vēl nav iesnieguši, ja līdz termiņam ir ne vairāk dienu, kā
norādīts. Vēstules nonāk rindā, no kuras tās sūta serveris vai „npm run deliver“. Palaižot atkārtoti, katrs saņem
vienu vēstuli par katru --days vērtību, tāpēc komandu var likt laikplānā katru dienu.

  --edition GADS   par kuru edīciju atgādināt
  --days DIENAS    cik dienas pirms termiņa, piemēram, 14
  --dry-run        tikai parāda, kas ko saņemtu; nekas netiek saglabāts un nosūtīts
  --send           pēc ielikšanas rindā uzreiz arī nosūta
  --help           šis teksts

Datubāze: DATABASE_URL (PostgreSQL) vai, ja tā nav, mape KOPSKATS_DATA (noklusējums .data).
E-pasts: KOPSKATS_SMTP_URL, KOPSKATS_MAIL_FROM un KOPSKATS_URL.
`,
  options: remindOptions,
  run: async ({ values }) => {
    const { round, isDry, send } = remindFrom(values);
    const mail = readMailConfig(process.env);
    if (mail === null && send) throw new Problem('bad-configuration', noMail);
    if (mail === null) process.stderr.write(`${noMail}\n`);
    await withStore(async (store) => {
      const now = new Date().toISOString();
      const plan = await planReminders(store, round, now);
      process.stdout.write(`${reminderList(plan, round.days)}\n`);
      if (isDry) return;
      const added = await queueReminders(store, plan, now);
      process.stdout.write(`Rindā ieliktas vēstules: ${added}.\n`);
      if (mail !== null && send) process.stdout.write(deliveredLine(await deliverNow(store, mail)));
    });
  },
});

await run(command);

// `npm run deliver`: sends the letters that wait in the queue, for when no server is there to do it.

import { readMailConfig } from '../src/config.ts';
import { noMail } from '../src/mail/smtp.ts';
import { Problem } from '../src/problem.ts';
import { defineCommand, run } from './command/command.ts';
import { deliveredLine, deliverNow } from './command/letters.ts';
import { withStore } from './command/store.ts';

const command = defineCommand({
  help: `
npm run deliver

Nosūta vēstules, kas gaida rindā: uzaicinājumus, saites paroles maiņai, atgādinājumus, saņemšanas apliecinājumus un
vēstules par atdotiem un apstiprinātiem iesniegumiem. Serveris to dara pats; vienlaikus palaistas, abas puses vienu vēstuli divreiz nesūta.

  --help   šis teksts

Datubāze: DATABASE_URL (PostgreSQL) vai, ja tā nav, mape KOPSKATS_DATA (noklusējums .data).
E-pasts: KOPSKATS_SMTP_URL, KOPSKATS_MAIL_FROM un KOPSKATS_URL.
`,
  options: {},
  run: async () => {
    const mail = readMailConfig(process.env);
    if (mail === null) throw new Problem('bad-configuration', noMail);
    await withStore(async (store) => {
      process.stdout.write(deliveredLine(await deliverNow(store, mail)));
    });
  },
});

await run(command);

// `npm run seed`: loads the returns of an edition into the database.

import { readConfig } from '../src/config.ts';
import { Problem } from '../src/problem.ts';
import { seed, seedableEditions } from '../src/publishing/seed.ts';
import { openStore } from '../src/store/open-store.ts';
import { defineCommand, run } from './command/command.ts';
import { editionFrom, editionOption } from './command/options.ts';

const command = defineCommand({
  help: `
npm run seed [-- --edition 2025]

Ielādē datubāzē edīcijas iesniegumus, publicētos skaitļus un teritoriju datus no mapes fixtures/.
Katru iesniegumu pārbauda tāpat kā jebkuru citu; ielādējot atkārtoti, nekas nemainās.

  --edition GADS   kuru edīciju ielādēt (noklusējums: jaunākā, kurai dati ir)
  --help           šis teksts

Datubāze: DATABASE_URL (PostgreSQL) vai, ja tā nav, mape KOPSKATS_DATA (noklusējums .data).
`,
  options: editionOption,
  run: async ({ values, progress }) => {
    const edition = editionFrom(values.edition);
    if (!seedableEditions.includes(edition))
      throw new Problem(
        'bad-arguments',
        `Mapē fixtures/ nav ${edition}. gada edīcijas datu, ir: ${seedableEditions.join(', ')}.`,
      );
    const store = await openStore(readConfig(process.env));
    try {
      const { returns, added, openQueries, projects } = await seed(store, { edition, progress });
      process.stderr.write(
        `Edīcija ${edition}. Iesniegumi: ${returns}, no tiem jauni vai mainīti: ${added}. Nepaskaidroti precizējumi: ${openQueries}. Jauni projekti: ${projects}.\n`,
      );
    } finally {
      await store.close();
    }
  },
});

await run(command);

import { computeIndicators } from '../src/aggregate/indicators.ts';
import { defineCommand, run } from './command/command.ts';
import { indicatorsJson, indicatorsText } from './command/indicators-output.ts';
import { editionFrom, editionOption, languageFrom, languageOption } from './command/options.ts';
import { municipalReturns, withStore } from './command/store.ts';

const command = defineCommand({
  help: `
npm run -s indicators -- [--edition 2025] [--json] [--lang lv|en]

Aprēķina diagrammu rādītājus no saglabātajiem iesniegumiem: kopā un pa plānošanas reģioniem,
norādot, cik pašvaldību atbildējušas un kuras veido katru vērtību.

  --edition GADS   edīcija (noklusējums: jaunākā ar datiem)
  --json           viens JSON objekts: {edition, indicators: [...]}
  --lang VALODA    nosaukumu valoda: lv (noklusējums) vai en
  --help           šis teksts
`,
  options: { ...editionOption, ...languageOption, json: { type: 'boolean' } },
  async run({ values }) {
    const edition = editionFrom(values.edition);
    const language = languageFrom(values.lang);
    const indicators = await withStore((store) =>
      computeIndicators(municipalReturns(store, edition), edition),
    );
    const output = values.json
      ? indicatorsJson(edition, indicators, language)
      : indicatorsText(indicators, language);
    process.stdout.write(`${output}\n`);
  },
});

await run(command);

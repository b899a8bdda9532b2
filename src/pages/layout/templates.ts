// Nunjucks with escaping always on. Templates lie beside the code of their pages; the components come from
// govuk-frontend.
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import nunjucks from 'nunjucks';
import type { Language } from '../../language/label.ts';
import { dateIn, momentIn } from '../../language/moment-format.ts';
import { assetPath } from '../assets.ts';

const ours = resolve(import.meta.dirname, '..');
const govuk = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist');

type Render = (template: string, language: Language, context: object) => string;

export function templates(): Render {
  const byLanguage = { lv: environment('lv'), en: environment('en') };
  return (template, language, context) => byLanguage[language].render(template, context);
}

function environment(language: Language): nunjucks.Environment {
  const loader = new nunjucks.FileSystemLoader([ours, govuk], { noCache: false, watch: false });
  const env = new nunjucks.Environment(loader, { autoescape: true, trimBlocks: true, lstripBlocks: true });
  env.addGlobal('asset', assetPath);
  env.addFilter('moment', (iso: string) => momentIn(language, iso));
  env.addFilter('date', (iso: string) => dateIn(language, iso));
  return env;
}

// Nunjucks with autoescaping always on. Templates lie beside the code of their pages; the components come from
// govuk-frontend.
//
// A template that asks for something it is not given fails. Nunjucks itself throws only where undefined is printed
// (`throwOnUndefined`), and passes over it in conditions, loops and arguments. What a page hands its template is
// therefore wrapped so that reading an unknown name throws. Components of govuk-frontend rely on reading optional
// names of the objects they are handed; lists of options go to them unwrapped, by the filter `unchecked`.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nunjucks from 'nunjucks';
import { codeFile } from '../../folders.ts';
import { dateIn, momentIn } from '../../language/dates.ts';
import { type Language, withColon } from '../../language/label.ts';
import { assetPath } from '../assets.ts';

const ours = codeFile('pages');
const govuk = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist');

type Render = (template: string, language: Language, context: { readonly [name: string]: object }) => string;

export function templates(): Render {
  const byLanguage = { lv: environment('lv'), en: environment('en') };
  return (template, language, context) => {
    const names = Object.entries(context).map(([name, value]) => [name, checked(value, name)]);
    return byLanguage[language].render(template, Object.fromEntries(names));
  };
}

function environment(language: Language): nunjucks.Environment {
  const loader = new nunjucks.FileSystemLoader([ours, govuk], { noCache: false, watch: false });
  const options = { autoescape: true, throwOnUndefined: true, trimBlocks: true, lstripBlocks: true };
  const env = new nunjucks.Environment(loader, options);
  env.addGlobal('asset', assetPath);
  env.addFilter('moment', (iso: string) => momentIn(language, iso));
  env.addFilter('date', (iso: string) => dateIn(language, iso));
  env.addFilter('withColon', withColon);
  env.addFilter('unchecked', unchecked);
  return env;
}

const targets = new WeakMap<object, object>();

/** The same value, of which only names can be read that it has; `path` is what the error calls it. */
export function checked(value: object, path: string): object {
  const proxy = new Proxy(value, {
    get(target, name) {
      const found: unknown = Reflect.get(target, name, target);
      if (typeof name === 'symbol') return found;
      if (found === undefined) throw new RangeError(`${path} has no „${name}“`);
      return typeof found === 'object' && found !== null ? checked(found, `${path}.${name}`) : found;
    },
  });
  targets.set(proxy, value);
  return proxy;
}

function unchecked(value: object): object {
  return targets.get(value) ?? value;
}

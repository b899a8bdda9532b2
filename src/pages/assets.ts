// Style, script and fonts of the pages, from memory. Their addresses hold a digest of their content, so that a
// browser may keep them for good and still sees every change at once.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { compressed } from '../brotli.ts';
import { codeFile } from '../folders.ts';
import { paletteCss } from '../palette.ts';
import { Problem } from '../problem.ts';
import { anyone } from '../server/access.ts';
import type { App } from '../server/parts.ts';
import { takesBrotli } from '../server/send-file.ts';

const { resolve } = createRequire(import.meta.url);
const own = (name: string) => codeFile(`pages/assets/${name}`);
/** The style sheet of the pages, part by part; a later part overrides an earlier one. */
const styles = ['base', 'frame', 'content', 'return', 'form', 'reading'].map((name) =>
  own(`css/${name}.css`),
);
/** Our own scripts; each after those that it imports. */
const scripts = [
  'copy-field.js',
  'device-copy.js',
  'send-form.js',
  'unsent.js',
  'form-content.js',
  'row-list.js',
  'row-cells.js',
  'enter-key.js',
  'table-paste.js',
  'length-counter.js',
  'asked-when.js',
  'draft.js',
  'questions.js',
  'fill-from-file.js',
  'kopskats.js',
];
const font = (name: string) => resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`);

interface Source {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

interface Asset extends Source {
  /** `kopskats-1a2b3c4d5e6f.css` */
  readonly versionedName: string;
  readonly compressed: () => Promise<Buffer>;
}

const files: readonly {
  readonly name: string;
  /** Several files are joined in this order. */
  readonly path: string | readonly string[];
  readonly type: string;
  readonly change?: (text: string) => string;
}[] = [
  { name: 'source-sans-3-400.ttf', path: font('400Regular/SourceSans3_400Regular'), type: 'font/ttf' },
  { name: 'source-sans-3-700.ttf', path: font('700Bold/SourceSans3_700Bold'), type: 'font/ttf' },
  { name: 'kopskats.svg', path: own('kopskats.svg'), type: 'image/svg+xml' },
  {
    name: 'govuk-frontend.css',
    path: resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
    type: 'text/css; charset=utf-8',
    change: withOwnFont,
  },
  {
    name: 'kopskats.css',
    path: styles,
    type: 'text/css; charset=utf-8',
    change: (css) => `${paletteCss('kopskats-')}${css}`,
  },
  {
    name: 'govuk-frontend.js',
    path: resolve('govuk-frontend/dist/govuk/govuk-frontend.min.js'),
    type: 'text/javascript; charset=utf-8',
  },
  ...scripts.map((name) => ({ name, path: own(name), type: 'text/javascript; charset=utf-8' })),
];

const assets = load();

/** Where an asset is served. A name that is not known is a programming error. */
export function assetPath(name: string): string {
  const asset = assets.find((one) => one.name === name);
  if (asset === undefined) throw new RangeError(`There is no asset ${name}`);
  return `/assets/${asset.versionedName}`;
}

export function assetRoutes(app: App): void {
  const byName = new Map(assets.map((asset) => [asset.versionedName, asset]));
  // What browsers ask for by themselves on pages that name no icon, such as those of the report.
  app.get('/favicon.ico', { config: { access: anyone } }, (_request, reply) =>
    reply.header('cache-control', 'public, max-age=604800').redirect(assetPath('kopskats.svg'), 302),
  );
  app.get(
    '/assets/:name',
    { config: { access: anyone }, schema: { params: z.object({ name: z.string() }) } },
    async (request, reply) => {
      const asset = byName.get(request.params.name);
      if (asset === undefined) throw new Problem('not-found', '');
      reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .header('vary', 'accept-encoding')
        .type(asset.type);
      if (!takesBrotli(request)) return reply.send(asset.content);
      return reply.header('content-encoding', 'br').send(await asset.compressed());
    },
  );
}

function load(): readonly Asset[] {
  const loaded: Asset[] = [];
  for (const { name, path, type, change } of files) {
    const bytes = Buffer.concat([path].flat().map((file) => readFileSync(file)));
    const content = type.startsWith('text/') ? Buffer.from(named(bytes.toString(), loaded, change)) : bytes;
    loaded.push({
      name,
      type,
      content,
      versionedName: versioned(name, content),
      compressed: compressed(content),
    });
  }
  return loaded;
}

/** A text with the names of the assets loaded before it replaced by those under which they are served. */
function named(text: string, loaded: readonly Asset[], change = (same: string) => same): string {
  return loaded.reduce((result, asset) => result.replaceAll(asset.name, asset.versionedName), change(text));
}

function versioned(name: string, content: Buffer): string {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return name.replace(/(?=\.\w+$)/, `-${digest}`);
}

/** Its own font is licensed for government services of another country: it makes room for ours. */
function withOwnFont(css: string): string {
  return css
    .replaceAll(/@font-face\{[^}]*\}/g, '')
    .replaceAll('GDS Transport,arial,sans-serif', 'var(--kopskats-font)');
}

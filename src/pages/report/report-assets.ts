// What the pages of the published report load: the files that lie beside them in the folder of the web book.
import { extname } from 'node:path';
import { compressed } from '../../brotli.ts';
import { readAssets } from '../../report/html/assets.ts';
import { sha256 } from '../../store/digest.ts';

export interface ReportAsset {
  readonly content: Buffer;
  readonly type: string;
  readonly version: string;
  readonly compressed: () => Promise<Buffer>;
}

const types: { readonly [extension: string]: string } = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ttf': 'font/ttf',
};

let assets: Promise<ReadonlyMap<string, ReportAsset>> | null = null;

/** By path within the folder of the book, such as `assets/book.css`; null for any other. */
export async function reportAsset(path: string): Promise<ReportAsset | null> {
  assets ??= load();
  return (await assets).get(path) ?? null;
}

async function load(): Promise<ReadonlyMap<string, ReportAsset>> {
  const files = [...(await readAssets())].map(([path, bytes]): [string, ReportAsset] => {
    const content = Buffer.from(bytes);
    const type = types[extname(path)] ?? 'application/octet-stream';
    return [
      path,
      { content, type, version: sha256(content.toString('latin1')), compressed: compressed(content) },
    ];
  });
  return new Map(files);
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filledTemplate, returnOf2025 } from './base-workbook.ts';
import { leftoverCases } from './leftover-cases.ts';
import { linkCases } from './link-cases.ts';
import { objectCases } from './object-cases.ts';
import { packageCases } from './package-cases.ts';
import { passCases } from './pass.ts';
import type { ReadCase } from './read-case.ts';
import { AWAITED, refuseCases } from './refuse.ts';
import { valueCases } from './value-cases.ts';
import { xmlCases } from './xml-cases.ts';

/** Workbooks that must be read with the answers of the template, by the kind of what is unusual in them. */
export const readCases: { readonly [kind: string]: readonly ReadCase[] } = {
  package: packageCases,
  xml: xmlCases,
  value: valueCases,
  link: linkCases,
  leftover: leftoverCases,
  object: objectCases,
};

/** Writes all cases to `pass/`, `read/` and `refuse/` in a folder and returns how many there are. */
export async function writeCases(folder: string): Promise<number> {
  const filled = await filledTemplate(returnOf2025(AWAITED.territory));
  const read = Object.entries(readCases).flatMap(([kind, cases]) => cases.map((one) => ({ kind, ...one })));
  const files = {
    pass: await passCases(),
    read: await Promise.all(
      read.map(async ({ kind, name, make }) => ({ name: `${kind}-${name}.xlsx`, bytes: await make(filled) })),
    ),
    refuse: await refuseCases(),
  };
  for (const [name, cases] of Object.entries(files)) {
    await mkdir(join(folder, name), { recursive: true });
    for (const { name: file, bytes } of cases) await writeFile(join(folder, name, file), bytes);
  }
  return Object.values(files).flat().length;
}

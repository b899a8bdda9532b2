// The figures that an edition prints as a file: those that the project carries, or a proof before it goes to print.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Problem } from '../problem.ts';
import type { PublishedFigure } from '../survey/published-figure.ts';

const figuresFile = z.object({
  edition: z.int(),
  figures: z
    .array(
      z.object({
        id: z.string(),
        // The print gave some figures no diagram number and a remark in its place.
        diagram: z.union([z.int(), z.string().transform(() => null), z.null()]),
        labelLv: z.string(),
        value: z.number().nullable(),
        unit: z.string(),
        note: z.string().default(''),
      }),
    )
    .refine((figures) => new Set(figures.map(({ id }) => id)).size === figures.length, {
      error: 'divi skaitļi ar vienu id',
    }),
});

/** Reads the figures of an edition. Throws `bad-figures` that names what in the file is wrong. */
export async function readPublishedFigures(
  path: string,
  edition: number,
): Promise<readonly PublishedFigure[]> {
  const parsed = figuresFile.safeParse(await readJson(path));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const what = issue?.code === 'custom' ? issue.message : 'vērtība neder';
    const place = [path, ...(issue?.path.length ? [issue.path.join('.')] : [])].join(': ');
    throw new Problem('bad-figures', `${place}: ${what}.`);
  }
  if (parsed.data.edition !== edition)
    throw new Problem(
      'bad-figures',
      `${path}: skaitļi ir par ${parsed.data.edition}., nevis ${edition}. gadu.`,
    );
  return parsed.data.figures;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new Problem('bad-figures', `${path}: nav nolasāma JSON datne.`, { cause });
  }
}

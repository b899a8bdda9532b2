// The environment, read once and typed. Only edges see it; everything else is handed what it needs.
import { resolve } from 'node:path';
import { z } from 'zod';
import { Problem } from './problem.ts';

export interface Config {
  /** Address of a PostgreSQL database, or null: then the embedded database in `dataFolder` is used. */
  readonly databaseUrl: string | null;
  /** Absolute path of the folder of the embedded database. */
  readonly dataFolder: string;
}

const unset = (value: unknown) => (value === '' ? undefined : value);

const environment = z.object({
  DATABASE_URL: z.preprocess(
    unset,
    z.url({ protocol: /^postgres(ql)?$/, error: 'jābūt adresei, kas sākas ar postgresql://' }).optional(),
  ),
  KOPSKATS_DATA: z.preprocess(unset, z.string().default('.data')),
});

/** The configuration from environment variables; one that cannot be used is named in the problem. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = environment.safeParse(env);
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}.`);
    throw new Problem('bad-configuration', wrong.join(' '));
  }
  const { DATABASE_URL, KOPSKATS_DATA } = read.data;
  return { databaseUrl: DATABASE_URL ?? null, dataFolder: resolve(KOPSKATS_DATA) };
}

// Global set-up: what all test files use, made once rather than in every test process: the build whose commands and
// worker threads tests start, and an embedded database with migrated tables, of which each test gets a copy.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openStore } from '../src/store/open-store.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of an embedded database with migrated tables and no data. */
    readonly migratedCluster: string;
  }
}

/** Programs of tests that run in processes of their own. */
const programs = ['test/store/start-store.ts', 'test/scripts/seed-process.ts'];

function build(): void {
  execFileSync(process.execPath, ['scripts/build.mjs', ...programs], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  build();
  project.onTestsRerun(async () => build());
  const dataFolder = await mkdtemp(join(tmpdir(), 'kopskats-migrated-'));
  await (await openStore({ databaseUrl: null, dataFolder })).close();
  project.provide('migratedCluster', join(dataFolder, 'cluster'));
  return () => rm(dataFolder, { recursive: true });
}

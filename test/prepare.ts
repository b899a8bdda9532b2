// Global set-up: the build whose commands tests start, and the template of embedded databases, made once rather than
// in every test process at the same time.
import { execFileSync } from 'node:child_process';
import { clusterTemplate } from '../src/store/cluster-template.ts';

export default async function setup(): Promise<void> {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
  await clusterTemplate();
}

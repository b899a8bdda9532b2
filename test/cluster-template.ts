// Global set-up: makes the template of embedded databases once, rather than in every test process at the same time.
import { clusterTemplate } from '../src/store/cluster-template.ts';

export default async function setup(): Promise<void> {
  await clusterTemplate();
}

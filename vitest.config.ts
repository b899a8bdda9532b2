import { defineConfig } from 'vitest/config';
import { PATIENCE_MS } from './test/patience.ts';
import { needs } from './test/programs.ts';

/** Tests that open a store: they run on both engines. */
const onStores = [
  'test/{api,mail,migrations,pages,people,projects,publishing,returns,server,store}/**/*.test.ts',
  'test/scripts/{invite,seed}.test.ts',
];

/** Of these, what renders and reads the same published bytes or typed values whichever engine holds them. */
const sameOnBoth = [
  'test/pages/{regions,report}/**',
  'test/pages/return/mistyped.test.ts',
  'test/store/lock.test.ts',
];

const filesOf = (kind: string) => `test/**/*.${kind}.test.ts`;
const needPrograms = needs.map(({ kind }) => filesOf(kind));
const onEmbedded = { globalSetup: ['test/prepare.ts'], provide: { postgresUrl: null } };

const installed = needs.filter(({ isInstalled }) => isInstalled());
for (const { kind, program } of needs.filter((need) => !installed.includes(need)))
  if (!process.argv.includes('--project'))
    console.warn(`${program} is missing: ${filesOf(kind)} will not run. \`npm run test:all\` installs it.`);

export default defineConfig({
  test: {
    // Much of the time a test waits for a browser, a database or a command that it started.
    maxWorkers: '100%',
    testTimeout: 3 * PATIENCE_MS,
    hookTimeout: 3 * PATIENCE_MS,
    expect: { poll: { timeout: PATIENCE_MS } },
    projects: [
      {
        extends: true,
        // What `npm test` runs: all that needs nothing but Node.js.
        // Its files share what they import: nearly all of them import most of the product, which takes seconds.
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: needPrograms,
          isolate: false,
          ...onEmbedded,
        },
      },
      ...installed.map(({ kind }) => ({
        extends: true as const,
        test:
          kind === 'postgres'
            ? {
                name: kind,
                include: [filesOf(kind), ...onStores],
                exclude: [...needPrograms.filter((files) => files !== filesOf(kind)), ...sameOnBoth],
                isolate: false,
                globalSetup: ['test/prepare.ts', 'test/postgres-server.ts'],
              }
            : { name: kind, include: [filesOf(kind)], ...onEmbedded },
      })),
    ],
  },
});

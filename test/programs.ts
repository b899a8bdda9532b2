// The programs beside Node.js that some tests need, told from the ending of their file name: form.browser.test.ts
// needs Chromium. `vitest.config.ts` makes a project of each kind, `scripts/test-all.ts` installs what is missing.
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { postgresBinaries } from '../scripts/bench/postgres-server.ts';

export interface Need {
  /** Ending of the test files and name of their project. */
  readonly kind: 'browser' | 'office' | 'pdf-tools' | 'postgres';
  readonly program: string;
  /** Debian packages that bring it. */
  readonly packages: readonly string[];
  /** Whether it is here and whole. */
  readonly isInstalled: () => boolean;
}

/** The path of a program, or null where PATH has none of that name. */
export function findProgram(name: string): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // The next folder may have it.
    }
  }
  return null;
}

/** Debian installs each program of LibreOffice as a package of its own; soffice is there with any of them. */
function hasOfficeWith(library: string): boolean {
  const soffice = findProgram('soffice');
  return soffice !== null && existsSync(join(dirname(realpathSync(soffice)), library));
}

export const needs: readonly Need[] = [
  {
    kind: 'browser',
    program: 'Chromium',
    packages: ['chromium'],
    isInstalled: () => findProgram('chromium') !== null,
  },
  {
    kind: 'office',
    program: 'LibreOffice with Calc and Writer, Gnumeric and openpyxl',
    packages: ['libreoffice-calc', 'libreoffice-writer', 'gnumeric', 'python3-openpyxl'],
    isInstalled: () =>
      hasOfficeWith('libsclo.so') &&
      hasOfficeWith('libswlo.so') &&
      findProgram('ssconvert') !== null &&
      existsSync('/usr/lib/python3/dist-packages/openpyxl'),
  },
  {
    kind: 'pdf-tools',
    program: 'qpdf and poppler',
    packages: ['qpdf', 'poppler-utils'],
    isInstalled: () => ['qpdf', 'pdftotext', 'pdfinfo'].every((name) => findProgram(name) !== null),
  },
  {
    kind: 'postgres',
    program: 'PostgreSQL',
    packages: ['postgresql'],
    isInstalled: () => Boolean(process.env.TEST_DATABASE_URL) || postgresBinaries() !== null,
  },
];

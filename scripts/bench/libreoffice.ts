// LibreOffice as a peer, where it is installed with its Writer: a document in, a tagged PDF with bookmarks out.
import { execFile } from 'node:child_process';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Command } from './measure.ts';

const options = { UseTaggedPDF: true, ExportBookmarks: true };
const filter = `pdf:writer_pdf_Export:${JSON.stringify(
  Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, { type: 'boolean', value: String(value) }]),
  ),
)}`;

/**
 * The command that sets a flat OpenDocument text into a folder of its own below `folder`, or null where the machine
 * has no LibreOffice that can. It is tried out first, because LibreOffice says that all is well whatever happens; so
 * its profile is there when it is measured.
 */
export async function libreOffice(folder: string, document: string): Promise<Command | null> {
  const home = join(folder, 'libreoffice');
  await mkdir(home);
  await writeFile(join(home, 'fonts.conf'), fontsOfTheBook(home));
  const trial = join(home, 'trial.fodt');
  await writeFile(trial, TRIAL);
  const { args, env } = commandFor(home, trial);
  const [program = '', ...rest] = args;
  try {
    await promisify(execFile)(program, rest, { env: { ...process.env, ...env } });
    await access(join(home, 'trial.pdf'));
  } catch {
    return null;
  }
  return commandFor(home, document);
}

function commandFor(home: string, document: string): Command {
  const profile = pathToFileURL(join(home, 'profile')).href;
  return {
    args: [
      'soffice',
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--norestore',
      '--convert-to',
      filter,
      '--outdir',
      home,
      document,
    ],
    env: { FONTCONFIG_FILE: join(home, 'fonts.conf') },
  };
}

/** The fonts of the machine and the serif of the book. */
function fontsOfTheBook(home: string): string {
  const serif = dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/source-serif-4/package.json'),
  );
  return `<?xml version="1.0"?><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${serif}</dir><cachedir>${join(home, 'fonts')}</cachedir></fontconfig>\n`;
}

const TRIAL = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>Kopskats</text:p></office:text></office:body></office:document>
`;

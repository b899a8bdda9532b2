// Electronically signed containers (ASiC: .asice, .edoc), in which Latvian offices send whatever they send. The
// workbook in one is read like any other; its signature is not checked, as the survey asks for none.
import { type Label, label } from '../language/label.ts';
import { refusal, WorkbookRefused } from './refusals.ts';
import type { ZipPart, ZipParts } from './zip.ts';

const MIMETYPE = /^application\/(vnd\.etsi\.asic|x-edoc|vnd\.bdoc)/;
const SIGNATURE = /^META-INF\/[^/]*signature[^/]*$/i;
/** Parts that a workbook has and a container has not; a signed .ods is no container. */
const OF_WORKBOOKS = /^(content\.xml|\[content_types\]\.xml)$/i;
const WORKBOOK = /\.(xlsx|xlsm|xlsb|xls|ods)$/i;

/**
 * The workbook in a signed container; null where the parts are no such container. Throws `WorkbookRefused` where the
 * container does not hold exactly one.
 */
export function workbookInContainer(parts: ZipParts): ZipPart | null {
  if (!isSignedContainer(parts)) return null;
  const workbooks = parts.filter(({ name }) => WORKBOOK.test(name));
  const [only] = workbooks;
  if (only === undefined || workbooks.length > 1)
    throw new WorkbookRefused(refusal('signed-container', workbooks.map(fileName).slice(0, 3).join(', ')));
  return only;
}

/** What is said of the workbook that was read instead of the container. */
export function containerNote(workbook: ZipPart): Label {
  const name = fileName(workbook);
  return label(
    `Nolasīta parakstītajā datnē ievietotā darbgrāmata „${name}“. Paraksts nav pārbaudīts.`,
    `The workbook “${name}” in the signed container was read. The signature was not checked.`,
  );
}

function isSignedContainer(parts: ZipParts): boolean {
  if (parts.some(({ name }) => OF_WORKBOOKS.test(name))) return false;
  const mimetype = parts.find(({ name }) => name === 'mimetype')?.content?.toString('latin1') ?? '';
  return MIMETYPE.test(mimetype) || parts.some(({ name }) => SIGNATURE.test(name));
}

function fileName({ name }: ZipPart): string {
  return (name.split(/[\\/]/).at(-1) ?? name).slice(0, 100);
}

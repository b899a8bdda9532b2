// What kind of file was uploaded, judged by its content and never by its name. People send what they have: an old
// format, a letter with the workbook attached, an archive, a signed container; each gets a sentence of its own.
import { Buffer } from 'node:buffer';
import { type Refusal, type RefusalCode, refusal } from './refusals.ts';
import type { ZipParts } from './zip.ts';

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** Names of streams in OLE files, UTF-16 as their directory has them, by what they tell; the first one found counts. */
const STREAMS: readonly (readonly [name: string, code: RefusalCode])[] = [
  // Rights management, of which sensitivity labels are one use; nobody knows a password.
  ['DRMEncrypted', 'restricted-workbook'],
  ['EncryptedPackage', 'encrypted-workbook'],
  ['__properties_version', 'email-message'],
  ['WordDocument', 'word-document'],
  ['PowerPoint Document', 'not-a-workbook'],
];

/** Beginnings of files that are no text and no workbook. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], code: RefusalCode])[] = [
  [[0x52, 0x61, 0x72, 0x21], 'zip-archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'zip-archive'],
  [[0x1f, 0x8b], 'zip-archive'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf-file'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  // Excel before version 5 wrote its records without a container.
  [[0x09, 0x00, 0x04, 0x00], 'old-excel-file'],
  [[0x09, 0x02, 0x06, 0x00], 'old-excel-file'],
  [[0x09, 0x04, 0x06, 0x00], 'old-excel-file'],
  [[0x09, 0x08], 'old-excel-file'],
];

/** As much of a text as tells its kind. */
const BEGINNING = 4096;

/** Why a file of this kind is not even opened; null for zip, which is what workbooks are. */
export function fileKindRefusal(bytes: Uint8Array): Refusal | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length === 0) return refusal('empty-file');
  if (file.subarray(0, 4).equals(ZIP)) return null;
  if (file.subarray(0, 8).equals(OLE)) {
    const found = STREAMS.find(([name]) => file.includes(Buffer.from(name, 'utf16le')));
    return refusal(found?.[1] ?? 'old-excel-file');
  }
  const signed = SIGNATURES.find(([signature]) =>
    file.subarray(0, signature.length).equals(Buffer.from(signature)),
  );
  if (signed !== undefined) return refusal(signed[1]);
  const start = file.subarray(0, BEGINNING);
  const text = beginningOf(start);
  return refusal(text === null ? 'not-a-workbook' : textKind(text));
}

/** The beginning as text in small letters, or null for a file that is none. */
function beginningOf(start: Buffer): string | null {
  const isWide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  if (isWide)
    return new TextDecoder(start[0] === 0xff ? 'utf-16le' : 'utf-16be')
      .decode(start)
      .trimStart()
      .toLowerCase();
  const isText = !start.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
  return isText
    ? start
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, '')
        .trimStart()
        .toLowerCase()
    : null;
}

function textKind(text: string): RefusalCode {
  if (text.includes('urn:oasis:names:tc:opendocument') || text.includes('<office:document'))
    return 'flat-open-document';
  if (text.includes('excel.sheet') || text.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    return text.startsWith('<html') ? 'web-page' : 'xml-spreadsheet';
  if (/^(<\?xml[^>]*>\s*)?(<!doctype html|<html|<table|<head|<body|<meta)/.test(text)) return 'web-page';
  if (/^(received|return-path|from|mime-version|delivered-to|message-id|date|subject|x-[\w-]+):/.test(text))
    return text.includes('multipart/related') ? 'web-page' : 'email-message';
  if (/^\{\s*"/.test(text) && text.includes('"url"')) return 'shortcut';
  if (text.startsWith('[internetshortcut]')) return 'shortcut';
  return !text.startsWith('<') && /[;,\t]/.test(text) ? 'text-file' : 'not-a-workbook';
}

/** Which kind of container holds these parts, where it is none that is read. `null` says that it may be a workbook. */
export function containerRefusal(parts: ZipParts): Refusal | null {
  const names = parts.map(({ name }) => name);
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  const mimetype = parts.find(({ name }) => name === 'mimetype')?.content?.toString('latin1') ?? '';
  const workbooks = names.filter((name) => /\.(xlsx|xlsm|xls|ods)$/i.test(name));
  if (has(/^xl[\\/]workbook\.bin$/i)) return refusal('binary-workbook');
  if (has(/^word\/document\d*\.xml$/i) || mimetype.startsWith('application/vnd.oasis.opendocument.text'))
    return refusal('word-document');
  const isPackage = has(/^\[content_types\]\.xml$/i) || has(/^content\.xml$/);
  if (!isPackage && (workbooks.length > 0 || has(/\.(zip|7z|rar|edoc|asice|csv|json)$/i)))
    return refusal('zip-archive', named(workbooks));
  return null;
}

function named(names: readonly string[]): string | null {
  const files = names.slice(0, 3).map((name) => name.split('/').at(-1) ?? name);
  return files.length === 0 ? null : files.join(', ');
}

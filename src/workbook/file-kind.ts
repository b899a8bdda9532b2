import { Buffer } from 'node:buffer';
import { type Refusal, refusal } from './refusals.ts';

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** The name of the stream in which Excel keeps an encrypted workbook, as UTF-16. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** Why a file of this kind is not even opened, judged by its beginning and never by its name; null for zip. */
export function fileKindRefusal(bytes: Uint8Array): Refusal | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length === 0) return refusal('empty-file');
  if (file.subarray(0, 4).equals(ZIP)) return null;
  if (file.subarray(0, 8).equals(OLE))
    return refusal(file.includes(ENCRYPTED) ? 'encrypted-workbook' : 'old-excel-file');
  const start = file.subarray(0, 4096);
  if (!isText(start)) return refusal('not-a-workbook');
  const text = start.toString('latin1').trimStart().toLowerCase();
  if (/^(\xef\xbb\xbf)?\s*(<!doctype html|<html|<table|<head|<body|<meta)/.test(text))
    return refusal('web-page');
  return refusal(/[;,\t]/.test(text) && !text.startsWith('%pdf') ? 'text-file' : 'not-a-workbook');
}

/** Text in whichever encoding: no control characters but tabs and line ends. */
function isText(bytes: Buffer): boolean {
  return !bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
}

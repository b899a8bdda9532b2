import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import type { Parts } from './zip-parts.ts';

const UTF8_NAMES = 0x0800;

/**
 * A zip container with the given parts, uncompressed. The parser of workbooks only takes a container: made
 * anew, it cannot hold anything that the guard has not measured, whatever tricks the uploaded one played.
 */
export function storedZip(parts: Parts): Uint8Array<ArrayBuffer> {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, body] of parts) {
    const name = Buffer.from(path, 'utf8');
    const common = commonHeader(name, body);
    const local = Buffer.concat([signature(0x04034b50), common, name]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), common, where, name);
    bodies.push(local, body);
    offset += local.length + body.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  const whole = Buffer.concat([...bodies, listed, signature(0x06054b50), end]);
  return new Uint8Array(whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.byteLength));
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** What the local header and the directory say alike: version, flags, method, date, checksum, sizes, name. */
function commonHeader(name: Buffer, body: Buffer): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(UTF8_NAMES, 2);
  header.writeUInt16LE(0x21, 8);
  header.writeUInt32LE(crc32(body), 10);
  header.writeUInt32LE(body.length, 14);
  header.writeUInt32LE(body.length, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

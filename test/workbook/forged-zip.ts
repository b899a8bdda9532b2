// Zip containers that no honest program writes: parts whose headers say what the maker likes.
import { Buffer } from 'node:buffer';
import { constants, deflateRawSync } from 'node:zlib';

export interface ForgedPart {
  readonly name: string;
  /** Deflated bytes as they stand in the container. */
  readonly deflated: Buffer;
  /** What the headers claim to come out, in bytes. */
  readonly claimed: number;
  /** CRC-32 of what comes out; 0 where it does not come to that. */
  readonly checksum?: number;
}

export function forgedZip(parts: readonly ForgedPart[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, deflated, claimed, checksum = 0 } of parts) {
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(8, 4);
    header.writeUInt32LE(checksum, 10);
    header.writeUInt32LE(deflated.length, 14);
    header.writeUInt32LE(claimed, 18);
    header.writeUInt16LE(Buffer.byteLength(name), 22);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), header, Buffer.from(name)]);
    bodies.push(local, deflated);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), header, where, Buffer.from(name));
    offset += local.length + deflated.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...bodies, listed, Buffer.from('PK\x05\x06', 'latin1'), end]));
}

/** Zeros of many times 16 MB, deflated, made without ever holding them. */
export function deflatedZeros(times: number): Buffer {
  const once = deflateRawSync(Buffer.alloc(16 * 1024 * 1024), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: times }, () => once), deflateRawSync(Buffer.alloc(0))]);
}

// Asking clamd whether a file holds a virus, by its command INSTREAM over TCP: pieces with their length before them,
// ended by one of length zero.
import { connect } from 'node:net';

/** Where clamd listens. */
export interface VirusScanner {
  readonly host: string;
  readonly port: number;
}

/** `unavailable`: the scanner gave no answer, or none that says that the file is clean. */
export type Verdict = 'clean' | 'infected' | 'unavailable';

const PIECE_BYTES = 64 * 1024;
/** How long the scanner may say nothing, in milliseconds. */
const SILENCE_MS = 20_000;

export function scanForViruses({ host, port }: VirusScanner, bytes: Uint8Array): Promise<Verdict> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    let answer = '';
    const end = (verdict: Verdict) => {
      socket.destroy();
      resolve(verdict);
    };
    socket.setTimeout(SILENCE_MS, () => end('unavailable'));
    socket.on('error', () => end('unavailable'));
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      for (let from = 0; from < bytes.byteLength; from += PIECE_BYTES) {
        const piece = bytes.subarray(from, from + PIECE_BYTES);
        socket.write(lengthOf(piece.byteLength));
        socket.write(piece);
      }
      socket.write(lengthOf(0));
    });
    socket.on('data', (part) => {
      answer += part.toString('utf8');
      if (answer.includes('\0')) end(verdictOf(answer));
    });
    socket.on('close', () => end(verdictOf(answer)));
  });
}

/** Four bytes, the most significant first. */
function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}

/** „stream: OK“, „stream: Win.Test.EICAR_HDB-1 FOUND“, or an error such as a file beyond the limits of the scanner. */
function verdictOf(answer: string): Verdict {
  const said = answer.replaceAll('\0', '').trim();
  if (said === 'stream: OK') return 'clean';
  return said.endsWith(' FOUND') ? 'infected' : 'unavailable';
}

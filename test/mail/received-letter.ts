// A letter as it came over the wire, taken apart just far enough to be looked at.

export interface ReceivedLetter {
  /** Of the envelope, which is what counts on the way. */
  readonly from: string;
  readonly to: readonly string[];
  /** Names in small letters; encoded words decoded. A header that stands twice has both values. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly text: string;
  readonly html: string;
}

/** `raw` has a character a byte. */
export function readLetter(raw: string, envelope: Pick<ReceivedLetter, 'from' | 'to'>): ReceivedLetter {
  const whole = readPart(raw);
  const [, boundary = ''] = /boundary="([^"]+)"/.exec(whole.headers.get('content-type')?.[0] ?? '') ?? [];
  const parts = `\r\n${whole.body}`
    .split(`\r\n--${boundary}`)
    .slice(1, -1)
    .map((part) => readPart(part.replace(/^\r\n/, '')));
  const ofType = (type: string) =>
    parts
      .filter(({ headers }) => headers.get('content-type')?.[0]?.startsWith(type))
      .map(({ headers, body }) => decoded(body, headers.get('content-transfer-encoding')?.[0] ?? '7bit'))
      .join();
  return { ...envelope, headers: whole.headers, text: ofType('text/plain'), html: ofType('text/html') };
}

function readPart(raw: string): { headers: Map<string, string[]>; body: string } {
  const end = raw.indexOf('\r\n\r\n');
  const headers = new Map<string, string[]>();
  for (const line of raw
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n')) {
    const [name = '', ...value] = line.split(':');
    const values = headers.get(name.toLowerCase()) ?? [];
    headers.set(name.toLowerCase(), [...values, encodedWords(value.join(':').trim())]);
  }
  return { headers, body: raw.slice(end + 4) };
}

function encodedWords(value: string): string {
  return value
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, words: string) =>
      kind.toUpperCase() === 'B' ? inLatin1(words) : quotedPrintable(words.replaceAll('_', ' ')),
    )
    .replaceAll(/[\x80-\xff]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'));
}

/** Bytes rather than characters, because one character may stand in two encoded words. */
function inLatin1(base64: string): string {
  return Buffer.from(base64, 'base64').toString('latin1');
}

function quotedPrintable(words: string): string {
  return words
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function decoded(body: string, encoding: string): string {
  const bytes =
    encoding === 'base64' ? inLatin1(body) : encoding === 'quoted-printable' ? quotedPrintable(body) : body;
  return Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n');
}

// Random numbers and damage to files that are the same in every run.

/** Numbers from 0 up to but without 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A copy with a few bytes overwritten, a stretch cut out, or a stretch doubled. */
export function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = (): number => Math.floor(random() * bytes.length);
  const kind = random();
  const from = at();
  const to = Math.min(bytes.length, from + 1 + Math.floor(random() * 200));
  if (kind < 0.15) return joined(bytes.subarray(0, from), bytes.subarray(to));
  if (kind < 0.3) return joined(bytes.subarray(0, to), bytes.subarray(from));
  const copy = new Uint8Array(bytes);
  const count = 1 + Math.floor(random() * 8);
  for (let index = 0; index < count; index += 1) copy[at()] = Math.floor(random() * 256);
  return copy;
}

const ODD_NUMBERS = ['0', '-1', '4294967296', '99999999999999999999', '1e308', '1048577', 'x', ''];

/** XML that mostly still is XML: numbers, attributes and elements are not what they were. */
export function mutatedXml(xml: string, random: () => number): string {
  const kind = random();
  const one = (pattern: RegExp, change: (found: string) => string): string => {
    const found = [...xml.matchAll(pattern)];
    const chosen = found[Math.floor(random() * found.length)];
    if (chosen === undefined) return xml;
    const end = chosen.index + chosen[0].length;
    return xml.slice(0, chosen.index) + change(chosen[0]) + xml.slice(end);
  };
  if (kind < 0.5) return one(/\d+/g, () => ODD_NUMBERS[Math.floor(random() * ODD_NUMBERS.length)] ?? '');
  if (kind < 0.65) return one(/ [\w:]+="[^"]*"/g, () => '');
  if (kind < 0.8) return one(/<\w+[^>]*\/>/g, () => '');
  if (kind < 0.9) return one(/<(row|c|sheet|si|xf)\b[^>]*>.*?<\/\1>/g, (found) => found + found);
  return one(/>[^<]+</g, () => '>mainīts<');
}

/** XML in which two attributes of one name have each other's value. */
export function swappedAttributes(xml: string, random: () => number): string {
  const found = [...xml.matchAll(/ ([\w:]+)="([^"]*)"/g)];
  const first = found[Math.floor(random() * found.length)];
  const alike = found.filter(([, name, value]) => name === first?.[1] && value !== first?.[2]);
  const second = alike[Math.floor(random() * alike.length)];
  if (first === undefined || second === undefined) return xml;
  const [one, other] = first.index < second.index ? [first, second] : [second, first];
  const between = xml.slice(one.index + one[0].length, other.index);
  return xml.slice(0, one.index) + other[0] + between + one[0] + xml.slice(other.index + other[0].length);
}

function joined(start: Uint8Array, end: Uint8Array): Uint8Array {
  const whole = new Uint8Array(start.length + end.length);
  whole.set(start);
  whole.set(end, start.length);
  return whole;
}

// The moment at which a zip was made is no part of what it holds: without it the same content has the same bytes.

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;
const END_LENGTH = 22;

/** 1 January 1980, the first moment that a zip can name. */
const FIRST_DATE = 0x0021;

/** A zip without comment, as a library writes it, with the times of its parts set to the first there is. */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END) throw new RangeError('This is no zip without comment');
  const parts = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let part = 0; part < parts; part += 1) {
    if (view.getUint32(at, true) !== CENTRAL)
      throw new RangeError('The list of this zip is not where it says');
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL)
      throw new RangeError('A part of this zip is not where it says');
    setTime(view, at + 12);
    setTime(view, local + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

function setTime(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, FIRST_DATE, true);
}

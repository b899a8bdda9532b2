// Edits the objects of a PDF as text, so that a test can break one thing in a sound document.
import { inflateSync } from 'node:zlib';

const stream = /^((\d+) 0 obj\n<<[\s\S]*?>>\n)stream\n([\s\S]*?)\nendstream\nendobj\n/gmu;

/** The file as text, a byte a character, its streams inflated. */
const opened = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(stream, (whole: string, head: string, _: string, data: string) =>
      head.includes('/Filter /FlateDecode\n')
        ? `${head.replace('/Filter /FlateDecode\n', '')}stream\n${inflateSync(Buffer.from(data, 'latin1')).toString('latin1')}\nendstream\nendobj\n`
        : whole,
    );

/** The same with the lengths of streams and the places of objects put right. */
const closed = (text: string): Uint8Array => {
  const body = text
    .slice(0, text.lastIndexOf('\nxref\n') + 1)
    .replaceAll(stream, (whole: string, _: string, __: string, data: string) =>
      whole.replace(/\/Length \d+/u, `/Length ${data.length}`),
    );
  const trailer = text.slice(text.lastIndexOf('trailer\n'), text.lastIndexOf('startxref\n'));
  const places = [...body.matchAll(/^(\d+) 0 obj$/gmu)].map((match) => ({
    id: Number(match[1]),
    at: String(match.index).padStart(10, '0'),
  }));
  places.sort((a, b) => a.id - b.id);
  const table = places.map(({ at }) => `${at} 00000 n \n`).join('');
  const xref = `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${table}`;
  return Buffer.from(`${body}${xref}${trailer}startxref\n${body.length}\n%%EOF\n`, 'latin1');
};

/** A PDF of this renderer with its text changed; an edit that changes nothing is an error of the test. */
export const editPdf = (bytes: Uint8Array, edit: (text: string) => string): Uint8Array => {
  const before = opened(bytes);
  const after = edit(before);
  if (after === before) throw new Error('The edit has changed nothing.');
  return closed(after);
};

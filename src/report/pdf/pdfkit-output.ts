// How a document of PDFKit becomes bytes. PDFKit turns each line of a page and of the file into bytes of its own and
// compresses as tightly as zlib does unless told otherwise; here lines become bytes together, and pages are
// compressed in half the time to 3 % more bytes.
import { deflateSync } from 'node:zlib';

/** Of zlib, from 1, the quickest, to 9. */
const level = 4;

/** The content of a page: what has been written to it, and its place in the file. */
interface Content {
  buffer: Uint8Array[];
  compress: boolean;
  readonly data: { Filter?: string; Length?: number };
  write: (line: string) => void;
  end: () => void;
  /** Puts it into the file. */
  readonly finalize: () => void;
}

interface Output {
  _offset: number;
  _write: (data: string | Uint8Array) => void;
  readonly page: { readonly content: Content };
  addContent: (text: string) => Output;
}

/** Lines of the file together; what is no text, such as a compressed page, stands between them. */
const collectFile = (output: Output): (() => readonly Uint8Array[]) => {
  const chunks: Uint8Array[] = [];
  let lines = '';
  const flush = () => {
    if (lines !== '') chunks.push(Buffer.from(lines, 'latin1'));
    lines = '';
  };
  output._write = (data) => {
    if (typeof data === 'string') {
      lines += `${data}\n`;
      output._offset += data.length + 1;
    } else {
      flush();
      chunks.push(data);
      output._offset += data.length;
    }
  };
  return () => {
    flush();
    return chunks;
  };
};

/** Keeps what is written to a page as one text until it ends. */
const collectPages = (doc: PDFKit.PDFDocument, output: Output): void => {
  doc.on('pageAdded', () => {
    const { content } = output.page;
    let lines = '';
    content.write = (line) => {
      lines += `${line}\n`;
    };
    content.end = () => {
      const bytes = Buffer.concat([...content.buffer, Buffer.from(lines, 'latin1')]);
      content.buffer = [deflateSync(bytes, { level })];
      content.compress = false;
      content.data.Filter = 'FlateDecode';
      content.finalize();
    };
  });
};

/** Must be called before the first page; the function it returns ends the document and gives its bytes. */
export const outputOf = (doc: PDFKit.PDFDocument): (() => Uint8Array) => {
  const output = doc as unknown as Output;
  // The header is in the stream already.
  const header = doc.read() as Uint8Array;
  const file = collectFile(output);
  collectPages(doc, output);
  return () => {
    doc.end();
    return Buffer.concat([header, ...file()]);
  };
};

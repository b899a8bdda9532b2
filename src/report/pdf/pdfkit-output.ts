// How a document of PDFKit becomes bytes. PDFKit turns each line of a page and of the file into bytes of its own,
// and compresses a page while the next waits; here lines become bytes together, and pages are compressed on the
// threads of Node.js while further pages are set. The same document still gives the same bytes.
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';

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

const deflated = promisify(deflate) as (
  bytes: Uint8Array,
  options: { chunkSize: number },
) => Promise<Uint8Array>;

/**
 * Compresses pages as they end. Their contents go into the file after all else, in the order of the pages, so
 * that it does not matter which is ready first; PDFKit waits for them.
 */
const compressBeside = (doc: PDFKit.PDFDocument, output: Output): (() => Promise<void>) => {
  const ended: { readonly content: Content; readonly bytes: Promise<Uint8Array> }[] = [];
  doc.on('pageAdded', () => {
    const { content } = output.page;
    let lines = '';
    content.write = (line) => {
      lines += `${line}\n`;
    };
    content.end = () => {
      const bytes = Buffer.concat([...content.buffer, Buffer.from(lines, 'latin1')]);
      // In one piece: for the next piece a thread would wait until the pages are set.
      ended.push({ content, bytes: deflated(bytes, { chunkSize: bytes.length + 1024 }) });
    };
  });
  return async () => {
    for (const { content, bytes } of ended) {
      content.buffer = [await bytes];
      content.compress = false;
      content.data.Filter = 'FlateDecode';
      content.finalize();
    }
  };
};

/** Must be called before the first page; the function it returns ends the document and gives its bytes. */
export const outputOf = (doc: PDFKit.PDFDocument): (() => Promise<Uint8Array>) => {
  const output = doc as unknown as Output;
  // The header is in the stream already.
  const header: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => header.push(chunk));
  const file = collectFile(output);
  const pages = compressBeside(doc, output);
  return async () => {
    doc.end();
    await pages();
    return Buffer.concat([...header, ...file()]);
  };
};

// Notes of cells in an OpenDocument spreadsheet. A mark is written before the note that was there, so that the next
// marking can restore it.
import { parseText } from '../xml.ts';
import { escapeXml, tagStart } from '../xml-edit.ts';

const SEPARATOR = '———';
const NAMESPACES = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/** A note with the text of a mark; `before` is the note of the cell as XML, without earlier marks, or empty. */
export function markedNote(mark: string, before: string): string {
  const lines = paragraphs(mark);
  const [first] = paragraphsIn(before);
  if (first === undefined)
    return `<office:annotation ${NAMESPACES} office:display="false"><dc:creator>Kopskats</dc:creator>${lines}</office:annotation>`;
  return before.slice(0, first.start) + lines + paragraphs(SEPARATOR) + before.slice(first.start);
}

/** What a marked note held before it was marked; empty where it was none. */
export function noteBefore(marked: string): string {
  const all = paragraphsIn(marked);
  const [first] = all;
  const separator = all.find(({ text }) => text.trim() === SEPARATOR);
  if (first === undefined || separator === undefined) return '';
  return marked.slice(0, first.start) + marked.slice(separator.end);
}

interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function paragraphsIn(annotation: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  let text = '';
  if (annotation !== '')
    parseText(annotation, 'content.xml', {
      open: (name, _attributes, end) => {
        if (name !== 'p') return;
        start = tagStart(annotation, end);
        text = '';
      },
      text: (more) => {
        text += more;
      },
      close: (name, end) => {
        if (name === 'p') found.push({ start, end, text });
      },
    });
  return found;
}

function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => `<text:p>${escapeXml(line)}</text:p>`)
    .join('');
}

// Cells with links: what they show, where they lead, and links that outlived their text.
import { repacked } from './base-workbook.ts';
import { inlineText, type ReadCase, sheetPart, withCell } from './read-case.ts';

const LINK = '2. Plānošana!E11';
const TARGET = 'https://www.example.lv/strategija.pdf';

interface Link {
  readonly target: string;
  readonly location?: string;
}

/** A cell with a text, or none, over which a link lies. */
async function linked(
  bytes: Uint8Array,
  section: number,
  address: string,
  text: string | null,
  { target, location }: Link,
): Promise<Uint8Array> {
  const written = await withCell(bytes, section, address, (style) =>
    text === null ? `<c r="${address}" s="${style}"/>` : inlineText(address, style, text),
  );
  return repacked(written, async (zip) => {
    const part = sheetPart(section);
    const rels = part.replace('worksheets/', 'worksheets/_rels/').concat('.rels');
    const relations = (await zip.file(rels)?.async('string')) ?? '';
    const relation = `<Relationship Id="rIdLink" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/>`;
    zip.file(rels, relations.replace('</Relationships>', `${relation}</Relationships>`));
    const place = location === undefined ? '' : ` location="${location}"`;
    const link = `<hyperlinks><hyperlink ref="${address}" r:id="rIdLink"${place}/></hyperlinks>`;
    const sheet = (await zip.file(part)?.async('string')) ?? '';
    zip.file(part, sheet.replace('<pageMargins', `${link}<pageMargins`));
  });
}

export const linkCases: readonly ReadCase[] = [
  {
    name: 'link-under-a-word',
    make: (filled) => linked(filled, 2, 'E11', 'Stratēģija', { target: TARGET }),
    answers: { [LINK]: TARGET },
  },
  {
    name: 'link-with-a-place-in-the-document',
    make: (filled) => linked(filled, 2, 'E11', 'Stratēģija', { target: TARGET, location: 'page=12' }),
    answers: { [LINK]: `${TARGET}#page=12` },
  },
  {
    name: 'link-over-a-cleared-cell',
    make: (filled) => linked(filled, 13, 'F7', null, { target: 'https://www.vecais-novads.example/' }),
    answers: { '13. Kontakti!F7': null },
  },
  {
    name: 'link-whose-text-was-changed',
    make: (filled) => linked(filled, 2, 'E11', 'https://www.jauns.example/', { target: TARGET }),
    answers: { [LINK]: 'https://www.jauns.example/' },
    findings: ['workbook-link-differs'],
  },
  {
    name: 'link-that-only-lost-its-slash',
    make: (filled) =>
      linked(filled, 2, 'E11', 'https://www.example.lv', { target: 'https://www.example.lv/' }),
    answers: { [LINK]: 'https://www.example.lv' },
  },
  {
    name: 'link-without-its-scheme',
    make: (filled) => linked(filled, 2, 'E11', 'www.example.lv', { target: 'http://www.example.lv/' }),
    answers: { [LINK]: 'http://www.example.lv/' },
  },
  {
    name: 'link-that-is-shown-cut-short',
    make: (filled) => linked(filled, 2, 'E11', 'https://www.example.lv/strat…', { target: TARGET }),
    answers: { [LINK]: TARGET },
  },
  {
    name: 'link-of-a-formula',
    make: (filled) =>
      withCell(
        filled,
        2,
        'E11',
        (s) =>
          `<c r="E11" s="${s}" t="str"><f>HYPERLINK("${TARGET}#page=2","Stratēģija")</f><v>Stratēģija</v></c>`,
      ),
    answers: { [LINK]: `${TARGET}#page=2` },
  },
  {
    name: 'link-in-a-text',
    make: (filled) => linked(filled, 7, 'B7', 'Apraksts', { target: TARGET }),
    answers: { '7. Labā prakse!B7': 'Apraksts' },
  },
  {
    name: 'e-mail-and-telephone-as-links',
    make: async (filled) =>
      linked(filled, 13, 'D7', 'anna.paraugs@example.lv', {
        target: 'mailto:anna.paraugs@example.lv?subject=x',
      }),
    answers: { '13. Kontakti!D7': 'anna.paraugs@example.lv' },
  },
];

// For each check, documents that fail it: what is broken, and how.

import { chart } from './small-book.ts';

export interface BrokenDocument {
  readonly check: string;
  readonly what: string;
  readonly edit: (pdf: string) => string;
  /** Checks that cannot but fail with it. */
  readonly also?: readonly string[];
}

const swap = (from: string | RegExp, to: string) => (pdf: string) => pdf.replace(from, to);

/** Text as PDF writes it in hexadecimal, with the mark of its byte order. */
const hexText = (text: string): string => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;

/** Adds an entry to the catalog; whatever dictionary lies in it is part of the file. */
const inCatalog = (entry: string) => swap('/Type /Catalog\n', `/Type /Catalog\n${entry}\n`);

export const brokenDocuments: readonly BrokenDocument[] = [
  {
    check: 'artifact-nesting',
    what: 'an artifact inside a heading',
    edit: swap(/(\/H1 <<\s*\/MCID \d+\s*>> BDC\n)/u, '$1/Artifact BMC\nEMC\n'),
  },
  {
    check: 'artifact-nesting',
    what: 'a heading inside an artifact',
    edit: swap(/(\/H1 <<\s*\/MCID \d+\s*>> BDC\n[\s\S]*?EMC\n)/u, '/Artifact BMC\n$1EMC\n'),
  },
  { check: 'untagged-content', what: 'a line outside', edit: swap('EMC\n', 'EMC\n0 0 m 9 9 l S\n') },
  {
    check: 'untagged-content',
    what: 'marked text that no element claims',
    edit: swap(/(\/S \/P\n\/P \d+ 0 R\n\/K )\[\d+\]/u, '$1[]'),
  },
  {
    check: 'untagged-content',
    what: 'text in marks of no meaning',
    edit: swap(/\/H1 <<\s*\/MCID \d+\s*>> BDC\n/u, '/Anything BMC\n'),
  },
  { check: 'marked', what: 'suspects', edit: swap('/Marked true', '/Marked true\n/Suspects true') },
  { check: 'marked', what: 'no mark', edit: swap('/Marked true', '/Marked false') },
  { check: 'known-objects', what: 'a type of its own', edit: swap('/S /Sect\n', '/S /Chapter\n') },
  {
    check: 'known-objects',
    what: 'a standard type that is mapped',
    edit: swap('/Type /StructTreeRoot\n', '/Type /StructTreeRoot\n/RoleMap <</Quote /Span>>\n'),
  },
  {
    check: 'known-objects',
    what: 'a circle',
    edit: swap('/Type /StructTreeRoot\n', '/Type /StructTreeRoot\n/RoleMap <</One /Two /Two /One>>\n'),
  },
  { check: 'known-objects', what: 'a form', edit: inCatalog('/AcroForm <</Fields []>>') },
  { check: 'known-objects', what: 'a picture', edit: inCatalog('/X <</Type /XObject /Subtype /Image>>') },
  { check: 'metadata', what: 'none', edit: swap(/\/Metadata \d+ 0 R\n/u, ''), also: ['archival'] },
  { check: 'metadata', what: 'another part', edit: swap('<pdfuaid:part>1<', '<pdfuaid:part>2<') },
  {
    check: 'metadata',
    what: 'an empty title',
    edit: swap(/(<dc:title>[\s\S]*?<rdf:li[^>]*>)[^<]*/u, '$1'),
  },
  { check: 'display-title', what: 'false', edit: swap('/DisplayDocTitle true', '/DisplayDocTitle false') },
  { check: 'display-title', what: 'nothing', edit: swap('/DisplayDocTitle true', '') },
  { check: 'nesting', what: 'rows in a section', edit: swap('/S /TBody\n', '/S /Sect\n') },
  { check: 'nesting', what: 'a paragraph for an item', edit: swap('/S /LI\n', '/S /P\n') },
  { check: 'nesting', what: 'a paragraph for an entry', edit: swap('/S /TOCI\n', '/S /P\n') },
  { check: 'known-objects', what: 'a part of Ruby by itself', edit: swap('/S /P\n', '/S /RT\n') },
  { check: 'known-objects', what: 'a part of Warichu by itself', edit: swap('/S /P\n', '/S /WT\n') },
  { check: 'language', what: 'none', edit: swap('/Lang (lv-LV)\n', '') },
  { check: 'language', what: 'no tag', edit: swap('/Lang (lv-LV)', '/Lang (latvian language)') },
  { check: 'language', what: 'no tag of a part', edit: swap('/S /P\n', '/S /P\n/Lang (??)\n') },
  { check: 'language', what: 'no tag of a passage', edit: swap('/Lang (en)', '/Lang (in English)') },
  { check: 'figure-alternative', what: 'none', edit: swap('/S /Figure\n/Alt', '/S /Figure\n/Other') },
  {
    check: 'figure-message',
    what: 'the title again',
    edit: swap(/\/Alt \((?:\\[\s\S]|[^)\\])*\)/u, `/Alt ${hexText(chart().figure.title)}`),
  },
  { check: 'figure-box', what: 'none', edit: swap('/BBox [', '/Other [') },
  { check: 'first-heading', what: 'chapters only', edit: (pdf) => pdf.replaceAll('/S /H1\n', '/S /H2\n') },
  { check: 'heading-levels', what: 'a section under a part', edit: swap('/S /H2\n', '/S /H3\n') },
  { check: 'known-objects', what: 'one without a number', edit: swap('/S /H3\n', '/S /H\n') },
  { check: 'header-scope', what: 'a column without', edit: swap('/Scope /Column\n', '') },
  { check: 'header-scope', what: 'a row of unknown scope', edit: swap('/Scope /Row', '/Scope /Line') },
  {
    check: 'table-shape',
    what: 'a cell over two columns',
    edit: swap('/Scope /Row', '/Scope /Row /ColSpan 2'),
  },
  { check: 'known-objects', what: 'none', edit: swap('/S /P\n', '/S /Formula\n') },
  {
    check: 'pagination-artifacts',
    what: 'a page number of no class',
    edit: swap('/Type /Pagination /Subtype /Footer', '/Type /Pagination'),
  },
  { check: 'note-ids', what: 'one twice', edit: swap('/ID (note-00002)', '/ID (note-00001)') },
  { check: 'note-ids', what: 'none', edit: swap('/ID (note-00001)\n', '') },
  { check: 'note-ids', what: 'no list of them', edit: swap('/IDTree', '/Other') },
  {
    check: 'known-objects',
    what: 'without a name',
    edit: inCatalog('/OCProperties <</OCGs [] /D <<>>>>'),
  },
  {
    check: 'known-objects',
    what: 'another configuration without a name',
    edit: inCatalog('/OCProperties <</OCGs [] /D <</Name (A)>> /Configs [<<>>]>>'),
  },
  {
    check: 'known-objects',
    what: 'switching by itself',
    edit: inCatalog('/OCProperties <</OCGs [] /D <</Name (A) /AS []>>>>'),
  },
  { check: 'known-objects', what: 'one name only', edit: inCatalog('/AF [<</F (a.txt) /EF <<>>>>]') },
  { check: 'known-objects', what: 'XFA', edit: inCatalog('/AcroForm <</Fields [] /XFA (x)>>') },
  { check: 'bookmark-counts', what: 'none of a part', edit: swap(/\/Count -\d+\n/u, '') },
  {
    check: 'bookmark-counts',
    what: 'nothing under the outline',
    edit: swap(/(\/Count) \d+(\n\/First)/u, '$1 0$2'),
  },
  { check: 'link-structure', what: 'a link in a span', edit: swap('/S /Link\n', '/S /Span\n') },
  { check: 'link-description', what: 'a link without', edit: swap(/\/Contents \((?!\))/u, '/Other (') },
  {
    check: 'known-objects',
    what: 'a film',
    edit: swap('/Subtype /Link\n', '/Subtype /Screen\n'),
    also: ['link-structure'],
  },
  { check: 'tab-order', what: 'by rows', edit: swap('/Tabs /S', '/Tabs /R') },
  { check: 'tab-order', what: 'none', edit: swap('/Tabs /S\n', '') },
  { check: 'known-objects', what: 'another file', edit: inCatalog('/X <</Subtype /Form /Ref <<>>>>') },
  { check: 'known-objects', what: 'structure', edit: inCatalog('/X <</Subtype /Form /StructParents 1>>') },
  { check: 'known-objects', what: 'a CIDSet', edit: swap('/FontFile2', '/CIDSet 1 0 R\n/FontFile2') },
  {
    check: 'known-objects',
    what: 'a simple font',
    edit: inCatalog('/X <</Type /Font /Subtype /TrueType /BaseFont /Arial>>'),
  },
  {
    check: 'embedded-fonts',
    what: 'another name',
    edit: swap('/CIDToGIDMap /Identity', '/CIDToGIDMap /Other'),
  },
  { check: 'embedded-fonts', what: 'none', edit: swap('/CIDToGIDMap /Identity\n', '') },
  { check: 'embedded-fonts', what: 'one missing', edit: swap('/FontFile2', '/Other') },
  { check: 'glyph-widths', what: 'one wrong', edit: swap(/\/W \[0 \[(\d)/u, '/W [0 [9$1') },
  {
    check: 'glyph-widths',
    what: 'one glyph too many',
    edit: swap(/\/W \[0 \[/u, '/W [9000 9000 500 0 ['),
  },
  { check: 'unicode-values', what: 'U+0000', edit: swap('<fffd>', '<0000>') },
  { check: 'unicode-values', what: 'a byte order mark', edit: swap('<fffd>', '<feff>') },
  { check: 'unicode-values', what: 'none', edit: swap(/\/ToUnicode \d+ 0 R\n/u, '') },
  { check: 'missing-glyphs', what: 'one shown', edit: swap(/\[<[0-9a-f]{4}(?=[^\]]*\] TJ)/u, '[<0000') },
  { check: 'archival', what: 'no output intent', edit: swap('/OutputIntents', '/Other') },
  { check: 'known-objects', what: 'transparency', edit: inCatalog('/X <</Type /ExtGState /ca 0.5>>') },
  { check: 'known-objects', what: 'a script', edit: inCatalog('/OpenAction <</S /JavaScript /JS (0)>>') },
  {
    check: 'archival',
    what: 'another conformance',
    edit: swap('pdfaid:conformance>A<', 'pdfaid:conformance>B<'),
  },
  {
    check: 'archival',
    what: 'metadata that is not described',
    edit: swap('<pdfaSchema:prefix>pdfuaid<', '<pdfaSchema:prefix>other<'),
  },
  { check: 'archival', what: 'a hidden link', edit: swap('/F 4\n', '/F 2\n') },
];

// An empty tagged document with its metadata: PDF/A-2a, which PDFKit declares, and PDF/UA-1 beside it.
// docs/accessibility.md says what of them is checked.
import PDFDocument from 'pdfkit';
import type { Book } from '../block.ts';
import { sheet } from './page.ts';
import { describe } from './pdfkit-internals.ts';
import { keywordsOf } from './provenance.ts';
import { wordsOf } from './words.ts';

/** PDF/A wants a description of every metadata schema that it does not define. */
const pdfUaSchema = `
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas>
    <rdf:Bag>
      <rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property>
          <rdf:Seq>
            <rdf:li rdf:parseType="Resource">
              <pdfaProperty:name>part</pdfaProperty:name>
              <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
              <pdfaProperty:category>internal</pdfaProperty:category>
              <pdfaProperty:description>Part of ISO 14289 that the document follows</pdfaProperty:description>
            </rdf:li>
          </rdf:Seq>
        </pdfaSchema:property>
      </rdf:li>
    </rdf:Bag>
  </pdfaExtension:schemas>
</rdf:Description>`;

/** XMP descriptions that PDFKit does not write: the PDF/UA identifier, its schema, and the date of change. */
const conformance = (book: Book): string => `
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
  <xmp:ModifyDate>${new Date(book.asOf).toISOString().replace(/\.\d+/u, '')}</xmp:ModifyDate>
</rdf:Description>${pdfUaSchema}
`;

/** PDFKit puts these texts into XML without escaping them. */
const plainXml = (text: string): string =>
  text.replaceAll('&', '+').replaceAll('<', '‹').replaceAll('>', '›');

/** The dates are those of the data, so that the same book gives the same bytes. */
const documentInfo = (book: Book): PDFKit.DocumentInfo => {
  const date = new Date(book.asOf);
  return {
    Title: plainXml(book.title),
    Subject: plainXml(book.subject),
    Author: plainXml(book.author),
    Keywords: keywordsOf(book),
    Creator: `Kopskats ${book.version}`,
    Producer: `Kopskats ${book.version}`,
    CreationDate: date,
    ModDate: date,
  };
};

export const openDocument = (book: Book): PDFKit.PDFDocument => {
  // PDFKit loads Helvetica unless the font is null, which its types do not foresee.
  const options = { font: null as unknown as string, fontLayoutCache: false };
  const doc = new PDFDocument({
    ...options,
    size: [sheet.width, sheet.height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: wordsOf(book).language,
    displayTitle: true,
    info: documentInfo(book),
  });
  describe(doc, conformance(book));
  return doc;
};

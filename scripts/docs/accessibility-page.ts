import type { Check } from '../../src/report/pdf-check/check.ts';
import { checks } from '../../src/report/pdf-check/check-pdf.ts';
import { conditions, notChecked } from '../../src/report/pdf-check/conditions.ts';
import { markdownTable } from './markdown-table.ts';

/** What the PDF claims, which failure conditions of PDF/UA-1 a program checks, and which not and why. */
export function accessibilityPage(): string {
  const checked = new Set(checks.flatMap((check) => check.conditions));
  const machine = [...conditions.values()].filter((decidedBy) => decidedBy === 'machine').length;
  return `# Accessibility of the PDF

Written by \`npm run docs\` from \`src/report/pdf-check/\`.

## What a book claims

The metadata of every book names **PDF/UA-1** (ISO 14289-1) and **PDF/A-2a** (ISO 19005-2). Behind it stand the ${checks.length} checks
below, which the tests make on the national report of the 2025 returns, on the report of a region with its profiles,
on the profile of a municipality and on a sample of every block, without a failure; every check is failed in the tests
by a document that is broken on purpose.

Readers that are not ours look at the same three books in the tests: \`qpdf --check\` finds no error of syntax,
poppler's \`pdftotext\` finds every word, and \`pdfinfo -struct-text\` reads the profile of the municipality by its
structure, everything in its place. No validator of PDF/UA or PDF/A-2 has confirmed the claim, because none comes with
Debian. Whoever deposits a book in an archive should run one, such as veraPDF, first.

**PDFBox preflight** 2.0.27, which knows PDF/A-1b only, was run by hand on the three books. It names two things, which
PDF/A-1 asks for and PDF/A-2 does not: that the part is 1, and a CIDSet in every font. With these two put in, it calls
all three valid PDF/A-1b files. It found that bookmarks did not say how many lie under them, which is put right and
checked since (\`bookmark-counts\`). It needs Java and says nothing of structure, so the tests go without:

\`\`\`sh
apt-get install default-jre-headless libpdfbox2-java libactivation-java libjaxb-api-java
cd /usr/share/java && java -cp preflight.jar:pdfbox2.jar:fontbox2.jar:xmpbox.jar:commons-logging.jar:javax.activation.jar:jaxb-api.jar \\
  org.apache.pdfbox.preflight.Validator_A1b FILE.pdf
\`\`\`

- **Why PDF/A-2a.** PDFKit writes PDF 1.7, on which PDF/A-2 rests; level *a* asks for structure, language and Unicode,
  which PDF/UA-1 asks for as well. The book has an sRGB output intent, because its colours are RGB, and no
  transparency. PDF/A-1 would take us back to PDF 1.4, PDF/A-4 and PDF/UA-2 need PDF 2.0, which PDFKit does not write.
- **What PDFKit does not do by itself** and the renderer adds: the mark of PDF/UA beside that of PDF/A with its
  description, a Unicode value for the sign of a missing glyph, the list of identities of footnotes, the classes of
  running heads and page numbers, boxes of figures, descriptions of links.
- **What it cannot know.** Answers do not say their language. English passages of running text, such as titles of
  projects, are found by their words and marked (\`Span\` with \`Lang\` in the PDF, \`lang\` on screen), where
  quotation marks, brackets, a stroke or the end of a sentence set them off; names by themselves, cells of tables and
  other languages are read as Latvian. Alternative texts are sentences made from the numbers; whether they say what
  matters is for a person to judge.

## Checks

\`npm run pdf:check -- FILE.pdf\` makes them (\`--json\` for machines). *Pages* are read with pdf.js, *objects* with
qpdf; where qpdf is not installed, the checks of objects are reported as not made. Of the ${conditions.size} failure
conditions of the [Matterhorn Protocol](https://pdfa.org/resource/the-matterhorn-protocol/) 1.1, which has their wording,
software can decide ${machine}; ${checked.size} are covered here. Most checks look for a fault; \`known-objects\` is an
allow-list instead: of the structure types that the renderer writes and of the few kinds of objects that its files
consist of. Whatever else PDF offers (forms, layers, attachments, scripts, pictures, other kinds of fonts) fails it, so no
check asks whether such things are accessible. Whoever teaches the renderer a new structure type adds it there, and the
check of its chapter.

${markdownTable(['check', 'what holds', 'in English', 'failure conditions', 'reads', 'remark'], checks.map(checkRow))}

## Failure conditions without a check

${markdownTable(
  ['conditions', 'why there is none'],
  notChecked.map((group) => [group.conditions.join(', '), group.why]),
)}
`;
}

function checkRow({ id, title, conditions: ids, reads, because = '' }: Check): readonly string[] {
  return [`\`${id}\``, title.lv, title.en, ids.join(', ') || '–', reads, because];
}

// Ways to add parts to the package of a workbook.
import type JSZip from 'jszip';

export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export async function changed(zip: JSZip, part: string, change: (text: string) => string): Promise<void> {
  zip.file(part, change((await zip.file(part)?.async('string')) ?? ''));
}

/** A relation of a part that has some already. */
export async function related(
  zip: JSZip,
  part: string,
  id: string,
  type: string,
  target: string,
): Promise<void> {
  const rels = part.replace(/([^/]+)$/, '_rels/$1.rels');
  const relation = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  await changed(zip, rels, (xml) => xml.replace('</Relationships>', `${relation}</Relationships>`));
}

/** The content type of a part, after `application/vnd.` and without `+xml`. */
export function override(zip: JSZip, part: string, type: string): Promise<void> {
  const element = `<Override PartName="/${part}" ContentType="application/vnd.${type}+xml"/>`;
  return changed(zip, '[Content_Types].xml', (xml) => xml.replace('</Types>', `${element}</Types>`));
}

// The parts of a workbook's container, to compare them byte by byte.
import JSZip from 'jszip';

/** By name, as Base64. */
export async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(files.map(async (file) => [file.name, await file.async('base64')] as const)),
  );
}

export function textOfPart(parts: ReadonlyMap<string, string>, name: string): string {
  return Buffer.from(parts.get(name) ?? '', 'base64').toString('utf8');
}

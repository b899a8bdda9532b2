/** A text for names of files: small letters without marks, digits, and hyphens for whatever stands between; may be empty. */
export function slug(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

// The form of a page as a browser would send it: its fields with what stands in them.

/** Names and values in the order of the page; a name may stand several times. */
export interface FormOnPage {
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** Names of the fields in which running text can be typed. */
  readonly texts: readonly string[];
}

const CONTROL =
  /<textarea\b([^>]*)>(.*?)<\/textarea>|<select\b([^>]*)>(.*?)<\/select>|<input\b((?:[^>"]|"[^"]*")*)>/gs;

export function formOnPage(html: string): FormOnPage {
  const fields: [string, string][] = [];
  const texts: string[] = [];
  const form = /<form method="post"[^>]*data-draft.*?<\/form>/s.exec(html)?.[0] ?? '';
  for (const found of form.replaceAll(/<template.*?<\/template>/gs, '').matchAll(CONTROL)) {
    const [, textarea, text = '', select, options = '', input] = found;
    const attributes = textarea ?? select ?? input ?? '';
    const name = attribute(attributes, 'name');
    if (name === null) continue;
    const type = attribute(attributes, 'type') ?? 'text';
    if (['radio', 'checkbox'].includes(type) && !/\schecked\b/.test(attributes)) continue;
    fields.push([name, valueIn({ text, options, attributes, isArea: textarea !== undefined })]);
    const isText = textarea !== undefined || (input !== undefined && takesText(input));
    if (isText && !name.startsWith('explain.')) texts.push(name);
  }
  return { fields, texts };
}

function takesText(input: string): boolean {
  return attribute(input, 'type') === 'text' && attribute(input, 'inputmode') === 'text';
}

function valueIn(control: { text: string; options: string; attributes: string; isArea: boolean }): string {
  // A browser leaves out the line break that follows the tag.
  if (control.isArea) return decoded(control.text.replace(/^\r?\n/, ''));
  const chosen = /<option([^>]*\sselected[^>]*)>/.exec(control.options)?.[1];
  return attribute(chosen ?? control.attributes, 'value') ?? '';
}

function attribute(attributes: string, name: string): string | null {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined ? null : decoded(value);
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decoded(html: string): string {
  return html.replaceAll(/&(?:#(\d+)|(\w+));/g, (all, code: string | undefined, name: string | undefined) =>
    code === undefined ? (named[name ?? ''] ?? all) : String.fromCodePoint(Number(code)),
  );
}

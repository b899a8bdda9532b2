// Links, e-mail addresses and phone numbers as people type them, and the forms in which they are kept. What cannot be
// understood stays as it was typed, for a rule to judge.
import { cleanLine } from './clean-text.ts';

/** An address on the web with a host that has a dot; never a script, a file or a name and password. */
export const LINK_PATTERN = /^https?:\/\/[^\s/?#@.]+(?:\.[^\s/?#@.]+)+(?:[/?#]\S*)?$/;

const EMAIL = String.raw`[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\.]+(?:\.[^\s@<>"(),:;[\]\\.]+)+`;
/** 7 to 15 digits (ITU-T E.164 allows 15), perhaps with a plus sign, parted by spaces, hyphens or brackets. */
const PHONE = String.raw`\+?(?:[\s()-]*\d){7,15}[\s()-]*`;

/** One address or several, parted by `; `. */
export const EMAIL_PATTERN = new RegExp(`^${EMAIL}(?:; ${EMAIL})*$`);
/** One number or several, parted by `; `. */
export const PHONE_PATTERN = new RegExp(`^${PHONE}(?:; ${PHONE})*$`);

export function isLink(text: string): boolean {
  return LINK_PATTERN.test(text) && URL.canParse(text);
}

/** A host that is one beyond doubt: „plāns.pdf“ is none. */
const HOST_WITHOUT_SCHEME = /^(?:www\.[^\s/?#@:]+|[^\s/?#@:]+\.(?:lv|eu|com|org|net))(?:[/?#]\S*)?$/i;

/** `www.novads.lv.` → `https://www.novads.lv`, `HTTPS://` → `https://`; everything else of the address is kept. */
export function readLink(raw: string): string {
  const typed = cleanLine(raw).replace(/^https?:/i, (scheme) => scheme.toLowerCase());
  if (isLink(typed)) return typed;
  const bare = typed.replace(/^[<(]+/, '').replace(/[>).,;]+$/, '');
  const link = HOST_WITHOUT_SCHEME.test(bare) ? `https://${bare}` : bare;
  return isLink(link) ? link : typed;
}

/** `mailto:a@novads.lv, b@novads.lv.` → `a@novads.lv; b@novads.lv`. */
export function readEmails(raw: string): string {
  const typed = cleanLine(raw);
  const parts = typed
    .split(/[;,\s]+/)
    .map((part) => part.replace(/^<?(?:mailto:)?/i, '').replace(/[>.]+$/, ''));
  const read = parts.filter((part) => part !== '').join('; ');
  return EMAIL_PATTERN.test(read) ? read : typed;
}

/** `(+371) 60000001, 00371 20000002, 371 20000003` → `+371 60000001; +371 20000002; +371 20000003`. */
export function readPhones(raw: string): string {
  const typed = cleanLine(raw);
  const parts = typed.split(/[;,/]| (?:un|vai|and|or) /).map((part) =>
    part
      .trim()
      .replace(/^(?:tālr(?:unis)?|tel|mob|phone)\.?:? ?/i, '')
      .replace(/^\(\+(\d+)\)/, '+$1')
      .replace(/^00(?=[1-9])/, '+')
      .replace(/^371(?=[\s-]*(?:\d[\s-]*){8}$)/, '+371')
      .replace(/\.+$/, ''),
  );
  const read = parts.filter((part) => part !== '').join('; ');
  return PHONE_PATTERN.test(read) ? read : typed;
}

/** Digits of a number in Latvia, without the code of the country. */
export const LATVIAN_PHONE_DIGITS = 8;

/** The first of the numbers that is one in Latvia and has more or fewer digits than it should; null where there is none. */
export function oddLatvianPhone(phones: string): { readonly phone: string; readonly digits: number } | null {
  for (const phone of phones.split('; ')) {
    const local = phone.replace(/^\+371/, '');
    const digits = local.replaceAll(/\D/g, '').length;
    if (!local.startsWith('+') && digits !== LATVIAN_PHONE_DIGITS) return { phone, digits };
  }
  return null;
}

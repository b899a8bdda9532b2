// The form of a part as it was sent: the texts that it asks to keep, or what has to be corrected.
import { type Label, label } from '../../language/label.ts';
import { unprintableIn } from '../../language/printed-characters.ts';
import { readLogo } from '../../logos/logo.ts';
import { LogoRefused } from '../../logos/svg-elements.ts';
import { logoPlaces, type ProposalId, type TextKey } from '../../survey/edition-texts.ts';
import type { FieldError } from '../layout/page.ts';
import { fieldsOf, type PartId, type TextField } from './fields.ts';
import { isIsbn, isIssn } from './standard-numbers.ts';
import { partTexts } from './texts.ts';

export type Posted = { readonly [name: string]: string | undefined };

export interface ReadPart {
  readonly texts: ReadonlyMap<TextKey, string | null>;
  readonly errors: readonly FieldError[];
}

/** How long the text of a recommendation that is taken over may be. */
const LONGEST = 1000;

/** `proposals` are those that the page shows. */
export function readPart(part: PartId, posted: Posted, proposals: readonly ProposalId[]): ReadPart {
  const texts = new Map<TextKey, string | null>();
  const errors: FieldError[] = [];
  for (const field of fieldsOf(part)) {
    const text = cleaned(posted[field.key]);
    texts.set(field.key, text === '' ? null : text);
    const message = faultOf(text, field);
    if (message !== null) errors.push({ field: field.key, message });
  }
  for (const id of proposals) {
    const decision = posted[`decision.${id}`];
    const key = `proposal.${id}` as const;
    const text = cleaned(posted[key]);
    texts.set(key, decision === 'take' && text !== '' ? text : null);
    texts.set(`dropped.${id}`, decision === 'drop' ? 'yes' : null);
    if (decision !== 'take') continue;
    const message = text === '' ? partTexts.wordingMissing : faultOf(text, { key, longest: LONGEST });
    if (message !== null) errors.push({ field: key, message });
  }
  for (const place of logoPlaces) {
    const name = `logo_name.${place}` as const;
    if (texts.get(`logo.${place}`) && !texts.get(name))
      errors.push({ field: name, message: partTexts.logoNameMissing });
  }
  if (part === 'frame') texts.set('comparison', posted.comparison === 'off' ? 'off' : null);
  return { texts, errors };
}

function cleaned(text: string | undefined): string {
  return (text ?? '').replaceAll('\r\n', '\n').trim();
}

function faultOf(text: string, { key, longest }: Pick<TextField, 'key' | 'longest'>): Label | null {
  if (text === '') return null;
  if (text.length > longest) return partTexts.tooLong;
  if (key.startsWith('logo.')) return faultOfLogo(text);
  if (unprintableIn(text).length > 0) return partTexts.notPrintable;
  if (key === 'isbn' && !isIsbn(text))
    return label(
      'Pārbaudiet ISBN: pēdējais cipars neatbilst pārējiem.',
      'Check the ISBN: its last digit does not fit.',
    );
  if (key === 'issn' && !isIssn(text))
    return label(
      'Pārbaudiet ISSN: pēdējā zīme neatbilst pārējām.',
      'Check the ISSN: its last character does not fit.',
    );
  return null;
}

function faultOfLogo(svg: string): Label | null {
  try {
    readLogo(svg);
    return null;
  } catch (error) {
    if (error instanceof LogoRefused) return error.reason;
    throw error;
  }
}

// What a respondent can prove to have handed in: a number to say over the telephone, the moment, and the hash of the
// answers. Everything follows from what is stored of the return.
import type { ReturnKey } from './revision.ts';

export interface Receipt {
  /** „2026-LV0020000-1“: edition, respondent, and the first, second … time that it was handed in. */
  readonly number: string;
  /** ISO time. */
  readonly at: string;
  /** Of the canonical JSON of the answers, in hexadecimal. */
  readonly sha256: string;
  /** Null where the channel did not ask who certifies. */
  readonly certifiedBy: { readonly name: string; readonly post: string } | null;
}

export function receiptNumber({ edition, territory }: Omit<ReturnKey, 'form'>, count: number): string {
  return `${edition}-${territory}-${count}`;
}

const number = /^(?<edition>\d{4})-(?<territory>[A-Z0-9]{1,20})-(?<count>[1-9]\d{0,3})$/;

/** What a number names, as people type it: spaces and small letters do not matter. Null for anything else. */
export function readReceiptNumber(
  typed: string,
): { readonly edition: number; readonly territory: string; readonly count: number } | null {
  const { edition, territory, count } =
    number.exec(typed.replace(/\s/g, '').replace(/[–—‑]/g, '-').toUpperCase())?.groups ?? {};
  if (edition === undefined || territory === undefined || count === undefined) return null;
  return { edition: Number(edition), territory, count: Number(count) };
}

// Orders: what can be made from a snapshot, as plain values that can be passed to a worker, and the names of the
// files that they yield.

import type { RegionCode } from '../survey/territories.ts';
import type { RegionFormat } from './make-book.ts';

export type Order =
  /** The national report as web pages, each a file. */
  | { readonly kind: 'web' }
  /** The national report as a PDF. */
  | { readonly kind: 'national' }
  /** The summary of the national report in English, as a PDF. */
  | { readonly kind: 'english_summary' }
  /** The summary of a planning region. */
  | (Part & { readonly kind: 'regional'; readonly region: RegionCode; readonly format: RegionFormat })
  /** The profile of a municipality, by its ATVK code, as a PDF. */
  | (Part & { readonly kind: 'municipal'; readonly territory: string });

interface Part {
  /** From a snapshot of that region or municipality alone, beside which there may be one of the country. */
  readonly alone: boolean;
}

/** The front page, by which it is known that the pages are there. */
const FRONT = 'index.html';

/** The name of what an order makes; one that makes several files makes this one too. */
export function mainName(order: Order): string {
  switch (order.kind) {
    case 'web':
      return webName(FRONT);
    case 'national':
      return 'national.pdf';
    case 'english_summary':
      return 'summary-en.pdf';
    case 'regional':
      return `regions/${order.alone ? 'alone/' : ''}${order.region}.${order.format}`;
    case 'municipal':
      return `profiles/${order.alone ? 'alone/' : ''}${order.territory}.pdf`;
  }
}

/** The name of a page by that of its file in the folder of the web book. */
export function webName(file: string): string {
  return `web/${file}`;
}

// What all maps of a book share: the country in its projection, the national sheet, and whose outlines they are.
import { type Country, countryOf } from './country.ts';
import { type NationalSheet, nationalSheet } from './national-map.ts';
import type { Outlines } from './outlines.ts';

export interface Atlas {
  readonly credit: string;
  readonly country: Country;
  /** Made when it is first asked for, because the books of regions need none. */
  readonly sheet: () => NationalSheet;
}

export function atlasOf({ credit, areas }: Outlines): Atlas {
  const country = countryOf(areas);
  let sheet: NationalSheet | null = null;
  return {
    credit,
    country,
    sheet: () => {
      sheet ??= nationalSheet(country);
      return sheet;
    },
  };
}

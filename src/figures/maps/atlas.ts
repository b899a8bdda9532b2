// What all maps of a book share: the country in its projection, the views that several maps show it in, and whose
// outlines they are.

import { type Country, countryOf, type Outlines } from './country.ts';
import type { Box } from './label-placement.ts';
import { type NationalSheet, nationalSheet } from './national-map.ts';
import { type View, viewOf } from './view.ts';

export interface Atlas {
  readonly credit: string;
  readonly country: Country;
  /** Made when it is first asked for, because the books of regions need none. */
  readonly sheet: () => NationalSheet;
  /** The whole country in a room; each room is made once. */
  readonly view: (room: Box) => View;
}

export function atlasOf({ credit, areas }: Outlines): Atlas {
  const country = countryOf(areas);
  const views = new Map<Box, View>();
  let sheet: NationalSheet | null = null;
  return {
    credit,
    country,
    sheet: () => {
      sheet ??= nationalSheet(country);
      return sheet;
    },
    view: (room) => {
      const view = views.get(room) ?? viewOf(country, room);
      views.set(room, view);
      return view;
    },
  };
}

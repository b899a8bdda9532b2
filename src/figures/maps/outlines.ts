// The outlines of the municipalities as the ministry keeps them: degrees of longitude and latitude (WGS84).

/** Longitude and latitude. */
export type Position = readonly number[];

/** Polygons of rings, the first ring of each the outer one. */
export interface Outline {
  /** ATVK. */
  readonly code: string;
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

export interface Outlines {
  /** Where they come from and how exact they are, as printed under every map. */
  readonly credit: string;
  readonly areas: readonly Outline[];
}

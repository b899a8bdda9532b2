/** The ISO time so many milliseconds before another. */
export function earlier(moment: string, milliseconds: number): string {
  return later(moment, -milliseconds);
}

/** The ISO time so many milliseconds after another. */
export function later(moment: string, milliseconds: number): string {
  return new Date(Date.parse(moment) + milliseconds).toISOString();
}

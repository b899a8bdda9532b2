// Numbers and colours in the syntax of page content.

/** Hundredths of a point are finer than any printer. */
export const round = (value: number): number => Math.round(value * 100) / 100;

const rgb = new Map<string, string>();

/** A hexadecimal colour as three numbers from 0 to 1. */
export const channels = (colour: string): string => {
  const known = rgb.get(colour);
  if (known) return known;
  const value = Number.parseInt(colour.slice(1), 16);
  const text = [value >> 16, (value >> 8) & 255, value & 255].map((part) => round(part / 255)).join(' ');
  rgb.set(colour, text);
  return text;
};

// Colours of the canvas as they look on white paper. Paper knows no transparency, nor does PDF/A-1.

const hex = (value: number): string => Math.round(value).toString(16).padStart(2, '0');

/** A hexadecimal colour, or null where nothing is to be seen or the colour is not understood. */
export const opaque = (colour: string): string | null => {
  if (/^#[0-9a-f]{6}$/iu.test(colour)) return colour.toLowerCase();
  if (/^#[0-9a-f]{3}$/iu.test(colour)) return colour.toLowerCase().replace(/[0-9a-f]/gu, '$&$&');
  const parts = /^rgba?\(([^)]*)\)$/u
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/u)
    .map(Number);
  if (!parts || parts.length < 3 || !parts.every(Number.isFinite)) return null;
  const alpha = parts[3] ?? 1;
  if (alpha <= 0) return null;
  return `#${parts
    .slice(0, 3)
    .map((part) => hex(255 - (255 - part) * Math.min(1, alpha)))
    .join('')}`;
};

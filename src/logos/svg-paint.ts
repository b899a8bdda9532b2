// The colours of SVG as plain ones: what lets the paper through is mixed with it, because books have no transparency.
import { label } from '../language/label.ts';
import { LogoRefused, type SvgElement } from './svg-elements.ts';

const named: { readonly [name: string]: string } = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  navy: '#000080',
  maroon: '#800000',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  orange: '#ffa500',
};

/** A hexadecimal colour; null for none. Throws `LogoRefused` for what is no plain colour. */
export function paintOf({ attributes }: SvgElement, what: 'fill' | 'stroke'): string | null {
  const value = attributes[what] ?? (what === 'fill' ? 'black' : 'none');
  const opacity = Number(attributes[`${what}-opacity`] ?? 1) * Number(attributes.opacity ?? 1);
  if (value === 'none' || value === 'transparent' || opacity === 0) return null;
  const parts = partsOf(value === 'currentColor' ? (attributes.color ?? 'black') : value);
  return `#${parts.map((part) => hexadecimal(255 - (255 - part) * opacity)).join('')}`;
}

function partsOf(value: string): readonly number[] {
  const text = named[value.toLowerCase()] ?? value.toLowerCase();
  const short = /^#([\da-f])([\da-f])([\da-f])$/
    .exec(text)
    ?.slice(1)
    .map((digit) => digit + digit);
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(text)?.slice(1);
  const digits = short ?? long;
  if (digits !== undefined) return digits.map((part) => Number.parseInt(part, 16));
  const decimal = /^rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/.exec(text)?.slice(1).map(Number);
  if (decimal?.every((part) => part <= 255)) return decimal;
  throw new LogoRefused(
    label(
      `Krāsu „${value}“ nevar nodrukāt. Lietojiet vienkāršas krāsas, piemēram, #8b1a2c.`,
      `The colour “${value}” cannot be printed. Use plain colours such as #8b1a2c.`,
    ),
  );
}

function hexadecimal(part: number): string {
  return Math.round(part).toString(16).padStart(2, '0');
}

// A QR code as SVG: one path of squares, with the margin of four squares that readers need.
import { encode } from 'uqr';
import { html } from '../../markup.ts';

const MARGIN = 4;
const PIXELS = 260;

/** `words` says what it is for those who do not see it. */
export function qrCode(content: string, words: string): string {
  const { data, size } = encode(content, { ecc: 'M', border: 0 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x + MARGIN} ${y + MARGIN}h1v1h-1z`] : [])),
  );
  const side = size + 2 * MARGIN;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${PIXELS}" height="${PIXELS}" role="img" aria-label="${words}" shape-rendering="crispEdges"><rect width="${side}" height="${side}" fill="#fff"/><path d="${squares.join('')}" fill="#000"/></svg>`
    .markup;
}

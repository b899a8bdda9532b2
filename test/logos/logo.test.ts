import { describe, expect, it } from 'vitest';
import { logoRow, readLogo } from '../../src/logos/logo.ts';
import { LogoRefused } from '../../src/logos/svg-elements.ts';

const svg = (content: string, attributes = 'viewBox="0 0 100 50"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`;

const reasonOf = (text: string): string => {
  try {
    readLogo(text);
  } catch (error) {
    if (error instanceof LogoRefused) return error.reason.lv;
    throw error;
  }
  return '';
};

describe('a logo', () => {
  it('is a drawing of its height, with transforms and colours from attributes, styles and classes', () => {
    const { width, height, shapes } = readLogo(
      svg(`<title>Logotips</title><defs><style>.a{fill:#8b1a2c}</style></defs>
        <g transform="translate(10 0)"><rect class="a" width="20" height="50"/></g>
        <path style="fill:rgb(0, 0, 255)" d="M50 0h10v10z"/>
        <circle cx="80" cy="25" r="10" fill="none" stroke="black" stroke-width="2"/>`),
    );
    expect([width, height]).toEqual([68, 34]);
    const looks = shapes.map((shape) => (shape.kind === 'area' ? shape.fill : shape.kind));
    expect(looks).toEqual(['#8b1a2c', '#0000ff', 'line']);
    const [first] = shapes;
    const xs = first?.kind === 'area' ? first.rings.flat().map(([x]) => Math.round(x * 10) / 10) : [];
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([6.8, 20.4]);
  });

  it('mixes with the paper what lets it through', () => {
    const [shape] = readLogo(svg('<g opacity="0.5"><path fill="#000" d="M0 0h9v9z"/></g>')).shapes;
    expect(shape).toMatchObject({ kind: 'area', fill: '#808080' });
  });

  it('keeps holes open and fills what lies over each other', () => {
    const rings = (d: string) =>
      readLogo(svg(`<path d="${d}"/>`)).shapes.map((shape) => shape.kind === 'area' && shape.rings.length);
    expect(rings('M0 0H30V30H0ZM10 10V20H20V10Z')).toEqual([2]);
    expect(rings('M0 0H30V30H0ZM10 10H20V20H10Z')).toEqual([1, 1]);
  });

  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<image href="https://example.org/a.png"/>', '<image>'],
    ['<text>Ministrija</text>', '<text>'],
    ['<use href="#a"/>', '<use>'],
    ['<defs><linearGradient id="a"/></defs>', '<linearGradient>'],
    ['<path onclick="a()" d="M0 0h1v1z"/>', 'onclick'],
    ['<path clip-path="url(#a)" d="M0 0h1v1z"/>', 'clip-path'],
    ['<path fill="url(#a)" d="M0 0h1v1z"/>', 'url(#a)'],
    ['<style>path{fill:red}</style>', 'path'],
    ['<path d="M0 0 nonsense"/>', 'nevar nolasīt'],
    ['<g/>', 'nekas nav uzzīmēts'],
    ['<path d="M0 0', 'nav vesela'],
  ])('with %s is refused with the reason', (content, reason) => {
    expect(reasonOf(svg(content))).toContain(reason);
  });

  it('is refused where it is no SVG, has no size, defines entities or is too large', () => {
    expect(reasonOf('<html/>')).toContain('<html>');
    expect(reasonOf('')).not.toBe('');
    expect(reasonOf(svg('<path d="M0 0h1v1z"/>', ''))).toContain('viewBox');
    const entity = '<!DOCTYPE svg [<!ENTITY a "b">]>';
    expect(reasonOf(`${entity}${svg('<path d="M0 0h1v1z"/>')}`)).toContain('<!ENTITY>');
    expect(reasonOf(svg(`<path d="M0 0${'h1'.repeat(40_000)}"/>`))).toContain('60 000');
  });

  it('stands in a row that fits the page, however many there are and how wide', () => {
    const wide = readLogo(svg('<path d="M0 0h1000v10H0z"/>', 'viewBox="0 0 1000 10"'));
    expect(wide.width).toBe(130);
    expect(logoRow([wide, wide, wide, wide]).width).toBeLessThanOrEqual(430);
  });
});

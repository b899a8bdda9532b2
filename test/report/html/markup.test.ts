import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../../src/markup.ts';
import { unescaped } from './read-html.ts';

const hostile = fc.string({
  unit: fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '&',
    '&lt;',
    '</script>',
    '<!--',
    ']]>',
    '`',
    '$&',
    '\\',
    '\u2028',
    'ā',
    ' ',
  ),
});

describe('markup', () => {
  it('round-trips any text between tags and in an attribute, and opens no other tag', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { markup } = html`<p title="${text}">${text}</p>`;
        const [, title, content] = /^<p title="([^"<>]*)">([^<>]*)<\/p>$/.exec(markup) ?? [];
        expect([unescaped(title ?? '?'), unescaped(content ?? '?')]).toEqual([text, text]);
      }),
    );
  });

  it('does not escape markup again, and renders lists and null', () => {
    const items = ['a<b', 'c'].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}${null}</ul>`.markup).toBe('<ul><li>a&lt;b</li><li>c</li></ul>');
  });
});

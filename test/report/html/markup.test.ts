import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, json } from '../../../src/report/html/markup.ts';
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
  it('gives back any text that was put into it, between tags and in an attribute, and opens no other tag', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { markup } = html`<p title="${text}">${text}</p>`;
        const [, title, content] = /^<p title="([^"<>]*)">([^<>]*)<\/p>$/.exec(markup) ?? [];
        expect([unescaped(title ?? '?'), unescaped(content ?? '?')]).toEqual([text, text]);
      }),
    );
  });

  it('lets markup through once, and lists and nothing as they are', () => {
    const items = ['a<b', 'c'].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}${null}</ul>`.markup).toBe('<ul><li>a&lt;b</li><li>c</li></ul>');
  });

  it('holds any value as JSON that closes no element and opens no comment', () => {
    fc.assert(
      fc.property(fc.array(hostile), (texts) => {
        const { markup } = json(texts);
        expect(markup).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(markup)).toEqual(texts);
      }),
    );
  });
});

// Lists. An item in which somebody wrote several lines keeps them: those that begin with a bullet are a list in the item.
import { html, type Markup } from '../../../markup.ts';
import type { Inline, ListBlock } from '../../block.ts';
import { inlinesMarkup } from '../inline.ts';
import type { Setting } from '../setting.ts';

type Line = readonly Inline[];

const BULLET = '• ';

export function list({ items, firstNumber }: ListBlock, setting: Setting): Markup {
  const inside = items.map((item) => html`<li>${itemMarkup(item, setting)}</li>\n`);
  return firstNumber === undefined
    ? html`<ul>\n${inside}</ul>`
    : html`<ol start="${firstNumber}">\n${inside}</ol>`;
}

function itemMarkup(item: readonly Inline[], setting: Setting): Markup {
  const lines = linesOf(item);
  if (lines.length === 1) return inlinesMarkup(item, setting);
  return html`${runsOf(lines).map((run, index) => {
    const markup = (line: Line) => inlinesMarkup(line, setting);
    if (isBulleted(run[0]))
      return html`<ul>\n${run.map((line) => html`<li>${markup(unbulleted(line))}</li>\n`)}</ul>\n`;
    const ofLines = run.map((line, at) => html`${at > 0 ? html`<br>` : null}${markup(line)}`);
    return index === 0 ? html`${ofLines}\n` : html`<p>${ofLines}</p>\n`;
  })}`;
}

/** The lines of an item; one without anything in it is left out. */
function linesOf(item: readonly Inline[]): readonly Line[] {
  const lines: Inline[][] = [[]];
  for (const inline of item) {
    if (inline.kind !== 'text') {
      lines.at(-1)?.push(inline);
      continue;
    }
    inline.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...inline, text });
    });
  }
  return lines.filter((line) => line.length > 0);
}

/** Lines with a bullet one after the other, and those between them. */
function runsOf(lines: readonly Line[]): readonly (readonly [Line, ...Line[]])[] {
  const runs: [Line, ...Line[]][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last !== undefined && isBulleted(last[0]) === isBulleted(line)) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

function isBulleted([first]: Line): boolean {
  return first?.kind === 'text' && first.text.startsWith(BULLET);
}

function unbulleted([first, ...rest]: Line): Line {
  return first?.kind === 'text' ? [{ ...first, text: first.text.slice(BULLET.length) }, ...rest] : rest;
}

// The words around a diagram or a drawing.
import { html, type Markup } from '../../../markup.ts';

export function captionMarkup(shown: {
  readonly label: string | null;
  readonly title: string;
  readonly population: string;
}): Markup {
  const line = (name: string, text: string | null) =>
    text === null || text === '' ? null : html`<span class="${name}">${text}</span>\n`;
  return html`<figcaption>
${line('figure-number', shown.label)}${line('figure-title', shown.title)}${line('population', shown.population)}</figcaption>`;
}

export function noteMarkup(shown: { readonly notes: readonly string[]; readonly source: string }): Markup {
  const notes = [...shown.notes, shown.source].filter((note) => note !== '');
  return html`${notes.map((note) => html`<p class="note">${note}</p>\n`)}`;
}

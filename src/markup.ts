// The one place where text is escaped for HTML and XML outside of Nunjucks. In a template of `html` every value is
// escaped unless it is markup itself.

export interface Markup {
  readonly markup: string;
}

type Content = Markup | string | number | null | readonly Content[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

function written(content: Content): string {
  if (content === null) return '';
  if (typeof content === 'string') return escapeMarkup(content);
  if (typeof content === 'number') return String(content);
  return 'markup' in content ? content.markup : content.map(written).join('');
}

/** Markup from a template; `null` leaves nothing. Attributes in it are always quoted. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return { markup: String.raw({ raw: strings }, ...contents.map(written)) };
}

/** `h1` to `h6`, which a template cannot put in place of a tag. */
export function headingMarkup(rank: number, attributes: Markup, content: Markup): Markup {
  const tag = `h${Math.min(6, rank)}`;
  return { markup: `<${tag}${attributes.markup}>${content.markup}</${tag}>` };
}

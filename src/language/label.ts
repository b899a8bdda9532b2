/** A text that people read, in the two languages of the product. Latvian is the language of the users. */
export interface Label {
  readonly lv: string;
  readonly en: string;
}

/** The languages that a surface can be shown in. */
export type Language = keyof Label;

/** Shortens definitions: `label('Nosaukums', 'Title')`. */
export function label(lv: string, en: string): Label {
  return { lv, en };
}

/** A label before what it names: with a colon, unless it ends in a mark of its own. */
export function withColon(name: string): string {
  return /[?!:]\s*$/u.test(name) ? name.trimEnd() : `${name}:`;
}

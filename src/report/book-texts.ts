/** The texts of a book that people write: everything that does not follow from the returns. */
export interface BookTexts {
  readonly institution: string;
  readonly title: string;
  readonly subtitle: string;
  readonly editionLine: string;
  readonly cofinancing: string;
  /** Paragraphs. */
  readonly foreword: readonly string[];
  readonly afterword: readonly string[];
  readonly responsibility: readonly string[];
  /** Abbreviations and their meanings, in print order. */
  readonly abbreviations: readonly (readonly [string, string])[];
}

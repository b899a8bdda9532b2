// The book before it is drawn: a list of blocks. Every output format is one function per block kind.
import type { Drawing } from '../figures/drawing.ts';
import type { DrawingFigure, Figure } from '../figures/figure.ts';
import type { Table } from '../figures/table.ts';
import type { BookScope } from './book-scope.ts';

/** A piece of running text. A footnote takes the place of its mark; footnotes are numbered through the book. */
export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly style?: 'strong' | 'emphasis' | 'muted';
      /** Where it is not that of the book. */
      readonly language?: 'en';
    }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  /** To a heading by its id; `text` is what is read. */
  | { readonly kind: 'reference'; readonly text: string; readonly target: string }
  | {
      readonly kind: 'footnote';
      readonly number: number;
      readonly text: string;
      readonly url: string | null;
    };

/** `level` 1 opens a part and starts a page; `inContents` puts it into the table of contents. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly inContents: boolean;
  /** Set smaller, for the headings of reference tables. */
  readonly quiet?: true;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly content: readonly Inline[];
  /** A `table_note` is as wide as the tables around it. */
  readonly style?: 'lead' | 'note' | 'table_note' | 'signature';
}

export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly (readonly Inline[])[];
  /** The number of the first item where they are numbered; absent where they have bullets. */
  readonly firstNumber?: number;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly table: Table;
  /** Widths of the columns relative to each other; from the content where absent. */
  readonly widths?: readonly number[];
  /** Printed with less space between rows, for a book of tables. */
  readonly isCompact?: true;
}

export interface FigureBlock {
  readonly kind: 'figure';
  readonly figure: Figure;
}

/** Without a caption where the title is empty. */
export interface DrawingBlock extends DrawingFigure {
  readonly kind: 'drawing';
}

/** A fact of a profile section: what is asked and what was answered, on one line. */
export interface ProfileFact {
  readonly label: string;
  readonly content: readonly Inline[];
}

/**
 * One of the numbered sections of a profile: its printed label, then facts, text and lists in the order of
 * the survey. `missing` says why there is nothing („nav“, „sadaļa nav sniegta“), null where there is.
 */
export interface ProfileSectionBlock {
  readonly kind: 'profile_section';
  readonly no: number;
  readonly label: string;
  readonly missing: string | null;
  readonly facts: readonly ProfileFact[];
  readonly body: readonly (ParagraphBlock | ListBlock | TableBlock)[];
}

/** The key figures at the head of a profile. */
export interface KeyFiguresBlock {
  readonly kind: 'key_figures';
  readonly figures: readonly { readonly label: string; readonly value: string }[];
}

/** Findings under each other: a large number and the diagram it is from, what it says in two languages, a small chart. */
export interface MainPointsBlock {
  readonly kind: 'main_points';
  readonly points: readonly {
    readonly value: string;
    readonly source: Inline;
    /** Since the edition before; null where there is none to compare with. */
    readonly change: string | null;
    readonly content: readonly Inline[];
    readonly english: readonly Inline[];
    readonly drawing: Drawing;
    /** The values of the chart in words. */
    readonly alt: string;
  }[];
}

/** Logos beside each other, and their names. */
export interface LogoRow {
  readonly drawing: Drawing;
  readonly alt: string;
}

/** The title page, a page of its own. */
export interface TitlePageBlock {
  readonly kind: 'title_page';
  readonly institution: string;
  readonly title: string;
  readonly subtitle: string;
  readonly edition: string;
  readonly cofinancing: string;
  /** A decorative drawing; null where there is none. */
  readonly emblem: Drawing | null;
  /** At its foot; null where there are none. */
  readonly logos: LogoRow | null;
}

/** The contents are made by the renderer from the headings, because only it knows the pages. */
export interface ContentsBlock {
  readonly kind: 'contents';
  readonly title: string;
}

interface PageBreakBlock {
  readonly kind: 'page_break';
  /** Not where half of the page is still free. */
  readonly unlessHalfFree?: true;
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FigureBlock
  | DrawingBlock
  | ProfileSectionBlock
  | KeyFiguresBlock
  | MainPointsBlock
  | TitlePageBlock
  | ContentsBlock
  | PageBreakBlock;

/** A whole book with the metadata of its files. */
export interface Book {
  /** Null where the book is made from no snapshot, so that `verify` cannot make it again. */
  readonly scope: BookScope | null;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly language: 'lv' | 'en';
  readonly edition: number;
  /** SHA-256 of the snapshot that the book is made from, in hexadecimal; null as the scope. */
  readonly snapshot: string | null;
  /** ISO time of the latest change in the data; the date of the document. */
  readonly asOf: string;
  readonly version: string;
  /** On every page of a book that is not final: „Priekšskatījums“. */
  readonly mark?: string;
  readonly blocks: readonly Block[];
}

// What exceljs has but does not declare.
import 'exceljs';

declare module 'exceljs' {
  interface Xlsx {
    /** Writes the drawings of all sheets, in their order, into the zip. */
    addDrawings(
      zip: { append(content: string, options: { readonly name: string }): void },
      model: unknown,
    ): void;
  }
}

// What exceljs has but does not declare.
import type { Comment, DataValidation } from 'exceljs';

declare module 'exceljs' {
  interface Worksheet {
    readonly dataValidations: { readonly add: (range: string, validation: DataValidation) => void };
  }

  interface Cell {
    /** The note as it is written; the library offers no other way to place it. */
    _comment: { readonly note: string | Comment; readonly model: object } | undefined;
  }
}

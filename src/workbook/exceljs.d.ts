// What exceljs has but does not declare.
import type { Comment } from 'exceljs';

declare module 'exceljs' {
  interface Worksheet {
    /** Position among the sheets of the workbook. */
    orderNo: number;
  }

  interface Cell {
    /** The note as it is written; the library offers no other way to take one off a cell or to place it. */
    _comment: { readonly note: string | Comment; readonly model: object } | undefined;
  }
}

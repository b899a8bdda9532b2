// What exceljs has but does not declare.
import 'exceljs';

declare module 'exceljs' {
  interface Worksheet {
    /** Position among the sheets of the workbook. */
    orderNo: number;
  }

  interface Cell {
    /** The note as an object; the library offers no other way to take a note off a cell. */
    _comment: object | undefined;
  }
}

import type { Comment } from 'exceljs';
import { font } from './look.ts';

/** A note of a cell in the workbook's own typeface; the program's default is tiny. */
export function noteOf(text: string): Comment {
  return { texts: [{ text, font: font({ size: 10 }) }] };
}

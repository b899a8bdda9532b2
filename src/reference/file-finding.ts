import type { Label } from '../language/label.ts';

/** What is wrong with a file of reference data; `cell` is an address such as `B7`, null for the file as a whole. */
export interface FileFinding {
  readonly cell: string | null;
  readonly message: Label;
  readonly remedy: Label;
}

// A workbook for a test or for a person to look at, by the name of its file.
export interface CaseFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

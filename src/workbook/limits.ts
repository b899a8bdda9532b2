/** What an upload may cost. Sizes in bytes; a filled template is about 100 kB and inflates to less than 3 MB. */
export interface WorkbookLimits {
  /** The file itself. */
  readonly fileBytes: number;
  /** Parts inside the file. */
  readonly parts: number;
  /** One part, really inflated. A sheet whose formatting reaches down to row 60 000 has about 15 MB. */
  readonly partBytes: number;
  /** All parts together, really inflated. */
  readonly inflatedBytes: number;
  /** Cells with content, in all sheets together. */
  readonly cells: number;
  /** Working time in the worker, milliseconds; waiting for a free worker does not count. */
  readonly workMs: number;
  /** Heap of one worker, megabytes; the inflated parts lie outside of it. */
  readonly heapMb: number;
}

export const workbookLimits: WorkbookLimits = {
  fileBytes: 8 * 1024 * 1024,
  parts: 1000,
  partBytes: 32 * 1024 * 1024,
  inflatedBytes: 64 * 1024 * 1024,
  cells: 200_000,
  workMs: 10_000,
  heapMb: 320,
};

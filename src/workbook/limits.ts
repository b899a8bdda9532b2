/** What an upload may cost. Sizes in bytes; a filled template is about 100 kB and inflates to less than 3 MB. */
export interface WorkbookLimits {
  /** The file itself. */
  readonly fileBytes: number;
  /** Parts inside the file. */
  readonly parts: number;
  /** One part, really inflated. */
  readonly partBytes: number;
  /** All parts together, really inflated. */
  readonly inflatedBytes: number;
  /** Working time in the worker, milliseconds; waiting for a free worker does not count. */
  readonly workMs: number;
  /** Heap of one worker, megabytes. */
  readonly heapMb: number;
}

export const workbookLimits: WorkbookLimits = {
  fileBytes: 8 * 1024 * 1024,
  parts: 300,
  partBytes: 16 * 1024 * 1024,
  inflatedBytes: 40 * 1024 * 1024,
  workMs: 10_000,
  heapMb: 320,
};

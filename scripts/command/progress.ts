// How far long work has come, told on standard error so that standard output stays clean for results.

/** Says that `done` of `total` steps of a stage are behind us; a new stage name opens a new line. */
export type Progress = (stage: string, done: number, total: number) => void;

/** What a progress needs of a stream; `process.stderr` is one. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Progress for people. A terminal sees one line a stage that counts up; a log sees one line when a stage
 * begins and one when it ends, because a line a step would bury everything else.
 */
export function progressOn(stream: ProgressStream): Progress {
  let current: string | null = null;
  return (stage, done, total) => {
    const opens = stage !== current;
    const ends = done >= total;
    current = ends ? null : stage;
    const line = `${stage}: ${done}/${total}`;
    if (stream.isTTY) stream.write(`\r\u001b[K${line}${ends ? '\n' : ''}`);
    else if (opens || ends) stream.write(`${line}\n`);
  };
}

/** For callers that are not watched, tests above all. */
export const noProgress: Progress = () => {};

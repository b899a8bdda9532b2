/**
 * How long a test waits for what usually takes a moment, in milliseconds. A busy machine needs many times that moment;
 * whoever waits in vain for this long has found a defect.
 */
export const PATIENCE_MS = 120_000;

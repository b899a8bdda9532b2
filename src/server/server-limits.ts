/** How much and how slowly a client may send. Times are milliseconds, sizes bytes. */
export interface ServerLimits {
  /** For the body of a form or an API request; a route that takes files sets its own. */
  readonly body: number;
  /** Until all headers are there. */
  readonly headers: number;
  /** Until the whole request is there. */
  readonly request: number;
  /** How often connections are held against these times. */
  readonly check: number;
  /** How long an idle connection is kept for the next request. */
  readonly keepAlive: number;
  /** How long requests may take to finish once the server has been told to stop. */
  readonly stop: number;
}

export const serverLimits: ServerLimits = {
  body: 1024 * 1024,
  headers: 10_000,
  request: 60_000,
  check: 5_000,
  keepAlive: 30_000,
  stop: 20_000,
};

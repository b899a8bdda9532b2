// What the server is made of. A route module adds its routes to the app and takes everything else (store, clock,
// mailer) from the parts, so that tests can pass others.
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { ServerConfig } from '../config.ts';
import type { Store } from '../store/open-store.ts';

/** Gives the present time in ISO form. */
type Clock = () => string;

export interface Parts {
  readonly store: Store;
  readonly config: ServerConfig;
  readonly clock: Clock;
  /** Null for a service without a mail server: administrators pass links on themselves. */
  readonly mailer: Mailer | null;
  /** Where log lines go; null logs nothing. */
  readonly log: { write(line: string): void } | null;
  readonly limits: ServerLimits;
}

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

export type Request = FastifyRequest;
export type Reply = FastifyReply;

/** Sends the letters that are queued. */
export interface Mailer {
  /** Says that a letter was queued; returns at once. */
  readonly deliverSoon: () => void;
}

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

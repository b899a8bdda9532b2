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
import type { Mailer } from './mailer.ts';
import type { ServerLimits } from './server-limits.ts';

/** Gives the present time in ISO form. */
export type Clock = () => string;

export interface Parts {
  readonly store: Store;
  readonly config: ServerConfig;
  readonly clock: Clock;
  /** Null for a service without post. */
  readonly mailer: Mailer | null;
  /** Where lines of the log go, or null: nothing is logged. */
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

import type { Contact } from '../config.ts';
import type { Store } from '../store/open-store.ts';

/** What letters are made from. */
export interface Sender {
  readonly store: Store;
  /** Where people reach the service, without a path; every link begins with it. */
  readonly origin: string;
  /** Whom people may ask; null where nobody is named. */
  readonly contact: Contact | null;
  /** The present time in ISO form. */
  readonly clock: () => string;
}

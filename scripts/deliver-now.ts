// Sends what waits in the queue, once, for commands.
import type { MailConfig } from '../src/config.ts';
import { type Delivered, deliver } from '../src/mail/deliver.ts';
import { smtpPost } from '../src/mail/smtp.ts';
import type { Store } from '../src/store/open-store.ts';

export function deliverNow(store: Store, mail: MailConfig): Promise<Delivered> {
  return deliver({
    store,
    origin: mail.origin,
    clock: () => new Date().toISOString(),
    post: smtpPost(mail),
    report: ({ message, failure, again }) => {
      const next = again ? 'mēģinās vēlreiz' : 'vairs nemēģinās';
      process.stderr.write(`Vēstule ${message} nav nosūtīta (${failure}), ${next}.\n`);
    },
  });
}

export function deliveredLine({ sent, failed, dropped, isInterrupted }: Delivered): string {
  const rest = isInterrupted ? ' E-pasta serveris neatbild kā vajag, pārējās vēstules gaida rindā.' : '';
  return `Nosūtītas vēstules: ${sent}; neizdevās: ${failed}; vairs nav vajadzīgas: ${dropped}.${rest}\n`;
}

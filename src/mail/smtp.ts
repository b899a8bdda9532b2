import { createTransport } from 'nodemailer';
import type { MailConfig } from '../config.ts';
import type { Letter } from './letter.ts';

/** Whoever carries letters. */
export interface Post {
  readonly send: (letter: Letter) => Promise<Sent>;
}

export type Sent =
  | { readonly outcome: 'sent' }
  /** This letter was refused; `again`: it may be taken later. `failure` names no address and quotes no text. */
  | { readonly outcome: 'refused'; readonly failure: string; readonly again: boolean }
  /** The mail server cannot be reached, or lets us or our sender not in; other letters would fare no better. */
  | { readonly outcome: 'unreachable'; readonly failure: string };

/** In milliseconds. `whole` keeps any attempt well below the time after which its sender is taken for dead. */
const limits = { connection: 10_000, greeting: 10_000, silence: 30_000, whole: 120_000 };

/** Of an address: something, an at sign, something; nothing by which one could become two, or a header. */
const plainAddress = /^[^\s\p{Cc}<>()[\]\\,;:"@]+@[^\s\p{Cc}<>()[\]\\,;:"@]+$/u;

/** Sends over SMTP. A server has to show a certificate that this machine trusts, unless letters go plain. */
export function smtpPost({ smtp, from }: MailConfig): Post {
  const { host, port, tls, login } = smtp;
  const transport = createTransport({
    host,
    port,
    secure: tls === 'from_start',
    requireTLS: tls === 'upgrade',
    ignoreTLS: tls === 'none',
    ...(login === null ? {} : { auth: { user: login.user, pass: login.password } }),
    connectionTimeout: limits.connection,
    greetingTimeout: limits.greeting,
    dnsTimeout: limits.connection,
    socketTimeout: limits.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ id, to, subject, text, html }) => {
      if (!plainAddress.test(to)) return { outcome: 'refused', failure: 'EADDRESS', again: false };
      try {
        await transport.sendMail({
          from: { name: 'Kopskats', address: from },
          to: { name: '', address: to },
          messageId: `<${id}>`,
          subject,
          text,
          html,
          // So that nobody's absence notice comes back.
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
          signal: AbortSignal.timeout(limits.whole),
        });
        return { outcome: 'sent' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

interface SmtpError extends Error {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  readonly command?: unknown;
}

/** Only codes are kept of an error: servers like to quote the address. */
function outcomeOf(error: unknown): Exclude<Sent, { outcome: 'sent' }> {
  const { code, responseCode, command }: SmtpError = error instanceof Error ? error : new Error();
  const name = typeof code === 'string' ? code : 'EUNKNOWN';
  const answer = typeof responseCode === 'number' ? responseCode : null;
  const failure = answer === null ? name : `${name} ${answer}`;
  // A server that refuses the sender would refuse every letter.
  if (command === 'MAIL FROM') return { outcome: 'unreachable', failure: `${failure} MAIL FROM` };
  const isAboutLetter = name === 'EENVELOPE' || name === 'EMESSAGE';
  if (!isAboutLetter) return { outcome: 'unreachable', failure };
  return { outcome: 'refused', failure, again: answer === null || answer < 500 };
}

import { createTransport } from 'nodemailer';
import type { MailConfig } from '../config.ts';
import type { Letter } from './letter.ts';

/** A transport for letters. */
export interface Post {
  readonly send: (letter: Letter) => Promise<Sent>;
}

export type Sent =
  | { readonly outcome: 'sent' }
  /** This letter was refused; `again`: it may be taken later. `failure` names no address and quotes no text. */
  | { readonly outcome: 'refused'; readonly failure: string; readonly again: boolean }
  /** The mail server cannot be reached, or rejects our login or sender; other letters would fail as well. */
  | { readonly outcome: 'unreachable'; readonly failure: string };

/** In milliseconds. `whole` keeps an attempt well below the time after which its claim expires. */
const limits = { connection: 10_000, greeting: 10_000, silence: 30_000, whole: 120_000 };

/** An address that cannot be read as two, nor inject a header. */
const plainAddress = /^[^\s\p{Cc}<>()[\]\\,;:"@]+@[^\s\p{Cc}<>()[\]\\,;:"@]+$/u;

/** Sends over SMTP, with a certificate that this machine trusts unless the settings allow plain text. */
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
          // Suppresses automatic replies.
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

/** Only codes are kept of an error, because servers quote the address in the text. */
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

/** Said once wherever letters would be sent if there were a mail server. */
export const noMail =
  'E-pasts nav iestatīts (KOPSKATS_SMTP_URL un KOPSKATS_MAIL_FROM): vēstules netiek sūtītas.';

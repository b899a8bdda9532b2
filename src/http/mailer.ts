/** A letter to one person, in plain text. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Whoever carries letters; it fails when the letter was not taken. */
export interface Mailer {
  readonly send: (letter: Letter) => Promise<void>;
}

/** For a service without post: links are then handed over by the administrator. */
export const noMailer: Mailer = { send: async () => {} };

/** Whoever sends the letters that are queued. A service without post has none: administrators hand over links. */
export interface Mailer {
  /** Says that a letter waits; it is sent when there is time. */
  readonly wake: () => void;
}

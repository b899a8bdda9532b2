/** Said once wherever letters would be sent if there were a mail server. */
export const noMail =
  'E-pasts nav iestatīts (KOPSKATS_SMTP_URL un KOPSKATS_MAIL_FROM): vēstules netiek sūtītas.';

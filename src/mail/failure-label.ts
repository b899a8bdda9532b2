import { type Label, label } from '../language/label.ts';

const reasons: readonly (readonly [RegExp, Label])[] = [
  [
    /^EADDRESS/,
    label('E-pasta adrese nav pierakstīta pareizi.', 'The e-mail address is not written correctly.'),
  ],
  [
    /MAIL FROM$/,
    label(
      'Pasta serveris nepieņem sūtītāja adresi. Pārbaudiet KOPSKATS_MAIL_FROM.',
      'The mail server does not accept the address of the sender. Check KOPSKATS_MAIL_FROM.',
    ),
  ],
  [
    /^EENVELOPE 5/,
    label(
      'Pasta serveris šo adresi nepieņem: tādas nav, vai pastkaste ir slēgta.',
      'The mail server does not accept this address: there is none such, or the mailbox is closed.',
    ),
  ],
  [
    /^EENVELOPE/,
    label(
      'Pasta serveris vairākkārt atlika vēstuli šai adresei, piemēram, tāpēc, ka pastkaste ir pilna.',
      'The mail server kept putting off the letter to this address, for example because the mailbox is full.',
    ),
  ],
  [
    /^EMESSAGE/,
    label('Pasta serveris nepieņem vēstules saturu.', 'The mail server refuses what the letter says.'),
  ],
  [
    /^(ESOCKET|ECONNECTION|ETIMEDOUT|EDNS|ETLS|EAUTH|ENOAUTH|EPROTOCOL|EABORT)/,
    label(
      'Pasta serverim nedēļu ilgi neizdevās pieslēgties. Pārbaudiet, vai tas darbojas un kas ir KOPSKATS_SMTP_URL.',
      'For a week the mail server could not be used. Check whether it works and what KOPSKATS_SMTP_URL says.',
    ),
  ],
  [
    /^not composed/,
    label(
      'Vēstuli neizdevās sagatavot kļūdas dēļ mūsu pusē.',
      'Something on our side kept the letter from being made.',
    ),
  ],
];

/** Why a letter was not sent, in plain words; the code beside it is for the operator of the mail server. */
export function failureLabel(failure: string | null): Label {
  const found = reasons.find(([pattern]) => pattern.test(failure ?? ''));
  return found?.[1] ?? label('Vēstuli neizdevās nosūtīt.', 'The letter could not be sent.');
}

import { label } from '../../language/label.ts';

/** For coordinators. */
export const feedbackTexts = {
  title: label('Atsauksmju anketas', 'Feedback forms'),
  lead: label(
    'Anketa tiem, kas piedalījās projektā vai pasākumā. Viņi atbild ar saiti vai QR kodu, bez konta.',
    'A form for those who took part in a project or activity. They answer by a link or a QR code, without an account.',
  ),
  noneYet: label('Anketu vēl nav.', 'There are no forms yet.'),
  make: label('Sagatavot anketu', 'Prepare a form'),
  newTitle: label('Jauna atsauksmju anketa', 'New feedback form'),
  newLead: label(
    'Šeit jau ir seši jautājumi, ko parasti uzdod pēc mobilitātes vai kursiem. Varat tos mainīt. Kad anketa ir sagatavota, jautājumus vairs nemaina.',
    'Here are the six questions that are usual after a mobility or a course. You can change them; once the form is made, its questions stay.',
  ),
  save: label('Sagatavot saiti', 'Make the link'),
  back: label('Visas anketas', 'All forms'),
  madeTitle: label('Saite ir sagatavota', 'The link is ready'),
  madeLead: label(
    'Nododiet saiti vai QR kodu dalībniekiem. Saglabājiet to tagad: vēlreiz to parādīt nevar, bet var sagatavot citu.',
    'Pass the link or the QR code on to those who took part. Keep it now: it cannot be shown again, but another can be made.',
  ),
  link: label('Saite', 'Link'),
  qrCode: label('QR kods ar šo saiti', 'QR code of this link'),
  codeFile: label('Lejupielādēt QR kodu (SVG)', 'Download the QR code (SVG)'),
  project: label('Projekts', 'Project'),
  ofProject: label('Dalībnieku atsauksmes', 'Feedback of participants'),
  toAnswers: label('Skatīt atbildes', 'See the answers'),
  openUntil: label('Atbildēt var līdz', 'Answers until'),
  keptUntil: label(
    'Vārdus un brīvi rakstītas atbildes dzēsīs pēc',
    'Names and answers in own words are erased after',
  ),
  erased: label(
    'Glabāšanas laiks ir beidzies: vārdi un brīvi rakstītas atbildes ir dzēstas, skaitļi palikuši.',
    'The time of keeping has ended: names and answers in own words are erased, the numbers stay.',
  ),
  renew: label('Sagatavot citu saiti', 'Make another link'),
  renewHint: label('Līdzšinējā saite vairs nedarbosies.', 'The link that there is stops working.'),
  end: label('Vairs nepieņemt atbildes', 'Take no more answers'),
  toldEnded: label('Anketa atbildes vairs nepieņem.', 'The form takes no more answers.'),
  answers: label('Atbildes', 'Answers'),
  quotable: label('drīkst citēt', 'may be quoted'),
  quoteWhich: label('Kuru atbildi citēt sadaļā „Labā prakse“', 'Which answer to quote under “Good practice”'),
  quote: label('Pievienot iesniegumam', 'Add to the return'),
  toldNotOpen: label(
    'Iesniegums šobrīd nav labojams, tāpēc citāts nav pievienots.',
    'The return cannot be changed now, so that the quotation was not added.',
  ),
  toldFull: label(
    'Sadaļā „Labā prakse“ vairs nav vietas. Dzēsiet kādu piemēru un mēģiniet vēlreiz.',
    'There is no room left under “Good practice”. Delete an example and try again.',
  ),
  csv: label('Atbildes (CSV)', 'Answers (CSV)'),
  xlsx: label('Atbildes un diagrammas (XLSX)', 'Answers and charts (XLSX)'),
  open: label('atvērta', 'open'),
  over: label('slēgta', 'closed'),
};

/** For participants. */
export const participantTexts = {
  asks: label('Atsauksmi lūdz', 'Feedback is asked for by'),
  until: label('Atbildēt var līdz', 'You can answer until'),
  privacy: label(
    'Atbildes redz šī pašvaldība un ministrija. Brīvi rakstītās atbildes dzēsīs pēc',
    'Your answers are seen by this municipality and the ministry. Answers in your own words are erased after',
  ),
  noName: label(
    'Vārdu neprasām; nerakstiet to arī atbildēs.',
    'We do not ask for your name; leave it out of your answers.',
  ),
  withName: label(
    'Vārds nav obligāts; to dzēsīs kopā ar atbildēm.',
    'Your name is optional; it is erased together with your answers.',
  ),
  send: label('Nosūtīt', 'Send'),
  sendAgain: label('Nosūtīt izmaiņas', 'Send the changes'),
  sentBefore: label(
    'Šo atbildi jau nosūtījāt. Varat to mainīt un nosūtīt vēlreiz.',
    'You have sent this answer. You can change it and send it again.',
  ),
  thanksTitle: label('Paldies, atbilde ir nosūtīta', 'Thank you, your answer was sent'),
  thanks: label('Lapu varat aizvērt.', 'You can close the page.'),
  ownLink: label(
    'Lai vēlāk atbildi mainītu vai atsauktu arī citā ierīcē, saglabājiet šo adresi; nevienam citam to nedodiet:',
    'To change or withdraw your answer later, on another device too, keep this address and give it to nobody:',
  ),
  change: label('Mainīt atbildi', 'Change the answer'),
  withdraw: label('Atsaukt atbildi', 'Withdraw the answer'),
  withdrawHint: label('Atbildi dzēsīs, un atjaunot to nevarēs.', 'It is deleted and cannot be restored.'),
  withdrawn: label('Atbilde ir dzēsta.', 'The answer is deleted.'),
  another: label('Šajā ierīcē atbildēs vēl kāds', 'Somebody else answers on this device'),
  closedTitle: label('Anketa atbildes vairs nepieņem', 'The form takes no more answers'),
  closed: label(
    'Anketa atbildes vairs nepieņem. Nosūtītās atbildes ir saglabātas.',
    'The form takes no more answers. Those that were sent are kept.',
  ),
  full: label(
    'Anketa jau ir saņēmusi visas atbildes, ko tā pieņem. Lūdzu, sazinieties ar anketas sagatavotāju.',
    'The form has all the answers that it takes. Please get in touch with whoever made it.',
  ),
  yours: label('Jūsu atbilde', 'Your answer'),
  trap: label('Atstājiet šo lauku tukšu', 'Leave this field empty'),
  trapped: label(
    'Pēdējam laukam jābūt tukšam: tā pasargājamies no robotiem. Izdzēsiet to un nosūtiet vēlreiz.',
    'The last field has to be empty: it keeps robots out. Clear it and send again.',
  ),
  // The script of the page says these.
  saving: label('Saglabā…', 'Saving…'),
  saved: label('Saglabāts, bet vēl nav nosūtīts; plkst.', 'Saved, but not sent yet; at'),
  failed: label(
    'Nav savienojuma. Ierakstītais ir paturēts šajā ierīcē, mēģināsim vēlreiz.',
    'There is no connection. What you typed is kept on this device; we will try again.',
  ),
  failedHere: label(
    'Nav savienojuma. Neaizveriet šo lapu: ierakstītais ir tikai tajā. Mēģināsim vēlreiz.',
    'There is no connection. Keep this page open: what you typed is on it alone. We will try again.',
  ),
  held: label(
    'Nav savienojuma. Ierakstītais ir paturēts šajā ierīcē; tiklīdz savienojums atjaunosies, to nosūtīsim.',
    'There is no connection. What you typed is kept on this device and sent once the connection is back.',
  ),
  heldHere: label(
    'Nav savienojuma. Neaizveriet šo lapu: tiklīdz savienojums atjaunosies, ierakstīto nosūtīsim.',
    'There is no connection. Keep this page open: what you typed is sent once the connection is back.',
  ),
  fromDevice: label(
    'Šeit ir tas, ko iepriekš ierakstījāt šajā ierīcē.',
    'This is what you typed on this device before.',
  ),
  unreadable: label(
    'Lapa ir novecojusi. Atveriet saiti vēlreiz.',
    'The page is out of date. Open the link again.',
  ),
  tooLong: label('Kāds teksts ir par garu.', 'A text is too long.'),
};

export const countsTexts = {
  values: label('Skaitļi tabulā', 'Numbers as a table'),
  picture: label('Diagramma kā attēls (PNG)', 'Chart as a picture (PNG)'),
};

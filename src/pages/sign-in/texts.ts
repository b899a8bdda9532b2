import { label } from '../../language/label.ts';
import { MIN_LENGTH } from '../../people/password.ts';
import { nameTexts } from '../layout/texts.ts';

export const signInTexts = {
  title: label('Pieslēgties', 'Sign in'),
  email: label('E-pasta adrese', 'E-mail address'),
  password: label('Parole', 'Password'),
  submit: label('Pieslēgties', 'Sign in'),
  forgotten: label('Aizmirsāt paroli?', 'Forgot your password?'),
  provider: label('Pieslēgties ar iestādes kontu', 'Sign in with the account of your institution'),
  or: label('vai ar e-pasta adresi un paroli', 'or with e-mail address and password'),
  invited: label(
    'Jaunus lietotājus uzaicina administrators. Ja vajadzīga piekļuve, vērsieties ministrijā.',
    'New users are invited by the administrator. If you need access, turn to the ministry.',
  ),
  demo: label('Demonstrācijas lietotāji', 'Demonstration users'),
  demoHint: label(
    'Izvēlieties, kā vārdā apskatīt sistēmu. Parole nav vajadzīga.',
    'Choose as whom to look at the system. No password is needed.',
  ),
  wrong: label('E-pasta adrese vai parole nav pareiza.', 'The e-mail address or the password is not right.'),
  passwordSet: label(
    'Parole ir nomainīta. Pieslēdzieties ar jauno paroli.',
    'The password is changed. Sign in with the new one.',
  ),
};

export const newPasswordTexts = {
  invitationTitle: label('Jūsu konts Kopskatā', 'Your account in Kopskats'),
  invitationLead: label(
    'Jums ir izveidots konts, lai iesniegtu un skatītu datus par pieaugušo izglītību. Pārbaudiet savu vārdu un izvēlieties paroli, tad varat sākt.',
    'An account has been made for you to report and view what is done in adult education. Check your name, choose a password and begin.',
  ),
  resetTitle: label('Jauna parole', 'New password'),
  resetLead: label(
    'Pēc paroles maiņas visas jūsu atvērtās sesijas tiek izbeigtas.',
    'When the password is changed, all your open sessions are closed.',
  ),
  ...nameTexts,
  account: label('E-pasta adrese', 'E-mail address'),
  institution: label('Iestāde', 'Institution'),
  role: label('Loma', 'Role'),
  password: label('Jaunā parole', 'New password'),
  current: label('Pašreizējā parole', 'Current password'),
  hint: label(
    `Vismaz ${MIN_LENGTH} rakstzīmes. Dažus nesaistītus vārdus ir viegli atcerēties un grūti uzminēt.`,
    `At least ${MIN_LENGTH} characters. A few unrelated words are easy to remember and hard to guess.`,
  ),
  take: label('Saglabāt paroli un sākt', 'Save the password and begin'),
  save: label('Saglabāt paroli', 'Save the password'),
  provider: label(
    'Paroles vietā lietot iestādes kontu',
    'Use the account of your institution instead of a password',
  ),
};

export const forgottenTexts = {
  title: label('Aizmirsta parole', 'Forgotten password'),
  lead: label(
    'Norādiet e-pasta adresi, ar kuru pieslēdzaties. Nosūtīsim saiti, kas ir derīga vienu stundu.',
    'Give the e-mail address that you sign in with. We will send a link that works for one hour.',
  ),
  email: label('E-pasta adrese', 'E-mail address'),
  emailMissing: label('Norādiet e-pasta adresi.', 'Give your e-mail address.'),
  submit: label('Nosūtīt saiti', 'Send the link'),
  sentTitle: label('Pārbaudiet e-pastu', 'Check your e-mail'),
  sent: label(
    'Ja šādai adresei ir konts, uz to ir nosūtīta saite paroles maiņai. Tā ir derīga vienu stundu.',
    'If there is an account with this address, a link to change the password has been sent to it. It works for one hour.',
  ),
  notArrived: label(
    'Ja vēstule nepienāk, ieskatieties surogātpasta mapē vai lūdziet saiti administratoram.',
    'If no letter arrives, look into the spam folder or ask the administrator for a link.',
  ),
  noPost: label(
    'E-pasts sistēmai nav iestatīts, tāpēc saiti jaunai parolei lūdziet administratoram.',
    'The system has no e-mail, so please ask the administrator for a link to a new password.',
  ),
  back: label('Uz pieslēgšanos', 'To sign-in'),
};

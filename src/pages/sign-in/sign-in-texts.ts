import { label } from '../../language/label.ts';

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

import { label } from '../../language/label.ts';

/** The fields for the name of a person, wherever it is asked. */
export const nameTexts = {
  name: label('Vārds un uzvārds', 'First name and surname'),
  post: label('Amats', 'Post'),
  postHint: label(
    'Piemēram, izglītības darba speciāliste. Var atstāt tukšu.',
    'For example, education specialist. May be left empty.',
  ),
};

/** Around every page. */
export const layoutTexts = {
  product: label('Kopskats', 'Kopskats'),
  purpose: label('Pieaugušo izglītība pašvaldībās', 'Adult education in municipalities'),
  skip: label('Pāriet uz saturu', 'Skip to content'),
  languages: label('Valoda', 'Language'),
  navigation: label('Galvenā izvēlne', 'Main navigation'),
  start: label('Sākums', 'Start'),
  regions: label('Reģioni', 'Regions'),
  projects: label('Projekti', 'Projects'),
  reports: label('Pārskati', 'Reports'),
  polls: label('Īsās aptaujas', 'Quick polls'),
  feedback: label('Atsauksmes', 'Feedback'),
  editions: label('Aptauja', 'Survey'),
  people: label('Lietotāji', 'People'),
  letters: label('Vēstules', 'Letters'),
  back: label('Atpakaļ', 'Back'),
  copy: label('Kopēt', 'Copy'),
  copied: label('Nokopēts', 'Copied'),
  account: label('Jūsu konts', 'Your account'),
  signIn: label('Pieslēgties', 'Sign in'),
  signOut: label('Iziet', 'Sign out'),
  signOutUnsaved: label(
    'Šajā ierīcē ir ierakstītas atbildes, kuras neizdevās saglabāt. Ja tagad iziesiet, tās pazudīs. Vai tiešām iziet?',
    'This device holds answers that could not be saved. If you sign out now, they are lost. Sign out all the same?',
  ),
  errorPrefix: label('Kļūda: ', 'Error: '),
  toStart: label('Uz sākumlapu', 'To the start page'),
  request: label('Pieprasījuma numurs:', 'Number of the request:'),
  errorTitle: label('Jālabo', 'There is a problem'),
  demo: label(
    'Demonstrācija: katrs var pieslēgties bez paroles. Neievadiet īstus datus.',
    'Demonstration: anyone can sign in without a password. Enter no real data.',
  ),
  demoTag: label('Demo', 'Demo'),
  footer: label(
    'Sistēma, ar kuru pašvaldības un plānošanas reģioni iesniedz datus par pieaugušo izglītību.',
    'The system through which municipalities and planning regions report on adult education.',
  ),
  glossary: label('Aptaujas vārdnīca', 'Glossary of the survey'),
  contact: label('Ja vajadzīga palīdzība, rakstiet vai zvaniet', 'For help write or call'),
  showPassword: label('Rādīt', 'Show'),
  hidePassword: label('Slēpt', 'Hide'),
  showPasswordLabel: label('Rādīt paroli', 'Show the password'),
  hidePasswordLabel: label('Slēpt paroli', 'Hide the password'),
  passwordShown: label('Parole ir redzama', 'The password is visible'),
  passwordHidden: label('Parole ir paslēpta', 'The password is hidden'),
};

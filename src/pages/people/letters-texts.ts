import { type Label, label } from '../../language/label.ts';
import type { MessageKind } from '../../store/collecting-tables.ts';

export const lettersTexts = {
  title: label('Nenosūtītās vēstules', 'Letters that were not sent'),
  lead: label(
    'Šīs vēstules sistēma vairs nemēģina nosūtīt pati. Novērsiet cēloni un mēģiniet vēlreiz.',
    'The system no longer tries to send these letters by itself. Remove the cause and try again.',
  ),
  nothing: label(
    'Visas vēstules ir nosūtītas vai vēl gaida rindā.',
    'All letters were sent or still wait their turn.',
  ),
  noMail: label(
    'E-pasts sistēmai nav iestatīts: vēstules gaidīs rindā, līdz tas būs.',
    'The system has no e-mail: letters wait until it has.',
  ),
  to: label('Saņēmējs', 'To'),
  what: label('Vēstule', 'Letter'),
  when: label('Kad', 'When'),
  queued: label('Sagatavota', 'Queued'),
  tried: label('Pēdējais mēģinājums', 'Last attempt'),
  attempts: label('Mēģinājumi', 'Attempts'),
  why: label('Kāpēc nav nosūtīta', 'Why it was not sent'),
  action: label('Darbība', 'Action'),
  retry: label('Mēģināt vēlreiz', 'Try again'),
  retried: label(
    'Vēstule atkal ir rindā un drīz tiks sūtīta.',
    'The letter is queued again and will soon be sent.',
  ),
  gone: label(
    'Šī vēstule vairs nav nenosūtīto vidū.',
    'This letter is no longer among those that were not sent.',
  ),
};

export const letterLabels: { readonly [kind in MessageKind]: Label } = {
  invitation: label('uzaicinājums', 'invitation'),
  password: label('saite jaunai parolei', 'link to a new password'),
  password_changed: label('ziņa par nomainītu paroli', 'notice of a changed password'),
  deadline: label('atgādinājums par termiņu', 'reminder of the deadline'),
  returned: label('iesniegums atdots labošanai', 'return sent back for changes'),
  approved: label('iesniegums apstiprināts', 'return approved'),
  conversation: label('saruna par iesniegumu', 'conversation about a return'),
};

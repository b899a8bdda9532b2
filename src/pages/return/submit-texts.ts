import { label } from '../../language/label.ts';

export const submitTexts = {
  title: label('Pārbaudīt un iesniegt', 'Check and hand in'),
  errorsTitle: label('Jālabo', 'To correct'),
  errorsLead: label(
    'Ar šīm kļūdām ziņas iesniegt nevar.',
    'The return cannot be handed in with these errors.',
  ),
  queriesTitle: label('Jāpaskaidro', 'To explain'),
  queriesLead: label(
    'Šīs atbildes var būt pareizas, bet izskatās neparasti. Izlabojiet tās vai īsi paskaidrojiet pie jautājuma.',
    'These answers may be right, but they look unusual. Correct them, or explain them briefly beside the question.',
  ),
  explained: label('Paskaidrotie jautājumi', 'Queries explained'),
  missingTitle: label('Vēl nav atbildēts', 'Not answered yet'),
  unconfirmedTitle: label(
    'Pērnā gada atbildes, kas vēl nav apstiprinātas',
    'Last year’s answers not confirmed yet',
  ),
  unconfirmedLead: label(
    'Pārskatiet šīs sadaļas un katrā nospiediet „Apstiprināt un turpināt“. Iesniedzot ziņas, jūs apstiprināt arī tās.',
    'Look through these sections and press “Confirm and continue” in each. Handing in confirms them as well.',
  ),
  notReadyLead: label(
    'Ziņas varēs iesniegt šeit, kad zemāk minētais būs sakārtots. Saites ved pie jautājumiem.',
    'The return can be handed in here once what is listed below is settled. The links lead to the questions.',
  ),
  readyLead: label(
    'Kļūdu nav. Pēc iesniegšanas ziņas izskata ministrijas analītiķis, un tās vairs nevar mainīt, kamēr tās neatdod labošanai.',
    'There are no errors. Once handed in, the return goes to an analyst of the ministry and cannot be changed unless it is sent back.',
  ),
  confirm: label(
    'Apliecinu, ka ziņas ir pilnīgas un atbilst tam, kas pašvaldībai vai reģionam ir zināms.',
    'I confirm that the return is complete and agrees with what the municipality or region knows.',
  ),
  confirmNeeded: label(
    'Atzīmējiet, ka ziņas ir pilnīgas un pareizas.',
    'Confirm that the return is complete and correct.',
  ),
  submit: label('Iesniegt ziņas', 'Hand in the return'),
  changed: label(
    'Kāds tikko ir mainījis melnrakstu. Pārbaudiet to vēlreiz un tad iesniedziet.',
    'Somebody has just changed the draft. Check it again and then hand it in.',
  ),
  closed: label(
    'Ziņas jau ir iesniegtas vai apstiprinātas.',
    'The return has already been handed in or approved.',
  ),
  thanks: label('Ziņas ir iesniegtas', 'The return has been handed in'),
  thanksLead: label('Paldies! Iesniegums saņemts', 'Thank you! Received'),
  nextTitle: label('Kas notiks tālāk', 'What happens next'),
  next1: label(
    'Ministrijas analītiķis izskata ziņas un jūsu paskaidrojumus.',
    'An analyst of the ministry reviews the return and your explanations.',
  ),
  next2: label(
    'Ja kas būs jālabo, saņemsiet e-pastu, un piezīmes stāvēs pie jautājumiem.',
    'If something has to be mended you get an e-mail, and the remarks stand beside the questions.',
  ),
  next3: label(
    'Kad ziņas būs apstiprinātas, jums par to paziņosim. No tām veido valsts pārskatu.',
    'You are told when the return is approved. The national report is made from it.',
  ),
  copy: label('Apskatīt un drukāt iesniegtās ziņas', 'See and print what was handed in'),
};

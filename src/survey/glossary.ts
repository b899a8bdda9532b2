// The words of the survey that people asked about most, each with what it means here. A question leads to the terms
// that its own text speaks of, so that a new question has its links without being listed anywhere.
import { type Label, label } from '../language/label.ts';
import { codesOf, labelOf } from './code-list.ts';
import type { Question } from './question.ts';

export interface Term {
  /** The anchor on the page of the glossary, the same in both languages. */
  readonly id: string;
  readonly term: Label;
  readonly meaning: Label;
  /** Finds the term in the Latvian text of a question, in whatever case. */
  readonly stem: RegExp;
}

export const glossary: readonly Term[] = [
  {
    id: 'activity',
    term: label('aktivitāte', 'activity'),
    meaning: label(
      'Tas, ko pieaugušajiem piedāvā kā vienu veselumu, piemēram, angļu valodas kursi vai lekciju cikls. Vienā aktivitātē var būt vairāki pasākumi: lekciju cikls ar desmit lekcijām ir viena aktivitāte un desmit pasākumu.',
      'What adults are offered as one whole, such as an English course or a series of lectures. One activity may have several events: a series of ten lectures is one activity and ten events.',
    ),
    stem: /aktivitāt|aktivitāšu(?! centr)|pasākum/iu,
  },
  {
    id: 'activity-centre',
    term: label('aktivitāšu centrs', 'activity centre'),
    meaning: label(
      'Vieta tuvu mājām, kur pieaugušie mācās, lai gan tā nav izglītības iestāde: kopienas vai dienas centrs, bibliotēka, tautas nams.',
      'A place close to home where adults learn although it is no educational institution: a community or day centre, a library, a culture house.',
    ),
    stem: /aktivitāšu centr/iu,
  },
  {
    id: 'estimate',
    term: label('aplēse', 'estimate'),
    meaning: label(
      'Skaits, kas noapaļots vai aprēķināts aptuveni, piemēram, pēc tā, cik pilna bija zāle. Aplēse ir derīga atbilde; pārskatā to parāda kā aplēsi. Precīzs ir skaits, ko apliecina saraksti vai reģistrācija.',
      'A number that was rounded or worked out roughly, for example from how full the hall was. An estimate is a valid answer and is shown as one in the report. An exact count is backed by lists or registration.',
    ),
    stem: /aplēs|precizitāte|precīzs skaits/iu,
  },
  {
    id: 'at-least',
    term: label('vismaz', 'at least'),
    meaning: label(
      'Skaits, kas aptver tikai daļu aktivitāšu vai dalībnieku, piemēram, kursu dalībnieki ir uzskaitīti, bet lekciju apmeklētāji nav. Pārskatā pie tā raksta „vismaz“, arī pie kopskaitiem, kuros tas ietilpst.',
      'A number that covers only some of the activities or participants, for example where those of courses are counted and those of lectures are not. The report writes “at least” before it, and before totals that it is part of.',
    ),
    stem: /(?<!\p{L})„?vismaz“/iu,
  },
  {
    id: 'permit',
    term: label('atļauja', 'permit'),
    meaning: label(
      'Pašvaldības lēmums, ar kuru tā ļauj īstenot pieaugušo neformālās izglītības programmu. Skaita pārskata gadā izsniegtās atļaujas, arī ja programma tajā gadā vēl nav sākta. Agrāk izsniegtas un vēl spēkā esošas atļaujas neskaita.',
      'A decision of the municipality that allows a non-formal education programme for adults to be run. Permits issued in the reporting year count, even if the programme has not begun in it. Permits that were issued earlier and are still valid do not.',
    ),
    stem: /atļauj/iu,
  },
  {
    id: 'attendance',
    term: label('dalības gadījums', 'attendance'),
    meaning: label(
      'Viena cilvēka dalība vienā aktivitātē. Kas apmeklējis trejus kursus, ir viens dalībnieks, bet trīs dalības gadījumi. Tāpēc aktivitāšu dalībnieku summa parasti ir lielāka par kopskaitu.',
      'One person taking part in one activity. Somebody who attended three courses is one participant and three attendances. That is why the participants of the activities usually add up to more than the total.',
    ),
    stem: /dalības gadījum|dalībnieku skait|iedzīvotāju skait|cik reižu skaitīts/iu,
  },
  {
    id: 'participant',
    term: label('dalībnieks', 'participant'),
    meaning: label(
      'Pieaugušais, kas pārskata gadā piedalījies vismaz vienā aktivitātē; aptaujā to sauc arī par iesaistīto iedzīvotāju. Kopskaitā katru cilvēku skaita vienu reizi, arī ja viņš piedalījies vairākās aktivitātēs. Ja tas nav uzskaitīts, norādiet aplēsi. Pasniedzēji un rīkotāji nav dalībnieki.',
      'An adult who took part in at least one activity in the reporting year. The total counts each person once, even one who took part in several activities. Where that was not counted, give an estimate. Teachers and organisers are not participants.',
    ),
    stem: /dalībniek|iesaistīto iedzīvotāj|^iedzīvotāji$/imu,
  },
  {
    id: 'direction',
    term: label('darbības virziens', 'direction of work'),
    meaning: label(
      'Joma, kurā pašvaldība vai reģions pārskata gadā strādāja, piemēram, konsultācijas vai digitālo prasmju attīstība. Nosauciet to, kas tika darīts, nevis tikai iecerēts.',
      'A field that the municipality or region worked in during the reporting year, such as advice or digital skills. Name what was done, not what was only planned.',
    ),
    stem: /virzien/iu,
  },
  {
    id: 'hard-to-reach',
    term: label('grūti sasniedzama grupa', 'group that is hard to reach'),
    meaning: label(
      'Iedzīvotāji, kurus pašvaldība vēlas iesaistīt, bet kuri aktivitātēs piedalās reti, piemēram, attāluma, darba laika vai valodas dēļ.',
      'Residents whom the municipality wants to involve but who seldom take part, for example because of distance, working hours or language.',
    ),
    stem: /grūti sasniedz|šīs grupas/iu,
  },
  {
    id: 'initiative',
    term: label('iniciatīva', 'initiative'),
    meaning: label(
      'Tas, ko pašvaldība uzsākusi vai atbalstījusi pati, bez projekta līguma. Ja ir noslēgts līgums par projekta finansējumu, tas ir projekts.',
      'What the municipality began or supported itself, without a project agreement. Where there is an agreement on project funding, it is a project.',
    ),
    stem: /iniciatīv/iu,
  },
  {
    id: 'provider',
    term: label('īstenotājs', 'provider'),
    meaning: label(
      'Tas, kas pats māca pieaugušos: skola, mācību centrs, biedrība, uzņēmums, pašvaldības iestāde. Kas mācības tikai finansē, reklamē vai dod telpas, ir sadarbības partneris.',
      'Whoever teaches adults: a school, a training centre, an association, a business, a municipal institution. Those who only pay for the learning, advertise it or lend rooms are partners.',
    ),
    stem: /īstenotāj/iu,
  },
  {
    id: 'coordinator',
    term: label('koordinators', 'coordinator'),
    meaning: label(
      'Darbinieks, kam pieaugušo izglītības koordinēšana noteikta amata pienākumos, arī ja tas ir tikai viens no pienākumiem.',
      'A member of staff whose duties include coordinating adult education, even as one duty among others.',
    ),
    stem: /(?<!„Nacionālie )koordinator/iu,
  },
  {
    id: 'good-practice',
    term: label('labā prakse', 'good practice'),
    meaning: label(
      'Darba paņēmiens, kas izdevās un ko var pārņemt citi. Aprakstiet, kas tika darīts, kam tas palīdzēja un kāpēc izdevās.',
      'A way of working that succeeded and that others can take up. Describe what was done, whom it helped and why it worked.',
    ),
    stem: /labā prakse|izdevās tā, ka to var pārņemt/iu,
  },
  {
    id: 'school-year',
    term: label('mācību gads', 'school year'),
    meaning: label(
      'No septembra līdz maijam, tātad daļa no diviem pārskata gadiem. Ja uzskaitīts mācību gads, skaitlis nav tieši salīdzināms ar pārskata gada skaitļiem.',
      'From September to May, and so a part of two reporting years. A number of the school year cannot be compared directly with numbers of the reporting year.',
    ),
    stem: /mācību gad/iu,
  },
  {
    id: 'target-group',
    term: label('mērķa grupa', 'target group'),
    meaning: label(
      'Cilvēki, kuriem aktivitāte domāta. Ja piedāvājums ir atvērts ikvienam, mērķa grupa ir visi pieaugušie.',
      'The people an activity is meant for. If the offer is open to everybody, the target group is all adults.',
    ),
    stem: /mērķa grup|visas grupas/iu,
  },
  {
    id: 'non-formal',
    term: label('neformālā izglītība', 'non-formal education'),
    meaning: label(
      'Organizētas mācības ārpus formālās izglītības, pēc kurām neiegūst valsts atzītu izglītības dokumentu: kursi, lekcijas, nodarbības.',
      'Organised learning outside formal education that does not lead to a certificate recognised by the state: courses, lectures, classes.',
    ),
    stem: /neformāl/iu,
  },
  {
    id: 'reporting-year',
    term: label('pārskata gads', 'reporting year'),
    meaning: label(
      'Gads, par kuru atbildat, no 1. janvāra līdz 31. decembrim. Tas ir aptaujas virsrakstā; iesniegumu aizpilda nākamā gada sākumā.',
      'The year that you answer about, from 1 January to 31 December. It is in the heading of the survey; the return is filled in early in the year after.',
    ),
    stem: /pārskata gad|gadā izsniegt/iu,
  },
  {
    id: 'municipal-institution',
    term: label('pašvaldības iestāde', 'municipal institution'),
    meaning: label(
      'Iestāde vai struktūrvienība, ko izveidojusi pati pašvaldība, piemēram, izglītības pārvalde, bibliotēka vai kultūras centrs. Biedrības un uzņēmumi tādi nav, arī ja pašvaldība tos finansē.',
      'An institution or unit set up by the municipality itself, such as an education board, a library or a culture centre. Associations and businesses are not, even where the municipality funds them.',
    ),
    stem: /pašvaldības iestād/iu,
  },
  {
    id: 'planning-document',
    term: label('plānošanas dokuments', 'planning document'),
    meaning: label(
      'Apstiprināts dokuments, kurā noteikts, kas turpmākajos gados jāpaveic: attīstības programma, stratēģija, rīcības plāns. Gada pārskats vai projekta līgums tāds nav.',
      'An approved document that says what is to be done in the coming years: a development programme, a strategy, an action plan. An annual report or a project agreement is none.',
    ),
    stem: /plānošanas dokument|izglītības dokuments|dokuments ir spēkā/iu,
  },
  {
    id: 'project',
    term: label('projekts', 'project'),
    meaning: label(
      'Darbs, kuram ir līgums, termiņš un finansējums no kādas programmas. Pašvaldība projektā piedalās, ja to īsteno pati vai ja ir tā partneris.',
      'Work with an agreement, an end date and funding from a programme. A municipality takes part in a project that it runs or is a partner in.',
    ),
    stem: /projekt/iu,
  },
  {
    id: 'partner',
    term: label('sadarbības partneris', 'partner'),
    meaning: label(
      'Organizācija, ar kuru pašvaldība sadarbojas pieaugušo izglītībā, piemēram, kopīgi rīko pasākumus vai apmainās ar pieredzi. Kas pats māca pieaugušos, ir īstenotājs; viena organizācija var būt gan viens, gan otrs, bet abos sarakstos tā nav jāatkārto.',
      'An organisation that the municipality works with in adult education, for example by organising events together or sharing experience. Whoever teaches adults is a provider; one organisation may be both, but need not be named twice.',
    ),
    stem: /partner|sadarbības tīkl/iu,
  },
  {
    id: 'count-source',
    term: label('skaita avots', 'source of the count'),
    meaning: label(
      'No kā zināms, cik cilvēku piedalījās. Sarakstos vai reģistrācijā katrs ir pierakstīts; rīkotāji paziņo savu skaitu; pasākumā klātesošos saskaita uz vietas; vērtējums ir spriedums, kad neviens nav skaitījis.',
      'How it is known how many took part. Lists and registration have everybody by name; organisers report a number of their own; at an event those present are counted; a judgement is made where nobody has counted.',
    ),
    stem: /no kā iegūts skaits|skaita avot/iu,
  },
  {
    id: 'record',
    term: label('uzskaite', 'record of participants'),
    meaning: label(
      'Pieraksti par dalībniekiem: kas piedalījās, kurā aktivitātē un kad. Pilnīga uzskaite aptver visas pašvaldības iestādes un visu gadu, un katrs cilvēks tajā ir vienu reizi.',
      'Notes on participants: who took part, in which activity and when. A complete one covers all municipal institutions and the whole year, and has each person once.',
    ),
    stem: /uzskait|kuru iestāžu dalībnieki/iu,
  },
  {
    id: 'workload',
    term: label('slodze un likme', 'workload'),
    meaning: label(
      'Darba laiks, kas paredzēts tieši pieaugušo izglītības koordinēšanai, nevis visam amatam. Viena likme ir pilns darba laiks, 0,5 likmes – puse no tā. Ja koordinatori ir vairāki, viņu likmes saskaita.',
      'The working time meant for coordinating adult education, not for the whole post. One full-time equivalent is full working time, 0.5 is half of it. Several coordinators are added up.',
    ),
    stem: /slodz|likm/iu,
  },
];

/** The terms that a question speaks of, those of its fields and codes included, in the order of the glossary. */
export function termsIn(question: Question): readonly Term[] {
  const said = textsOf(question).join('\n');
  return glossary.filter(({ stem }) => stem.test(said));
}

function textsOf(question: Question): readonly string[] {
  const { label: name, help } = question;
  const own = [name.lv, ...(help === undefined ? [] : [help.lv])];
  switch (question.kind) {
    case 'rows':
      return [...own, ...Object.values(question.fields).flatMap(textsOf)];
    case 'choice':
    case 'multiple_choice':
      return [...own, ...codesOf(question.codes).map((code) => labelOf(question.codes, code).lv)];
    case 'whole_number':
    case 'decimal':
      return [...own, question.unit.lv];
    case 'text':
    case 'long_text':
    case 'link':
    case 'period':
    case 'contact':
      return own;
  }
}

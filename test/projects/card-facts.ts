// What the project cards of 2025 say, fact by fact, as a reader finds it on the page of the project: texts that follow one
// another, and where the record has them in another form, that form.

interface CardFacts {
  readonly title: string;
  /** Each is shown as these texts one after the other; `stored` is how the record has it, where that differs. */
  readonly facts: readonly { readonly shown: readonly string[]; readonly stored?: readonly string[] }[];
}

export const cards: readonly CardFacts[] = [
  {
    title: 'Restartēsim mūžizglītības ekosistēmu!',
    facts: [
      { shown: ['Restart of life long learning system!'] },
      { shown: ['Erasmus+'], stored: ['erasmus_other'] },
      { shown: ['Pamatdarbība Nr. 1, Pieaugušo izglītības sektors'] },
      { shown: ['2023-1-LV01-KA122-ADU-000125873'] },
      { shown: ['01.10.2023.–30.11.2024.'], stored: ['2023-10-01', '2024-11-30'] },
      { shown: ['īstenošanā'], stored: ['running'] },
      { shown: ['26 310'], stored: ['26310'] },
      { shown: ['Jelgavas novada Izglītības pārvaldes Mūžizglītības nodaļa'] },
      {
        shown: ['Rakveres pašvaldība', 'Igaunija', 'uzņēmēja darba vērošanā'],
        stored: ['Rakveres pašvaldība', 'EE', 'uzņēmēja darba vērošanā'],
      },
      { shown: ['tehniskais koordinators', 'starptautisko projektu vadītājs'] },
      { shown: ['kontaktpersona', 'Mūžizglītības nodaļas vadītājs'] },
      {
        shown: [
          'Jelgavas novada iedzīvotājiem ir noturīga un laba mūžizglītības ekosistēma, kurā mūžizglītības kultūrai ielikti stipri pamati.',
        ],
      },
      {
        shown: [
          'Jelgavas novadā radīt ilgtspējīgu un kvalitatīvu mūžizglītības ekosistēmu un likt pamatus mūžizglītības kultūrai iedzīvotāju vidū.',
        ],
      },
      {
        shown: [
          'Lai pildītu pašvaldībai noteikto funkciju izglītībā un mūžizglītība būtu pieejama visiem, Jelgavas novads veido savu mūžizglītības ekosistēmu. Pēc administratīvi teritoriālās reformas Izglītības pārvaldē izveidota Mūžizglītības nodaļa un Jaunatnes lietu nodaļa, un novadā top tīkls, ko veido mūžizglītības un jaunatnes lietu koordinatori. Labklājības pārvaldei vairākos pagastos ir aktivitāšu centri, kuros iedzīvotājiem rīko noderīgas brīvā laika nodarbes.',
        ],
      },
      {
        shown: [
          'Mūžizglītību, jaunatnes lietas un labklājību pārvaldīt saskaņotāk: visām pusēm koordinēti sadarboties, nedublēt mērķauditorijas un funkcijas un panākt, ka dažādu iestāžu pasākumi cits citu papildina.',
        ],
      },
      {
        shown: [
          'Ar metodisku palīdzību, pieredzes apmaiņu un pārņemtu labo praksi celt to cilvēku kapacitāti, kuri izglīto pieaugušos, koordinē jaunatnes lietas un vada aktivitāšu centrus.',
        ],
      },
      {
        shown: [
          'Dažādām iedzīvotāju grupām piedāvāt jēgpilnu brīvo laiku un kvalitatīvas mācības „tuvāk mājām” un mazināt šķēršļus, kuru dēļ cilvēki neattīstās un neapgūst mainīgajam darba tirgum vajadzīgās prasmes.',
        ],
      },
      {
        shown: [
          'Novadā stiprāks kļūs mūžizglītības, jaunatnes lietu un aktivitāšu centru speciālistu tīkls.',
        ],
      },
      {
        shown: ['Mācībās un citās izglītojošās norisēs iesaistīsies vairāk cilvēku no dažādām mērķa grupām.'],
      },
      {
        shown: [
          'Aktivitāšu izvēle būs plašāka un metodes labākas; iedzīvotāju prasmes tuvosies mūsdienu prasībām, tagadējā un nākotnes darba tirgus vajadzībām un personības izaugsmei, un stiprināsies mūžizglītības kultūra.',
        ],
      },
      { shown: ['politikas veidotāji'] },
      { shown: ['politikas īstenotāji'] },
      { shown: ['speciālisti'] },
      { shown: ['mācību mobilitātes (dalība kursos)'] },
      { shown: ['darba vērošana'] },
      {
        shown: [
          'Speciālistu profesionālās pilnveides tēmu apkopošana',
          'Plānošanas posms: noskaidrots, kuras tēmas speciālistiem ir aktuālas.',
          'sagatavošanās',
        ],
        stored: [
          'Speciālistu profesionālās pilnveides tēmu apkopošana',
          'Plānošanas posms: noskaidrots, kuras tēmas speciālistiem ir aktuālas.',
          'preparation',
        ],
      },
      {
        shown: [
          'Kursu atlase',
          'Plānošanas posms: kursi sameklēti; noderēja Projektu nodaļas informācija un ieteikumi.',
          'sagatavošanās',
        ],
        stored: [
          'Kursu atlase',
          'Plānošanas posms: kursi sameklēti; noderēja Projektu nodaļas informācija un ieteikumi.',
          'preparation',
        ],
      },
      {
        shown: [
          'Igaunijas kolēģu uzrunāšana',
          'Plānošanas posms: sarunas par darba vērošanu un pieredzes apmaiņu.',
          'sagatavošanās',
          'Igaunija',
        ],
        stored: [
          'Igaunijas kolēģu uzrunāšana',
          'Plānošanas posms: sarunas par darba vērošanu un pieredzes apmaiņu.',
          'preparation',
          'EE',
        ],
      },
      {
        shown: [
          'Kalendārais projekta plāns',
          'Plānošanas posms: plāns pa mēnešiem no 2023. gada jūnija līdz 2024. gada decembrim; projekta mēneši M1–M14 ir 2023. gada oktobris – 2024. gada novembris.',
          'vadība',
        ],
        stored: [
          'Kalendārais projekta plāns',
          'Plānošanas posms: plāns pa mēnešiem no 2023. gada jūnija līdz 2024. gada decembrim; projekta mēneši M1–M14 ir 2023. gada oktobris – 2024. gada novembris.',
          'management',
        ],
      },
      {
        shown: ['Projekta vadība, ieskaitot Beneficiary module', 'vadība'],
        stored: ['Projekta vadība, ieskaitot Beneficiary module', 'management'],
      },
      {
        shown: ['Progresa ziņojums Izglītības pārvaldes sapulcēs', 'vadība'],
        stored: ['Progresa ziņojums Izglītības pārvaldes sapulcēs', 'management'],
      },
      {
        shown: ['Publicitāte', 'Mājaslapa, plakāts, raksti, sociālie tīkli.', 'publicitāte'],
        stored: ['Publicitāte', 'Mājaslapa, plakāts, raksti, sociālie tīkli.', 'publicity'],
      },
      {
        shown: ['Rīkojums par darba grupu', 'dokuments', '06.2023.', '06.2023.', 'paveikta'],
        stored: ['Rīkojums par darba grupu', 'document', '2023-06', '2023-06', 'done'],
      },
      {
        shown: ['Nomenklatūra', 'dokuments', '06.2023.', '06.2023.', 'paveikta'],
        stored: ['Nomenklatūra', 'document', '2023-06', '2023-06', 'done'],
      },
      {
        shown: ['Finansējuma līgums', 'dokuments', '07.2023.', '07.2023.', 'paveikta'],
        stored: ['Finansējuma līgums', 'document', '2023-07', '2023-07', 'done'],
      },
      {
        shown: [
          'Dalībnieku atlases kārtība',
          'Apstiprināta „Metodika Jelgavas novada mūžizglītības jomas speciālistu atlasei mobilitātēm ārvalstīs” ar administratīvām pārbaudēm un citiem Izglītības pārvaldes kritērijiem; tā atbilst projekta plānam.',
          'dalībnieku atlase',
          '10.2023.',
          '10.2023.',
          'paveikta',
        ],
        stored: [
          'Dalībnieku atlases kārtība',
          'Apstiprināta „Metodika Jelgavas novada mūžizglītības jomas speciālistu atlasei mobilitātēm ārvalstīs” ar administratīvām pārbaudēm un citiem Izglītības pārvaldes kritērijiem; tā atbilst projekta plānam.',
          'selection',
          '2023-10',
          '2023-10',
          'done',
        ],
      },
      {
        shown: ['Konkurss dalībai kursos', 'dalībnieku atlase', '10.2023.', '10.2023.', 'paveikta'],
        stored: ['Konkurss dalībai kursos', 'selection', '2023-10', '2023-10', 'done'],
      },
      {
        shown: [
          'Metodikas un aicinājuma publicēšana',
          'Atlases metodika un uzaicinājums pieteikties mobilitātēm ievietoti pašvaldības mājaslapā: https://www.jelgavasnovads.lv/lv/projekts/restartesim-muzizglitibas-ekosistemu',
          'publicitāte',
        ],
        stored: [
          'Metodikas un aicinājuma publicēšana',
          'Atlases metodika un uzaicinājums pieteikties mobilitātēm ievietoti pašvaldības mājaslapā: https://www.jelgavasnovads.lv/lv/projekts/restartesim-muzizglitibas-ekosistemu',
          'publicity',
        ],
      },
      {
        shown: ['Informatīva sanāksme par gatavošanos mobilitātēm', 'sagatavošanās'],
        stored: ['Informatīva sanāksme par gatavošanos mobilitātēm', 'preparation'],
      },
      {
        shown: [
          'Mācību rezultātu novērtēšanas formulārs',
          'Priekšlikumi, rekomendācijas, apgūtais un aprobējamais. Google Forms veidlapa ir izveidota un kopīgota; to pēc mobilitātes aizpilda katrs dalībnieks.',
          'izvērtēšana',
        ],
        stored: [
          'Mācību rezultātu novērtēšanas formulārs',
          'Priekšlikumi, rekomendācijas, apgūtais un aprobējamais. Google Forms veidlapa ir izveidota un kopīgota; to pēc mobilitātes aizpilda katrs dalībnieks.',
          'evaluation',
        ],
      },
      {
        shown: ['Sagatavošanās pasākums kursu dalībniekiem', 'Paredzēts četras reizes.', 'sagatavošanās'],
        stored: ['Sagatavošanās pasākums kursu dalībniekiem', 'Paredzēts četras reizes.', 'preparation'],
      },
      {
        shown: ['Pēcmobilitātes izvērtējuma pasākums', 'Paredzēts piecas reizes.', 'izvērtēšana'],
        stored: ['Pēcmobilitātes izvērtējuma pasākums', 'Paredzēts piecas reizes.', 'evaluation'],
      },
      {
        shown: [
          'Uzņēmējdarbības prasmes 21. gs.',
          'Pireja; mērķgrupa plānā apzīmēta ar JLK.',
          'mācību mobilitāte (kurss)',
          'Grieķija',
        ],
        stored: [
          'Uzņēmējdarbības prasmes 21. gs.',
          'Pireja; mērķgrupa plānā apzīmēta ar JLK.',
          'course',
          'GR',
        ],
      },
      {
        shown: [
          "Boal's methodology in education",
          'Mērķgrupa plānā apzīmēta ar ACV; klāt divas ceļa dienas. Kursa lapa: https://www.pricalica.org/boals-methodology-in-education',
          'mācību mobilitāte (kurss)',
          'Horvātija',
        ],
        stored: [
          "Boal's methodology in education",
          'Mērķgrupa plānā apzīmēta ar ACV; klāt divas ceļa dienas. Kursa lapa: https://www.pricalica.org/boals-methodology-in-education',
          'course',
          'HR',
        ],
      },
      {
        shown: [
          'Creative use of non-formal methods of teaching and training in education',
          'Mērķgrupa plānā apzīmēta ar MK.',
          'mācību mobilitāte (kurss)',
          'Nīderlande',
        ],
        stored: [
          'Creative use of non-formal methods of teaching and training in education',
          'Mērķgrupa plānā apzīmēta ar MK.',
          'course',
          'NL',
        ],
      },
      {
        shown: [
          'Koučinga prasmes pedagogiem, izglītības iestāžu un pieaugušo izglītības darbiniekiem',
          'Palermo; mērķgrupa plānā apzīmēta ar MK.',
          'mācību mobilitāte (kurss)',
          'Itālija',
        ],
        stored: [
          'Koučinga prasmes pedagogiem, izglītības iestāžu un pieaugušo izglītības darbiniekiem',
          'Palermo; mērķgrupa plānā apzīmēta ar MK.',
          'course',
          'IT',
        ],
      },
      {
        shown: ['Darba vērošanas programma Rakverei', 'darba vērošana', 'Igaunija'],
        stored: ['Darba vērošanas programma Rakverei', 'job_shadowing', 'EE'],
      },
      {
        shown: [
          'Darba vērošana Rakveres pašvaldībā',
          'Ar Igaunijas kolēģiem panākta vienošanās; par izmaiņām jāinformē VIAA.',
          'darba vērošana',
          'Igaunija',
        ],
        stored: [
          'Darba vērošana Rakveres pašvaldībā',
          'Ar Igaunijas kolēģiem panākta vienošanās; par izmaiņām jāinformē VIAA.',
          'job_shadowing',
          'EE',
        ],
      },
      {
        shown: [
          'Pieredzes apmaiņas seminārs',
          'Mobilitāšu dalībnieki stāsta par apgūto un dalās pieredzē ar kolēģiem, kas mācībām ārzemēs vēl tikai gatavojas. Svarīgi to rīkot drīz pēc mobilitātes.',
          'pasākums',
        ],
        stored: [
          'Pieredzes apmaiņas seminārs',
          'Mobilitāšu dalībnieki stāsta par apgūto un dalās pieredzē ar kolēģiem, kas mācībām ārzemēs vēl tikai gatavojas. Svarīgi to rīkot drīz pēc mobilitātes.',
          'event',
        ],
      },
      {
        shown: [
          'Neformāla darba grupa mūžizglītības sistēmas pilnveidošanai',
          'Saistīta ar darba vērošanu: priekšlikumi un plāns top pēc vizītes.',
          'cits',
        ],
        stored: [
          'Neformāla darba grupa mūžizglītības sistēmas pilnveidošanai',
          'Saistīta ar darba vērošanu: priekšlikumi un plāns top pēc vizītes.',
          'other',
        ],
      },
      {
        shown: ['Mūžizglītības nodaļas nolikums', 'Izstrādāts, tiek saskaņots.', 'dokuments'],
        stored: ['Mūžizglītības nodaļas nolikums', 'Izstrādāts, tiek saskaņots.', 'document'],
      },
      {
        shown: ['Jaunatnes lietu nodaļas nolikums', 'Izstrādāts, tiek saskaņots.', 'dokuments'],
        stored: ['Jaunatnes lietu nodaļas nolikums', 'Izstrādāts, tiek saskaņots.', 'document'],
      },
      {
        shown: ['Pasākums ar deputātiem', 'Ideja: „Kafija ar politiķiem?”.', 'pasākums'],
        stored: ['Pasākums ar deputātiem', 'Ideja: „Kafija ar politiķiem?”.', 'event'],
      },
      {
        shown: [
          'Pasākums ar citu novadu mūžizglītības koordinatoru dalību',
          'Iecerēts jūlijā Liepājā, Baltic Summer School laikā; plānā ir atzīme pie 2023. gada jūlija.',
          'pasākums',
        ],
        stored: [
          'Pasākums ar citu novadu mūžizglītības koordinatoru dalību',
          'Iecerēts jūlijā Liepājā, Baltic Summer School laikā; plānā ir atzīme pie 2023. gada jūlija.',
          'event',
        ],
      },
      {
        shown: [
          'Mūžizglītības ekosistēmas rokasgrāmata „Ar ko sākt?”',
          'Rokasgrāmata jaunajam koordinatoram; tās autori regulāri tiekas darba grupās. Iecerēta arī mentoru sistēma jaunajiem mūžizglītības un jauniešu koordinatoriem.',
          'dokuments',
        ],
        stored: [
          'Mūžizglītības ekosistēmas rokasgrāmata „Ar ko sākt?”',
          'Rokasgrāmata jaunajam koordinatoram; tās autori regulāri tiekas darba grupās. Iecerēta arī mentoru sistēma jaunajiem mūžizglītības un jauniešu koordinatoriem.',
          'document',
        ],
      },
      { shown: ['Mainījās kursi: grupu sastāvs, datumi, saturs un norises vietas.'] },
      { shown: ['Igaunijas kolēģu darbā situāciju mainīja reģionā notiekošā reforma.'] },
      { shown: ['Par pārmaiņām darba vērošanā Igaunijā jāpaziņo VIAA.'] },
      {
        shown: [
          'Neformālās darba grupas darbs pārlikts pēc darba vērošanas: vispirms vizīte, tad priekšlikumi un plāns.',
        ],
      },
      { shown: ['Vismaz diviem kursiem klāt pieskaitītas divas ceļa dienas.'] },
      {
        shown: [
          'Plānam der gan laika līnija, gan darāmo darbu saraksts; abos gadījumos tas regulāri jāatjaunina.',
        ],
      },
      { shown: ['Pilnveidots Mūžizglītības nodaļas nolikums.'] },
      {
        shown: [
          'Tiek rakstīti jauni amatu apraksti aktivitāšu centru vadītājiem, mūžizglītības koordinatoriem un jauniešu koordinatoriem.',
        ],
      },
      { shown: ['Tiek gatavots novada mūžizglītības ekosistēmas apraksts un tās struktūras shēma.'] },
      { shown: ['Pašvaldības jaunajai mājaslapai izveidota mūžizglītības sadaļa un jauniešu lietu sadaļa.'] },
      {
        shown: [
          'Tiek gatavota jaunā koordinatora rokasgrāmata „Ar ko sākt?”, un tās izstrādātāji regulāri tiekas.',
        ],
      },
      { shown: ['Apstiprināta un publicēta dalībnieku atlases metodika un aicinājums pieteikties.'] },
      {
        shown: [
          'Notikusi informatīva sanāksme, izveidots mobilitātes novērtējuma formulārs un sarīkots pieredzes apmaiņas seminārs.',
        ],
      },
      { shown: ['Es ieguvu priekšstatu par', 'jā'], stored: ['Es ieguvu priekšstatu par', 'yes'] },
      { shown: ['Es praktiski iemācījos', 'jā'], stored: ['Es praktiski iemācījos', 'yes'] },
      { shown: ['Svarīgākais bija', 'jā'], stored: ['Svarīgākais bija', 'yes'] },
      { shown: ['Savā darbā izmantošu', 'jā'], stored: ['Savā darbā izmantošu', 'yes'] },
      { shown: ['Ieteikšu citiem', 'jā'], stored: ['Ieteikšu citiem', 'yes'] },
      { shown: ['Dalīšos pieredzē par', 'nē'], stored: ['Dalīšos pieredzē par', 'no'] },
      {
        shown: [
          'Atbildes ir īsi teksti. Veidlapu (Google Forms) aizpilda katrs mobilitātes dalībnieks pēc mobilitātes.',
        ],
      },
      { shown: ['https://www.jelgavasnovads.lv/lv/projekts/restartesim-muzizglitibas-ekosistemu'] },
    ],
  },
  {
    title: 'S.O.S. karjera panākumiem',
    facts: [
      { shown: ['Erasmus+'], stored: ['erasmus_other'] },
      { shown: ['Stratēģiskā partnerība'] },
      { shown: ['Aradas apgabala Izglītības pārvalde (Rumānija)'] },
      {
        shown: ['Jelgavas novada pašvaldības Izglītības pārvalde', 'Latvija'],
        stored: ['Jelgavas novada pašvaldības Izglītības pārvalde', 'LV'],
      },
      {
        shown: ['Eiropas Zinātnes un attīstības centrs CERSEO', 'Itālija'],
        stored: ['Eiropas Zinātnes un attīstības centrs CERSEO', 'IT'],
      },
      {
        shown: ['Osmānijas provinces Nacionālais izglītības direktorāts', 'Turcija'],
        stored: ['Osmānijas provinces Nacionālais izglītības direktorāts', 'TR'],
      },
      {
        shown: ['Starpkultūru asociācija „Mobility Friends”', 'Portugāle'],
        stored: ['Starpkultūru asociācija „Mobility Friends”', 'PT'],
      },
      {
        shown: ['Profesionālo apmācību centrs „Hiperactivity”', 'Spānija'],
        stored: ['Profesionālo apmācību centrs „Hiperactivity”', 'ES'],
      },
      {
        shown: ['Profesionālās izglītības un apmācības centrs „RIVERIA”', 'Somija'],
        stored: ['Profesionālās izglītības un apmācības centrs „RIVERIA”', 'FI'],
      },
      {
        shown: [
          'Celt izglītības kvalitāti, dot profesionālās izglītības pedagogiem un karjeras attīstības atbalsta speciālistiem iespēju profesionāli augt bez pārtraukuma, kā arī sagatavot karjeras attīstības atbalsta programmas un piedāvāt mācības.',
        ],
      },
      {
        shown: [
          'Jelgavas novads projektā piedalās kā nozares lietpratējs: tam ir pieredze karjeras attīstības atbalsta sistēmā vispārējās un profesionālās izglītības iestādēs. Šāda sistēma skolās veidota, lai tiešā mērķa grupa – izglītojamie – vieglāk saņemtu karjeras atbalstu. Sistēmiska pieeja un metodiskie materiāli radušies un citu Latvijas izglītības iestāžu pieredze izmēģināta, pateicoties karjeras atbalsta speciālistu darbam, pārvaldes metodiskajai pieejai un Eiropas Sociālā fonda projektam „Karjeras atbalsts vispārējās un profesionālās izglītības iestādēs” (SAM Nr. 8.3.5.0/16/I/001, 2017–2022).',
        ],
      },
      { shown: ['Pēc mācībām zināšanas tiek nodotas tālāk mērķa grupām.'] },
      {
        shown: [
          'Ieguvēji ir skolēni un audzēkņi, pedagogi, atbalsta speciālisti un novada izglītības iestādes: pārdomāta karjeras izglītība ir viens no visas dzīves pamatiem – profesionālajā un personiskajā jomā.',
        ],
      },
      {
        shown: [
          'Partneru sanāksme Aradas pilsētas Izglītības pārvaldē',
          'Notika 18. un 19. maijā (gads tekstā nav minēts): pārrunāti projekta nosacījumi un uzdevumi un sastādīts aktivitāšu plāns karjeras atbalsta apmācību programmas izveidei.',
          'pasākums',
          'Rumānija',
        ],
        stored: [
          'Partneru sanāksme Aradas pilsētas Izglītības pārvaldē',
          'Notika 18. un 19. maijā (gads tekstā nav minēts): pārrunāti projekta nosacījumi un uzdevumi un sastādīts aktivitāšu plāns karjeras atbalsta apmācību programmas izveidei.',
          'event',
          'RO',
        ],
      },
      {
        shown: [
          'Aradas skolu izstādes apmeklējums',
          'Ikgadēja pilsētas un apgabala skolu izstāde par profesijām, augstskolām un turpmāko izglītību. Stendos darbojas pedagogi un izglītojamie; radošajās darbnīcās un konsultācijās piedalās skolu padomnieki, logopēdi un psihologi. Formāts atgādina Jelgavas novada „Karjeras dienas”, kas notika pirms pandēmijas.',
          'pasākums',
          'Rumānija',
        ],
        stored: [
          'Aradas skolu izstādes apmeklējums',
          'Ikgadēja pilsētas un apgabala skolu izstāde par profesijām, augstskolām un turpmāko izglītību. Stendos darbojas pedagogi un izglītojamie; radošajās darbnīcās un konsultācijās piedalās skolu padomnieki, logopēdi un psihologi. Formāts atgādina Jelgavas novada „Karjeras dienas”, kas notika pirms pandēmijas.',
          'event',
          'RO',
        ],
      },
      {
        shown: [
          'Pirmās starptautiskās apmācības',
          'Vada Jelgavas novada Izglītības pārvalde tā paša gada oktobrī; norises vieta tekstā tieši nav minēta.',
          'mācības',
        ],
        stored: [
          'Pirmās starptautiskās apmācības',
          'Vada Jelgavas novada Izglītības pārvalde tā paša gada oktobrī; norises vieta tekstā tieši nav minēta.',
          'training',
        ],
      },
      {
        shown: [
          'Mācību materiāls „Inovatīvas karjeras atbalsta un konsultēšanas stratēģija veiksmīgai karjerai”',
          'Izstrādā Jelgavas novads pirmajām starptautiskajām apmācībām.',
          'dokuments',
          'Latvija',
        ],
        stored: [
          'Mācību materiāls „Inovatīvas karjeras atbalsta un konsultēšanas stratēģija veiksmīgai karjerai”',
          'Izstrādā Jelgavas novads pirmajām starptautiskajām apmācībām.',
          'document',
          'LV',
        ],
      },
      {
        shown: [
          'Starptautiskās apmācības Spānijā',
          'Katrs partneris sagatavo programmu pēc savas labās pieredzes un atzītām metodēm, kuras var lietot karjeras atbalstam savā apkaimē.',
          'mācības',
          'Spānija',
        ],
        stored: [
          'Starptautiskās apmācības Spānijā',
          'Katrs partneris sagatavo programmu pēc savas labās pieredzes un atzītām metodēm, kuras var lietot karjeras atbalstam savā apkaimē.',
          'training',
          'ES',
        ],
      },
      {
        shown: [
          'Starptautiskās apmācības Somijā',
          'Katrs partneris sagatavo programmu pēc savas labās pieredzes un atzītām metodēm, kuras var lietot karjeras atbalstam savā apkaimē.',
          'mācības',
          'Somija',
        ],
        stored: [
          'Starptautiskās apmācības Somijā',
          'Katrs partneris sagatavo programmu pēc savas labās pieredzes un atzītām metodēm, kuras var lietot karjeras atbalstam savā apkaimē.',
          'training',
          'FI',
        ],
      },
      {
        shown: ['Apmācību programmu izstrāde', 'dokuments'],
        stored: ['Apmācību programmu izstrāde', 'document'],
      },
      {
        shown: ['Vietējās un starptautiskās apmācības pedagogiem un karjeras speciālistiem', 'mācības'],
        stored: ['Vietējās un starptautiskās apmācības pedagogiem un karjeras speciālistiem', 'training'],
      },
      {
        shown: [
          'Tiešsaistes platforma',
          'Balstās uz kādu no Eiropas Komisijas rīkiem; tajā būs rīki profesionāļiem, e-mācību moduļi, lejupielādējams profesionālās konsultēšanas rīku komplekts un informācija audzēkņiem, skolēniem un pedagogiem.',
          'cits',
        ],
        stored: [
          'Tiešsaistes platforma',
          'Balstās uz kādu no Eiropas Komisijas rīkiem; tajā būs rīki profesionāļiem, e-mācību moduļi, lejupielādējams profesionālās konsultēšanas rīku komplekts un informācija audzēkņiem, skolēniem un pedagogiem.',
          'other',
        ],
      },
      {
        shown: ['Praktisks karjeras ceļvedis „Ko darīsi rīt?”', 'dokuments'],
        stored: ['Praktisks karjeras ceļvedis „Ko darīsi rīt?”', 'document'],
      },
      {
        shown: ['Profesionālās konsultēšanas pasākumi', 'pasākums'],
        stored: ['Profesionālās konsultēšanas pasākumi', 'event'],
      },
      { shown: ['Vietēja mēroga semināri', 'pasākums'], stored: ['Vietēja mēroga semināri', 'event'] },
      {
        shown: ['Noslēguma konference par projekta rezultātiem', 'konference'],
        stored: ['Noslēguma konference par projekta rezultātiem', 'conference'],
      },
      { shown: ['Notikusi partneru sanāksme Aradā un sastādīts aktivitāšu plāns.'] },
      {
        shown: [
          'Karjeras atbalsts vispārējās un profesionālās izglītības iestādēs',
          'Eiropas Sociālais fonds',
          '8.3.5.0/16/I/001',
          '2017–2022',
        ],
        stored: [
          'Karjeras atbalsts vispārējās un profesionālās izglītības iestādēs',
          'Eiropas Sociālais fonds',
          '8.3.5.0/16/I/001',
          '2017',
          '2022',
        ],
      },
    ],
  },
];

// How a municipality can organise professional support in education: the reference to which the forms of projects lead.
import { type Label, label } from '../../language/label.ts';

export interface SupportPart {
  readonly id: string;
  readonly title: Label;
  readonly lead: Label | null;
  readonly items: readonly Label[];
}

export const supportParts: readonly SupportPart[] = [
  {
    id: 'competences',
    title: label('Par ko atbild pašvaldība', 'What a municipality is responsible for'),
    lead: label(
      'Izglītības likuma 17. pants (pašvaldību kompetence izglītībā); prezentācijas laikā tas bija grozījumu projekts.',
      'Section 17 of the Education Law (competence of municipalities); amendments in draft when this was presented.',
    ),
    items: [
      label(
        'Izstrādāt izglītības attīstības stratēģiju.',
        'Draw up a strategy for the development of education.',
      ),
      label(
        'Atbalstīt izglītības iestādes darbības kvalitātes jautājumos, kā arī vākt un analizēt datus par izglītības kvalitāti savā teritorijā (augstākā izglītība šeit neietilpst).',
        'Support educational institutions in matters of quality, and collect and analyse data about the quality of education in the territory (higher education aside).',
      ),
      label(
        'Gādāt, lai pašvaldības teritorijā izglītība būtu pieejama un kvalitatīva – saskaņā ar valsts mērķiem un katra cilvēka vajadzībām.',
        'See to it that education in the territory is accessible and good, in line with the aims of the state and the needs of each person.',
      ),
      label('Organizēt metodisko darbu.', 'Organise methodological work.'),
    ],
  },
  {
    id: 'support',
    title: label('Kas ir profesionālais atbalsts', 'What professional support is'),
    lead: label(
      'Sistēma, kas skolotājiem, skolu vadītājiem un izglītības jomas vadītājiem dod kvalitatīvas iespējas mācīties, profesionāli pilnveidoties un saņemt atbalstu, lai skolēniem būtu labāka izglītības pieredze.',
      'A system that gives teachers, heads of schools and heads of education good opportunities to learn, to develop professionally and to receive support, so that pupils have a better experience of education.',
    ),
    items: [],
  },
  {
    id: 'actors',
    title: label('Kas tajā piedalās', 'Who takes part'),
    lead: null,
    items: [
      label(
        'Valsts: VISC stratēģiskās vadības un atbalsta funkcijas',
        'The state: strategic leadership and support by VISC',
      ),
      label('Augstskolas un pētnieki', 'Higher education institutions and researchers'),
      label('Profesionālās pilnveides pakalpojumu sniedzēji', 'Providers of professional development'),
      label(
        'Profesionālā atbalsta īstenotāji: mācību jomu koordinatori (MJK) un mācīšanās konsultanti',
        'Those who give support: coordinators of learning areas and learning consultants',
      ),
      label(
        'Profesionālie tīklojumi: asociācijas, skolu sadarbība',
        'Professional networks: associations, cooperation of schools',
      ),
      label('Dibinātāji – 42 pašvaldības', 'The founders: 42 municipalities'),
      label(
        'Izglītības iestādes: skolas profesionālā pilnveide, kas saistīta ar iestādes stratēģiskajiem mērķiem',
        'Educational institutions: development within the school, tied to its strategic aims',
      ),
    ],
  },
  {
    id: 'municipality',
    title: label('Iespējamais modelis pašvaldībā', 'A possible model in a municipality'),
    lead: label(
      'Modelis pielāgojams izglītības vides rādītājiem un pieejamajiem resursiem. Izglītības pārvaldē to uztur pašvaldības un projektu līdzekļi; mainīgās profesionālās pilnveides izmaksas sedz valsts un/vai pašvaldība – gan novada līmenī, gan palīdzot atsevišķu skolu vajadzībām.',
      'The model can be adapted to the local figures and resources. In the education board it is paid for from the means of the municipality and of projects; the variable costs of professional development are borne by the state or the municipality, for all of it and for the needs of single schools.',
    ),
    items: [
      label(
        'Profesionālā atbalsta darba vadītājs vai komanda; darba alga',
        'A head of professional support or a team; a salary',
      ),
      label(
        'Mācību jomu koordinatori: mācību procesam nozīmīgās jomās saved kopā skolotājus sadarbībai un pieredzes apmaiņai; praktizējoši skolotāji ar daļēju slodzi, kas mainās rotācijas kārtībā',
        'Coordinators of learning areas bring teachers together in areas that matter for learning; practising teachers in part-time posts that rotate',
      ),
      label(
        'Mācīšanās konsultanti: vēro stundas, palīdz uzlabot praksi individuāli un grupās, atbalsta jaunos skolotājus, kas sāk darbu skolā; praktizējoši skolotāji ar daļēju slodzi, kas mainās rotācijas kārtībā',
        'Learning consultants observe lessons, help to improve practice one by one and in groups, and support teachers who are new to a school; practising teachers in part-time posts that rotate',
      ),
    ],
  },
  {
    id: 'institution',
    title: label('Iespējamais modelis izglītības iestādē', 'A possible model in an institution'),
    lead: label(
      'To uztur apmaksāts darba laiks un likmes, valsts budžeta dotācija, pašvaldības un projektu līdzekļi.',
      'It is paid for by working time and posts, a grant from the state budget, and the means of the municipality and of projects.',
    ),
    items: [
      label('iestādes vadītājs un vietnieki', 'the head of the institution and deputies'),
      label('koordinatori', 'coordinators'),
      label('mācīšanās grupu vadītāji / skolotāji līderi', 'leaders of learning groups, lead teachers'),
      label('mācīšanās konsultanti', 'learning consultants'),
    ],
  },
  {
    id: 'coordinators',
    title: label('Kādi koordinatori var būt', 'What coordinators there can be'),
    lead: label(
      'Koordinatori strādā trīs līmeņos: valstī, pašvaldībā un skolā.',
      'Coordinators work at three levels: in the state, the municipality and the school.',
    ),
    items: [
      label(
        'Skolvadība: vadības komandu kapacitātes attīstīšana',
        'Leadership of schools: developing the capacity of leading teams',
      ),
      label(
        'Septiņas mācību jomas; pirmsskola un sākumskola: saskaņoti plānots mācību saturs, arī ilgtermiņa prasmes',
        'Seven learning areas, pre-school and primary school: content planned in concert, long-term skills included',
      ),
      label(
        'Iekļaujoša izglītība: personalizēta mācīšanās un individuāls atbalsts skolā visdažādākajās formās – šo tēmu izvirza un vada',
        'Inclusive education: personalised learning and individual support at school in all its forms; they raise and lead this topic',
      ),
      label(
        'Skolēna plašāka pieredze / kopienas iesaiste: pilsoniskā līdzdalība, sociāli emocionālā mācīšanās un karjeras atbalsts',
        'Wider experience of pupils, involvement of the community: civic participation, social and emotional learning, career support',
      ),
      label(
        'Izglītības tehnoloģijas: palīdzība skolotājiem jēgpilni lietot tehnoloģijas mācībās',
        'Educational technology: helping teachers to use technology in a meaningful way',
      ),
    ],
  },
  {
    id: 'coordinator-duties',
    title: label('Ko dara koordinators', 'What a coordinator does'),
    lead: null,
    items: [
      label(
        'Veicināt novada vai pilsētas skolotāju sadarbību, kad tiek plānots un īstenots mācību saturs un pieeja.',
        'Promote the cooperation of teachers of the county or city in planning and teaching.',
      ),
      label(
        'Koordinēt, kā top priekšlikumi vai risinājumi vietējiem, tieši šim novadam vai pilsētai raksturīgiem mācību satura jautājumiem.',
        'Coordinate proposals and solutions for questions of content that are particular to this county or city.',
      ),
      label(
        'Pārzināt savas jomas jaunākos mācību līdzekļus, metodiskos materiālus un citus resursus.',
        'Know the latest teaching aids, methodological materials and other resources of the area.',
      ),
      label(
        'Līdzdarboties, noskaidrojot, kas skolotājiem jāmācās savas jomas satura īstenošanai, un plānojot viņu profesionālo pilnveidi.',
        'Take part in finding out what teachers need to learn for their area, and in planning their professional development.',
      ),
    ],
  },
  {
    id: 'consultant-duties',
    title: label('Ko dara mācīšanās konsultants', 'What a learning consultant does'),
    lead: null,
    items: [
      label(
        'Vērot nodarbības un katram skolotājam dot atgriezenisko saiti par to, kas stundā jāuzlabo, ievērojot iestādes stratēģiskos mērķus un iesaistīto vienošanos.',
        'Observe lessons and tell each teacher what to improve, keeping to the aims of the institution and to what was agreed.',
      ),
      label(
        'Konsultēt skolotājus, kā plānot un veidot stundu.',
        'Advise teachers on planning and building a lesson.',
      ),
      label(
        'Individuāli vai grupā vadīt stundu analīzi, kas kalpo praksē balstītai profesionālajai pilnveidei.',
        'Lead the analysis of lessons, one by one or in a group, as professional development from practice.',
      ),
      label(
        'Vadīt skolotāju mācīšanās vai sadarbības grupu, kas tiecas uz konkrētiem uzlabojumiem praksē un individuāliem mērķiem.',
        'Lead a group of teachers that works towards definite improvements in practice and individual aims.',
      ),
      label(
        'Palīdzēt skolas vadībai noteikt, kas skolotājiem profesionāli jāapgūst.',
        'Help the head of the school to find out what teachers need to learn.',
      ),
    ],
  },
];

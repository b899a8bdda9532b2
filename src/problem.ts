// Every expected failure in one catalogue: its code, its exit code for commands and what people are told.
// Edges throw a Problem; pure folders return findings and values instead.

/**
 * The catalogue. `exit` is the exit code of a command; `title` and `remedy` are for people. What can be met on a
 * page or in the API has an HTTP `status` and its English twin; anything else is shown there as `unexpected`.
 */
export const problems = {
  'unknown-edition': {
    exit: 2,
    title: 'Tādas aptaujas edīcijas nav.',
    remedy: 'Norādiet gadu, par kuru aptauja ir izveidota.',
  },
  'bad-arguments': { exit: 2, title: 'Komandas parametri nav derīgi.', remedy: 'Skatiet --help.' },
  'bad-configuration': {
    exit: 2,
    title: 'Vides mainīgais nav derīgs.',
    remedy: 'Labojiet norādīto mainīgo un palaidiet vēlreiz.',
  },
  'no-returns': {
    exit: 3,
    title: 'Šai edīcijai nav neviena iesnieguma.',
    remedy: 'Ielādējiet datus ar „npm run seed“.',
  },
  'no-published-figures': {
    exit: 3,
    title: 'Šai edīcijai nav saglabātu publicētā pārskata skaitļu.',
    remedy: 'Ielādējiet tos ar „npm run seed“ vai norādiet to datni ar --figures.',
  },
  'bad-figures': {
    exit: 3,
    title: 'Drukāto skaitļu datne nav derīga.',
    remedy: 'Labojiet norādīto vietu; paraugs ir fixtures/2025/published-figures.json.',
  },
  'return-refused': {
    exit: 3,
    status: 422,
    title: 'Iesniegums nav pieņemts, un nekas no tā nav saglabāts.',
    remedy: 'Labojiet norādītās vietas un iesniedziet vēlreiz.',
    en: {
      title: 'The return was not accepted, and nothing of it was stored.',
      remedy: 'Correct the places named and submit again.',
    },
  },
  'files-refused': {
    exit: 3,
    title: 'Ne visas datnes ir pieņemtas.',
    remedy:
      'Labojiet pārskatā norādītās vietas un palaidiet vēlreiz; pieņemtās datnes vēlreiz ielādēt ir droši.',
  },
  'store-locked': {
    exit: 4,
    title: 'Datubāzi jau lieto cits process.',
    remedy: 'Pagaidiet, līdz tas beidz darbu, vai apturiet to.',
  },
  'store-unreachable': {
    exit: 4,
    title: 'Datubāzei nevar pieslēgties.',
    remedy: 'Pārbaudiet DATABASE_URL un vai serveris darbojas.',
  },
  'store-unreadable': {
    exit: 4,
    title: 'Datu mapē ir datubāze, ko nevar atvērt.',
    remedy:
      'Atjaunojiet mapi no rezerves kopijas, lietojiet programmas versiju, kas to veidojusi, vai norādiet citu KOPSKATS_DATA.',
  },
  'store-newer': {
    exit: 4,
    title: 'Datubāzi lieto jaunāka programmas versija.',
    remedy: 'Palaidiet to versiju vai atjaunojiet datubāzi no kopijas, kas veidota pirms pārejas uz to.',
  },
  'store-not-migrated': {
    exit: 4,
    title: 'Datubāzi neizdevās sagatavot šai programmas versijai; tajā nekas nav mainīts.',
    remedy: 'Novērsiet norādīto cēloni (lietotājam jādrīkst veidot tabulas) un palaidiet vēlreiz.',
  },
  'port-taken': {
    exit: 4,
    title: 'Šo portu jau lieto cita programma.',
    remedy: 'Apturiet to vai norādiet citu KOPSKATS_PORT.',
  },
  'cannot-write': {
    exit: 4,
    title: 'Rezultātu nevar ierakstīt.',
    remedy: 'Norādiet esošu vietu, kur drīkst rakstīt, vai atbrīvojiet vietu diskā.',
  },
  'unknown-snapshot': {
    exit: 3,
    status: 404,
    title: 'Norādītā datu momentuzņēmuma šajā datubāzē nav.',
    remedy: 'Lietojiet datubāzi, no kuras pārskats veidots.',
    en: {
      title: 'The data snapshot named is not in this database.',
      remedy: 'Use the database that the report was made from.',
    },
  },
  'bad-template': {
    exit: 3,
    title: 'Veidnes datni nevar nolasīt.',
    remedy: 'Labojiet vai atjaunojiet norādīto datni mapē templates/.',
  },
  'bad-outlines': {
    exit: 3,
    title: 'Karšu kontūru datne nav derīga.',
    remedy: 'Labojiet norādīto datni mapē templates/outlines/; tās README.md saka, kādai tai jābūt.',
  },
  'docs-outdated': {
    exit: 1,
    title: 'Dokumentācijas lapa neatbilst kodam.',
    remedy: 'Palaidiet „npm run docs“.',
  },
  'not-our-pdf': {
    exit: 3,
    title: 'Datne nav šīs sistēmas veidots PDF pārskats.',
    remedy: 'Norādiet ar „npm run report“ vai „npm run books“ izveidotu vai reģionu lapā lejupielādētu PDF.',
  },
  'unreadable-pdf': {
    exit: 3,
    title: 'Datni nevar nolasīt kā PDF.',
    remedy: 'Norādiet veselu PDF datni.',
  },
  'pdf-check-failed': {
    exit: 1,
    title: 'PDF nav visiem lasāms.',
    remedy: 'Labojiet norādītās vietas un pārbaudiet vēlreiz.',
  },
  'different-book': {
    exit: 1,
    title: 'PDF neatbilst grāmatai, kas rodas no tajā norādītā momentuzņēmuma.',
    remedy: 'Izveidojiet grāmatu no jauna ar „npm run report“ vai „npm run books“.',
  },
  'deadline-day-lost': {
    exit: 1,
    title: 'Pēdējā dienā pirms termiņa kaut kas palika bez atbildes vai pazuda.',
    remedy: 'Novērsiet norādīto. Ja dators bija aizņemts ar ko citu, mēriet vēlreiz, kad tas ir brīvs.',
  },
  'audit-broken': {
    exit: 1,
    title: 'Darbību žurnāls nav vesels.',
    remedy:
      'Neko tajā nemainiet, saglabājiet datubāzes kopiju un ziņojiet par informācijas drošību atbildīgajam.',
  },
  'request-reused': {
    exit: 1,
    status: 422,
    title: 'Šī pieprasījuma atslēga jau ir izmantota citam pieprasījumam.',
    remedy: 'Atveriet lapu no jauna un mēģiniet vēlreiz. API pieprasījumam norādiet jaunu Idempotency-Key.',
    en: {
      title: 'This request key was used for something else.',
      remedy: 'Open the page again and try once more. For the API, give a new Idempotency-Key.',
    },
  },
  'project-refused': {
    exit: 3,
    status: 422,
    title: 'Projekts nav pieņemts, un nekas no tā nav saglabāts.',
    remedy: 'Labojiet norādītās vietas un saglabājiet vēlreiz.',
    en: {
      title: 'The project was not accepted, and nothing of it was stored.',
      remedy: 'Correct the places named and save again.',
    },
  },
  'project-known': {
    exit: 1,
    status: 409,
    title: 'Projekts ar šo numuru vai nosaukumu reģistrā jau ir. Nekas netika saglabāts.',
    remedy: 'Ja tas ir cits projekts, sūtiet vēlreiz ar tā ieraksta id laukā otherThan.',
    en: {
      title: 'A project of this number or title is in the register already. Nothing was stored.',
      remedy: 'If it is another project, send it again with the id of that record in otherThan.',
    },
  },
  'project-changed': {
    exit: 1,
    status: 412,
    title: 'Projektu pa to laiku ir mainījis kāds cits. Nekas netika saglabāts.',
    remedy: 'Nolasiet projekta tagadējo versiju, apvienojiet abas un saglabājiet vēlreiz.',
    en: {
      title: 'Somebody else has changed the project meanwhile. Nothing was saved.',
      remedy: 'Read the present version of the project, bring both together and save again.',
    },
  },
  'edition-state': {
    exit: 1,
    status: 409,
    title: 'Edīcijai to šobrīd nevar izdarīt. Nekas nav mainīts.',
    remedy:
      'Kamēr edīcija ir melnraksts, maina jautājumus; kad tā atvērta, labo tikai vārdus un norāda iemeslu. Atveriet edīcijas lapu no jauna un skatiet, kas tai ir iespējams.',
    en: {
      title: 'This cannot be done to the edition at present. Nothing was changed.',
      remedy:
        'Questions are changed while the edition is a draft; once it is open, only words are corrected, with a reason. Open the page of the edition again to see what is possible.',
    },
  },
  'draft-changed': {
    exit: 1,
    status: 412,
    title: 'Melnrakstu pa to laiku ir mainījis kāds cits. Nekas netika saglabāts.',
    remedy: 'Salīdziniet abas atbildes, izvēlieties vienu un saglabājiet pēc melnraksta tagadējās versijas.',
    en: {
      title: 'Somebody else has changed the draft meanwhile. Nothing was saved.',
      remedy: 'Compare both answers, choose one, and save on top of the present version of the draft.',
    },
  },
  'return-closed': {
    exit: 1,
    status: 409,
    title: 'Iesniegums šobrīd nav labojams.',
    remedy: 'Ja kaut kas jālabo, lūdziet ministrijas analītiķim to atdot labošanai.',
    en: {
      title: 'The return cannot be changed at present.',
      remedy: 'If something has to be corrected, ask the analyst of the ministry to return it for changes.',
    },
  },
  'approval-needed': {
    exit: 1,
    status: 409,
    title: 'Pirms iesniegšanas iesniegums jāapstiprina otram pašvaldības darbiniekam.',
    remedy: 'Saglabājiet atbildes melnrakstā un iesnieguma lapā nododiet to apstiprināšanai.',
    en: {
      title: 'A second person of the municipality has to approve the return before it is handed in.',
      remedy: 'Save the answers as a draft and ask for approval on the page of the return.',
    },
  },
  'precondition-required': {
    exit: 1,
    status: 428,
    title: 'Pieprasījumā nav norādīts, kuru versiju tas maina.',
    remedy:
      'Nolasiet melnrakstu vai projektu un nosūtiet tā ETag galvenē If-Match; „"0"“ nozīmē, ka melnraksta vēl nav.',
    en: {
      title: 'The request does not say which version it changes.',
      remedy:
        'Read the draft or project and send its ETag as If-Match; "0" means that there is no draft yet.',
    },
  },
  'unknown-version': {
    exit: 1,
    status: 412,
    title: 'Nevienas no galvenē If-Match norādītajām versijām nav. Nekas netika saglabāts.',
    remedy: 'Nolasiet to vēlreiz un nosūtiet tā ETag galvenē If-Match tieši tādu, kāds tas ir, bez „W/“.',
    en: {
      title: 'There is none of the versions that If-Match names. Nothing was saved.',
      remedy: 'Read it again and send its ETag as If-Match just as it is, without “W/”.',
    },
  },
  'request-key-required': {
    exit: 1,
    status: 400,
    title: 'Pieprasījumam nav atslēgas.',
    remedy:
      'Norādiet galveni Idempotency-Key ar vērtību, kas šim iesniegumam ir jauna, un atkārtojot to nemainiet.',
    en: {
      title: 'The request has no key.',
      remedy:
        'Give a header Idempotency-Key with a value new to this submission, and keep it when repeating.',
    },
  },
  'bad-json': {
    exit: 2,
    status: 400,
    title: 'Pieprasījuma saturs nav lietojams JSON.',
    remedy:
      'Pārbaudiet pierakstu: katrs nosaukums objektā drīkst būt vienreiz, un ligzdojums nedrīkst pārsniegt 32 līmeņus.',
    en: {
      title: 'The content of the request is not JSON that can be used.',
      remedy: 'Check how it is written: each name once in an object, and no more than 32 levels of nesting.',
    },
  },
  'bad-request': {
    exit: 2,
    status: 400,
    title: 'Pieprasījumu nevar nolasīt.',
    remedy: 'Atgrieziesties iepriekšējā lapā un mēģiniet vēlreiz.',
    en: { title: 'The request cannot be read.', remedy: 'Go back to the previous page and try again.' },
  },
  'sign-in-required': {
    exit: 1,
    status: 401,
    title: 'Jums jāpieslēdzas.',
    remedy: 'Pieslēdzieties un turpiniet. Ja jau strādājāt sistēmā, sesija ir beigusies.',
    en: {
      title: 'You need to sign in.',
      remedy: 'Sign in and go on. If you were signed in, your session has ended.',
    },
  },
  forbidden: {
    exit: 1,
    status: 403,
    title: 'Šī lapa jūsu kontam nav pieejama.',
    remedy: 'Ja tā ir vajadzīga darbam, lūdziet piekļuvi sistēmas administratoram.',
    en: {
      title: 'Your account has no access to this page.',
      remedy: 'If you need it for your work, ask the administrator for access.',
    },
  },
  'not-invited': {
    exit: 1,
    status: 403,
    title: 'Šim kontam piekļuve nav piešķirta.',
    remedy: 'Lūdziet administratoram uzaicinājumu uz to pašu e-pasta adresi, kas ir jūsu iestādes kontā.',
    en: {
      title: 'This account has not been given access.',
      remedy:
        'Ask the administrator for an invitation to the e-mail address that the account of your institution has.',
    },
  },
  'form-expired': {
    exit: 1,
    status: 403,
    title: 'Veidlapas derīguma laiks ir beidzies.',
    remedy: 'Atveriet lapu no jauna un iesniedziet vēlreiz. Nekas netika mainīts.',
    en: {
      title: 'The form has expired.',
      remedy: 'Open the page again and submit once more. Nothing was changed.',
    },
  },
  'not-found': {
    exit: 1,
    status: 404,
    title: 'Šādas lapas nav.',
    remedy: 'Pārbaudiet adresi vai sāciet no sākumlapas.',
    en: { title: 'There is no such page.', remedy: 'Check the address or begin at the start page.' },
  },
  'method-not-allowed': {
    exit: 1,
    status: 405,
    title: 'Šai adresei šādas metodes nav.',
    remedy: 'Lietojiet kādu no metodēm, kas norādītas galvenē Allow.',
    en: {
      title: 'This address does not have this method.',
      remedy: 'Use one of the methods that the header Allow names.',
    },
  },
  'not-acceptable': {
    exit: 1,
    status: 406,
    title: 'Šajā adresē nav atbildes nevienā no galvenē Accept norādītajiem veidiem.',
    remedy: 'Norādiet kādu no veidiem, kas šai adresei ir API aprakstā, vai nesūtiet galveni Accept.',
    en: {
      title: 'This address has no answer of any of the types that Accept names.',
      remedy: 'Name one of the types that the description of the API gives for it, or send no Accept.',
    },
  },
  'link-spent': {
    exit: 1,
    status: 410,
    title: 'Šī saite vairs nav derīga.',
    remedy: 'Saiti var izmantot vienu reizi un noteiktā laikā. Lūdziet jaunu.',
    en: {
      title: 'This link is no longer valid.',
      remedy: 'A link works once and for a limited time. Ask for a new one.',
    },
  },
  'too-large': {
    exit: 1,
    status: 413,
    title: 'Nosūtītais ir pārāk liels.',
    remedy: 'Saīsiniet tekstu vai samaziniet datni un mēģiniet vēlreiz.',
    en: { title: 'What was sent is too large.', remedy: 'Shorten the text or the file and try again.' },
  },
  'wrong-content-type': {
    exit: 1,
    status: 415,
    title: 'Šāda veida saturu šeit nepieņem.',
    remedy: 'Izmantojiet lapas veidlapu vai API aprakstā norādīto satura veidu.',
    en: {
      title: 'This kind of content is not accepted here.',
      remedy: 'Use the form of the page, or the content type given in the description of the API.',
    },
  },
  'poll-open': {
    exit: 1,
    status: 409,
    title: 'Tagad to ar šo aptauju nevar izdarīt.',
    remedy: 'Atveriet aptauju no jauna: tās stāvoklis ir mainījies.',
    en: {
      title: 'This cannot be done with the poll now.',
      remedy: 'Open the poll again: its state has changed.',
    },
  },
  'poll-over': {
    exit: 1,
    status: 409,
    title: 'Aptaujas termiņš ir beidzies.',
    remedy: 'Melnrakstā ierakstiet vēlāku dienu un atveriet aptauju vēlreiz.',
    en: {
      title: 'The deadline of the poll has passed.',
      remedy: 'Give the draft a later day and open it again.',
    },
  },
  'poll-closed': {
    exit: 1,
    status: 409,
    title: 'Aptauja atbildes vairs nepieņem. Nekas netika saglabāts.',
    remedy: 'Ja atbilde jāmaina, lūdziet ministrijai pagarināt termiņu.',
    en: {
      title: 'The poll takes no answers any more. Nothing was saved.',
      remedy: 'If the answer has to be changed, ask the ministry for another deadline.',
    },
  },
  'poll-answer-refused': {
    exit: 3,
    status: 422,
    title: 'Atbilde uz aptauju nav pieņemta, un nekas no tās nav saglabāts.',
    remedy: 'Labojiet norādītās vietas un nosūtiet vēlreiz.',
    en: {
      title: 'The answer to the poll was not accepted, and nothing of it was stored.',
      remedy: 'Correct the places named and send again.',
    },
  },
  'poll-answer-changed': {
    exit: 1,
    status: 412,
    title: 'Uz aptauju pa to laiku ir atbildēts citur. Nekas netika saglabāts.',
    remedy: 'Nolasiet tagadējo atbildi un, ja tā jāmaina, nosūtiet vēlreiz.',
    en: {
      title: 'The poll has been answered elsewhere meanwhile. Nothing was saved.',
      remedy: 'Read the present answer and, where it has to be changed, send again.',
    },
  },
  'too-many-attempts': {
    exit: 1,
    status: 429,
    title: 'Pārāk daudz mēģinājumu.',
    remedy: 'Pagaidiet 15 minūtes un mēģiniet vēlreiz.',
    en: { title: 'Too many attempts.', remedy: 'Wait 15 minutes and try again.' },
  },
  unexpected: {
    exit: 1,
    status: 500,
    title: 'Radusies kļūda mūsu pusē.',
    remedy:
      'Mēģiniet vēlreiz pēc brīža. Ja kļūda atkārtojas, ziņojiet administratoram un nosauciet pieprasījuma numuru.',
    en: {
      title: 'Something went wrong on our side.',
      remedy: 'Try again in a moment. If it happens again, tell the administrator the number of the request.',
    },
  },
  unavailable: {
    exit: 4,
    status: 503,
    title: 'Sistēma šobrīd nav pieejama.',
    remedy: 'Mēģiniet vēlreiz pēc dažām minūtēm.',
    en: { title: 'The system is not available at the moment.', remedy: 'Try again in a few minutes.' },
  },
  'identity-provider': {
    exit: 4,
    status: 502,
    title: 'Pieslēgties ar iestādes kontu neizdevās.',
    remedy: 'Mēģiniet vēlreiz vai pieslēdzieties ar e-pasta adresi un paroli.',
    en: {
      title: 'Signing in with the account of your institution did not succeed.',
      remedy: 'Try again, or sign in with e-mail and password.',
    },
  },
} as const;

export type ProblemCode = keyof typeof problems;

/** The codes that an answer over HTTP can carry: those with a status. */
export type ShownCode = {
  [code in ProblemCode]: (typeof problems)[code] extends { status: number } ? code : never;
}[ProblemCode];

/** An expected failure. `detail` names the place: the file, the setting, the process. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly detail: string;

  constructor(code: ProblemCode, detail: string, options?: ErrorOptions) {
    super(`${problems[code].title} ${detail}`, options);
    this.name = 'Problem';
    this.code = code;
    this.detail = detail;
  }
}

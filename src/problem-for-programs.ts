// The words of the catalogue for programs, where those for people speak of pages and forms.

import { type Label, label } from './language/label.ts';
import { problems, type ShownCode } from './problem.ts';

interface Words {
  readonly title: Label;
  readonly remedy: Label;
}

const own: { readonly [code in ShownCode]?: Words } = {
  'bad-request': {
    title: label('Pieprasījumu nevar nolasīt.', 'The request cannot be read.'),
    remedy: label(
      'Labojiet sarakstā „errors“ norādīto un salīdziniet pieprasījumu ar API aprakstu (/api).',
      'Correct what the list “errors” names and compare the request with the description of the API (/api).',
    ),
  },
  'sign-in-required': {
    title: label('Pieprasījumam nav derīgas pilnvaras.', 'The request has no valid token.'),
    remedy: label(
      'Izveidojiet pilnvaru sadaļā „Jūsu konts“ un sūtiet to galvenē „Authorization: Bearer …“.',
      'Make a token under “Your account” and send it in the header “Authorization: Bearer …”.',
    ),
  },
  forbidden: {
    title: label('Šai pilnvarai tas nav atļauts.', 'This token does not allow that.'),
    remedy: label(
      'Pārbaudiet, ko pilnvara drīkst, kurai teritorijai tā ir dota un kāda loma ir tās īpašniekam.',
      'Check what the token may do, which territory it is for, and which role its owner has.',
    ),
  },
  'not-found': {
    title: label('Šajā adresē nekā nav.', 'There is nothing at this address.'),
    remedy: label(
      'Pārbaudiet edīciju, teritoriju un pārējās adreses daļas; adreses ir API aprakstā (/api).',
      'Check the edition, the territory and the rest of the address; the description of the API (/api) has them.',
    ),
  },
  'request-reused': {
    title: label(
      'Ar šo Idempotency-Key jau ir nosūtīts cits pieprasījums.',
      'This Idempotency-Key was used for something else.',
    ),
    remedy: label(
      'Jaunam pieprasījumam norādiet jaunu atslēgu; atkārtojot veco, nemainiet tā saturu.',
      'Give a new request a new key; when you repeat an old one, do not change its content.',
    ),
  },
  'bad-json': {
    title: label(
      'Pieprasījuma saturs nav lietojams JSON.',
      'The content of the request is not JSON that can be used.',
    ),
    remedy: label(
      'Pārbaudiet pierakstu: kodējums UTF-8, katrs nosaukums objektā vienreiz, ligzdojumā ne vairāk kā 32 līmeņi.',
      'Check how it is written: in UTF-8, each name once in an object, no more than 32 levels of nesting.',
    ),
  },
  'wrong-content-type': {
    title: label('Šāda veida saturu šeit nepieņem.', 'This kind of content is not accepted here.'),
    remedy: label(
      'Sūtiet JSON kodējumā UTF-8, nesaspiestu, ar galveni „Content-Type: application/json“.',
      'Send JSON in UTF-8, not compressed, with the header “Content-Type: application/json”.',
    ),
  },
  'too-many-attempts': {
    title: label(
      'Ar šo pilnvaru ir pārāk daudz pieprasījumu.',
      'There are too many requests with this token.',
    ),
    remedy: label(
      'Pagaidiet tik sekunžu, cik norādīts galvenē Retry-After, un turpiniet.',
      'Wait for as many seconds as the header Retry-After says, then go on.',
    ),
  },
};

export function wordsFor(code: ShownCode): Words {
  const { title, remedy, en } = problems[code];
  return own[code] ?? { title: label(title, en.title), remedy: label(remedy, en.remedy) };
}

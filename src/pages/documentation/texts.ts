import { label } from '../../language/label.ts';
import { REQUESTS_IN_WINDOW } from '../../server/token-budget.ts';

export const documentationTexts = {
  lead: label(
    'Ar API programmas nolasa aptauju, sagatavo un iesniedz iesniegumu tāpat kā veidlapa un darbgrāmata: ar tām pašām pārbaudēm.',
    'With the API, programs read the survey and prepare and hand in returns just as the form and the workbook do: with the same checks.',
  ),
  token: label(
    'Katram pieprasījumam vajag pilnvaru; to izveido sadaļā „Jūsu konts“ un sūta galvenē:',
    'Every request needs a token; you make one under “Your account” and send it in the header:',
  ),
  tokenLink: label('Pilnvaras programmām', 'Tokens for programs'),
  language: label(
    'Teksti atbildēs ir latviski vai, ja galvene Accept-Language dod priekšroku angļu valodai, angliski.',
    'Texts in answers are in Latvian, or in English where the header Accept-Language prefers it.',
  ),
  problems: label(
    'Noraidītais tiek paskaidrots kā „problem details“ (RFC 9457), un nekas no tā netiek saglabāts.',
    'What is refused is explained as problem details (RFC 9457), and nothing of it is stored.',
  ),
  limits: label(
    `Ar vienu pilnvaru 15 minūtēs var sūtīt ${REQUESTS_IN_WINDOW} pieprasījumu; sūtītais saturs nedrīkst pārsniegt 1 MiB.`,
    `With one token ${REQUESTS_IN_WINDOW} requests can be sent in 15 minutes; a body may have 1 MiB at most.`,
  ),
  machine: label('Tas pats apraksts OpenAPI 3.1 formātā', 'The same description as OpenAPI 3.1'),
  english: label('Turpmākais apraksts ir angļu valodā.', 'The description below is in English.'),
  steps: label('Pirmie soļi', 'First steps'),
  contents: label('Saturs', 'Contents'),
  schemas: label('Datu shēmas', 'Schemas'),
  parameters: label('Parametri', 'Parameters'),
  body: label('Saturs, ko sūta', 'Body'),
  answers: label('Atbildes', 'Answers'),
  name: label('Nosaukums', 'Name'),
  where: label('Vieta', 'Where'),
  type: label('Veids', 'Type'),
  required: label('Obligāts', 'Required'),
  yes: label('jā', 'yes'),
  no: label('nē', 'no'),
  meaning: label('Nozīme', 'Meaning'),
  status: label('Statuss', 'Status'),
  content: label('Saturs', 'Content'),
};

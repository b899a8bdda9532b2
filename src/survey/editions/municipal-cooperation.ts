// Sections 10 to 13 of the municipal survey: who provides adult education, with whom, by which permits, whom to ask.

import { label } from '../../language/label.ts';
import { partnerKinds, providerKinds } from '../code-lists.ts';
import { contacts, requiredText } from './common-questions.ts';

export const municipalCooperation = {
  providers: {
    no: 10,
    label: label(
      'Pieaugušo izglītības īstenotāji pašvaldībā',
      'Providers of adult education in the municipality',
    ),
    questions: {
      providers: {
        kind: 'rows',
        label: label('Īstenotāji', 'Providers'),
        help: label(
          'Tie, kas pašvaldības teritorijā paši māca pieaugušos. Katrs savā rindā. LLKC birojs ir mācību centrs.',
          'Those who teach adults in the municipality themselves. Each in a row of its own. An office of LLKC is a training centre.',
        ),
        item: label('Īstenotājs', 'Provider'),
        maxRows: 100,
        required: true,
        fields: {
          name: requiredText('Nosaukums', 'Name', 500),
          kind: {
            kind: 'choice',
            label: label('Veids', 'Kind'),
            help: label(
              'Tehnikums ir profesionālās izglītības iestāde, biedrība vai nodibinājums – nevalstiska organizācija.',
              'A technical school is a vocational school, an association or foundation a non-governmental organisation.',
            ),
            codes: providerKinds,
            required: true,
          },
        },
      },
    },
  },
  partners: {
    no: 11,
    label: label('Pieaugušo izglītības tīkls/sadarbības partneri', 'Adult education network and partners'),
    questions: {
      partners: {
        kind: 'rows',
        label: label('Partneri', 'Partners'),
        help: label(
          'Tie, ar kuriem pašvaldība sadarbojas. 10. sadaļas saraksts šeit nav jāatkārto. Uzņēmēju biedrība vai klubs ir nevalstiska organizācija.',
          'Those with whom the municipality cooperates. The list of section 10 need not be repeated. A society or club of entrepreneurs is a non-governmental organisation.',
        ),
        item: label('Partneris', 'Partner'),
        maxRows: 100,
        required: true,
        fields: {
          name: requiredText('Nosaukums', 'Name', 500),
          kind: {
            kind: 'choice',
            label: label('Veids', 'Kind'),
            help: label(
              '„Sadarbības tīkls“ – ja partneris ir vairāku organizāciju apvienība, kurā pašvaldība darbojas.',
              '“Network” if the partner is a group of several organisations that the municipality works in.',
            ),
            codes: partnerKinds,
            required: true,
          },
        },
      },
    },
  },
  permits: {
    no: 12,
    label: label(
      'Izsniegto neformālās izglītības programmu atļauju skaits pašvaldībā',
      'Permits issued for non-formal education programmes in the municipality',
    ),
    short: label('Atļaujas', 'Permits'),
    questions: {
      issued: {
        kind: 'whole_number',
        label: label('Gadā izsniegtās atļaujas', 'Permits issued in the year'),
        help: label('Ja neviena atļauja nav izsniegta, rakstiet 0.', 'If no permit was issued, write 0.'),
        min: 0,
        max: 100_000,
        unit: label('atļaujas', 'permits'),
        required: true,
      },
    },
  },
  contacts: {
    no: 13,
    label: label('Pieaugušo izglītības koordinatora kontakti', 'Contacts of the adult education coordinator'),
    questions: { contacts },
  },
} as const;

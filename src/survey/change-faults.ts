// Why a change of a form cannot be made, in the words of those who asked for it.
import { type Label, label } from '../language/label.ts';
import type { Needs } from './editions/core.ts';

export interface Fault {
  readonly message: Label;
  readonly remedy: Label;
  /** What of the core would suffer; null where that is not the reason. */
  readonly neededBy: Needs | null;
}

function fault(message: Label, remedy: Label, neededBy: Needs | null = null): Fault {
  return { message, remedy, neededBy };
}

export function unknown(lv: string, en: string, id: string): Fault {
  return fault(
    label(`Tāda ${lv} nav: „${id}“.`, `There is no such ${en}: “${id}”.`),
    label('Izvēlieties no tā, kas veidlapā ir.', 'Choose from what the form has.'),
  );
}

export function taken(lv: string, en: string, id: string): Fault {
  return fault(
    label(
      `Apzīmējums „${id}“ citai ${lv} jau ir vai ir bijis.`,
      `The id “${id}” is or was that of another ${en}.`,
    ),
    label('Izvēlieties citu apzīmējumu.', 'Choose another id.'),
  );
}

export function sameLabel({ lv, en }: Label): Fault {
  return fault(
    label(`Uzraksts „${lv}“ šeit jau ir.`, `The label “${en}” stands here already.`),
    label(
      'Izvēlieties citu uzrakstu abās valodās: pēc tā atbildes atrod darbgrāmatā.',
      'Choose another label in both languages: the workbook finds answers by it.',
    ),
  );
}

export function namesCode({ lv, en }: Label): Fault {
  return fault(
    label(
      `Ar „${lv}“ vai „${en}“ šajā sarakstā jau apzīmē vai ir apzīmēta cita atbilde.`,
      `“${en}” or “${lv}” is or was the name of another answer of this list.`,
    ),
    label(
      'Izvēlieties citus vārdus abās valodās: pēc tiem atbildi atrod jau izsniegtās darbgrāmatās.',
      'Choose other words in both languages: answers in workbooks handed out are found by them.',
    ),
  );
}

export function tooMany(lv: string, en: string, limit: number): Fault {
  return fault(
    label(`Vairāk par ${limit} ${lv} būt nevar.`, `There can be no more than ${limit} ${en}.`),
    label('Atstājiet tikai vajadzīgo.', 'Leave what is needed.'),
  );
}

export function needed({ lv, en }: Label, needs: Needs): Fault {
  return fault(
    label(
      `To, kas jautāts ar „${lv}“, vajag pārskata attēliem vai pārbaudei.`,
      `What “${en}” asks is needed by figures of the report or by the check.`,
    ),
    label(
      'Mainiet uzrakstu vai paskaidrojumu vai pievienojiet savu jautājumu.',
      'Change the label or the help, or add a question of your own.',
    ),
    needs,
  );
}

export function decides(own: Label, other: Label): Fault {
  return fault(
    label(
      `No atbildes uz „${own.lv}“ ir atkarīgs, vai jautā „${other.lv}“.`,
      `Whether “${other.en}” is asked depends on the answer to “${own.en}”.`,
    ),
    label('Vispirms atsauciet otru jautājumu.', 'Retire the other question first.'),
  );
}

export function lastOne({ lv, en }: Label): Fault {
  return fault(
    label(`Sadaļai „${lv}“ nepaliktu neviena jautājuma.`, `The section “${en}” would have no question left.`),
    label('Atstājiet vismaz vienu jautājumu.', 'Leave one question at least.'),
  );
}

export function noCodes({ lv, en }: Label): Fault {
  return fault(
    label(`Uz „${lv}“ neatbild no saraksta.`, `“${en}” is not answered from a list.`),
    label('Izvēlieties jautājumu ar atbilžu sarakstu.', 'Choose a question with a list of answers.'),
  );
}

export function tooFewCodes({ lv, en }: Label): Fault {
  return fault(
    label(
      `Jautājumam „${lv}“ paliktu mazāk par divām atbildēm.`,
      `“${en}” would have fewer than two answers left.`,
    ),
    label('Vispirms pievienojiet citu atbildi.', 'Add another answer first.'),
  );
}

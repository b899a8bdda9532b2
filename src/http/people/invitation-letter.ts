import type { Person } from '../../store/people/person.ts';
import type { Letter } from '../mailer.ts';
import { peopleTexts } from './people-texts.ts';

/** The letter with the link of an invitation, in both languages: nobody knows yet which one the person reads. */
export function invitationLetter(person: Person, link: string): Letter {
  return {
    to: person.email,
    subject: `${peopleTexts.letterSubject.lv} / ${peopleTexts.letterSubject.en}`,
    text: `Iestādei „${person.institution}“ ir izveidots konts sistēmā Kopskats, kurā pašvaldības un plānošanas reģioni sniedz ziņas par pieaugušo izglītību.

Lai izvēlētos paroli un sāktu darbu, atveriet šo saiti. Tā der vienu reizi un divas nedēļas.

${link}

---

An account has been made for ${person.institution} in Kopskats, the system through which municipalities and planning regions report on adult education. Open the link to choose a password; it works once and for two weeks.
`,
  };
}

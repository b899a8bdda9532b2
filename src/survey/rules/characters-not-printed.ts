import { listed } from '../../language/list.ts';
import { unprintableIn } from '../../language/printed-characters.ts';
import { evenBullets } from '../../language/written-text.ts';
import { textsOf } from '../placed-answers.ts';
import type { Rule } from '../rule.ts';

/** So many are named; the others of the same text are most likely of the same script. */
const NAMED = 5;

export const charactersNotPrinted: Rule = {
  id: 'characters-not-printed',
  level: 'query',
  no: 14,
  title: {
    lv: 'Tekstā ir rakstzīmes, kuras pārskatā nevar izdrukāt',
    en: 'A text has characters that the report cannot print',
  },
  find: (ret) =>
    textsOf(ret).flatMap(({ place, text }) => {
      const characters = unprintableIn(evenBullets(text)).slice(0, NAMED);
      if (characters.length === 0) return [];
      const names = characters.map(named);
      const isOne = names.length === 1;
      return [
        {
          place,
          message: {
            lv: `Drukātajā pārskatā ${isOne ? 'rakstzīmes' : 'rakstzīmju'} ${listed(names.map(({ lv }) => lv))} vietā būs tukšs lodziņš.`,
            en: `The printed report will show an empty box for ${isOne ? 'the character' : 'the characters'} ${names.map(({ en }) => en).join(', ')}.`,
          },
          remedy: {
            lv: 'Rakstiet to vārdiem vai ar latīņu burtiem vai paskaidrojiet, kāpēc teksts nav jāmaina.',
            en: 'Write it in words or in Latin letters, or explain why the text has to stay as it is.',
          },
          value: characters.join(''),
        },
      ];
    }),
};

/** „漢“ (U+6F22) */
function named(character: string): { readonly lv: string; readonly en: string } {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { lv: `„${character}“ (${code})`, en: `“${character}” (${code})` };
}

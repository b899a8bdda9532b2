import { type CodeList, labelOf } from '../code-list.ts';
import { codesAsked } from '../editions.ts';
import { place } from '../finding.ts';
import { answersOf } from '../form.ts';
import type { Found, Rule } from '../rule.ts';
import { kindsByName } from '../text/kind-by-name.ts';
import { quoted } from '../text/quoted.ts';

export const kindDisagreesWithName: Rule = {
  id: 'kind-disagrees-with-name',
  level: 'query',
  no: 10,
  title: {
    lv: 'Īstenotāja vai partnera veids neatbilst nosaukumam',
    en: 'The kind of a provider or partner disagrees with its name',
  },
  find: (ret) => {
    if (ret.form !== 'municipal') return [];
    const providers = answersOf(ret.sections.providers)?.providers ?? [];
    const partners = answersOf(ret.sections.partners)?.partners ?? [];
    // Editions do not offer the same kinds.
    const kinds = (list: string) => codesAsked(ret.edition, 'municipal', list, list, 'kind');
    return [
      ...inList('providers', providers, kinds('providers')),
      ...inList('partners', partners, kinds('partners')),
    ];
  },
};

function inList(
  list: 'providers' | 'partners',
  rows: readonly { readonly name: string; readonly kind: string }[],
  kinds: CodeList,
): readonly Found[] {
  return rows.flatMap(({ name, kind }, index) => {
    // A provider has no kind „tīkls“, for example: what the list does not offer cannot be asked for.
    const expected = kindsByName(name).filter((code) => Object.hasOwn(kinds, code));
    const [likeliest] = expected;
    if (likeliest === undefined || expected.some((code) => code === kind)) return [];
    const chosen = labelOf(kinds, kind);
    const likely = labelOf(kinds, likeliest);
    return [
      {
        place: place(list, list, index + 1, 'kind'),
        message: {
          lv: `Nosaukumam ${quoted(name).lv} izvēlēts veids „${chosen.lv}“, bet pēc nosaukuma tas drīzāk ir „${likely.lv}“.`,
          en: `${quoted(name).en} has the kind “${chosen.en}”, but its name suggests “${likely.en}”.`,
        },
        remedy: {
          lv: 'Labojiet veidu vai nosaukumu vai paskaidrojiet, kāpēc izvēlēts šis veids.',
          en: 'Correct the kind or the name, or explain why this kind was chosen.',
        },
        value: `${name}: ${kind}`,
      },
    ];
  });
}

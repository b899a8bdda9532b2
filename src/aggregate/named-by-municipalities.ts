// Names that municipalities give in lists of their own words: state partners, titles of projects. Counted by municipality.
import { partnerKinds } from '../survey/code-lists.ts';
import type { MunicipalReturn } from '../survey/editions.ts';
import { answersOf } from '../survey/form.ts';

/** A name, as most write it, and how many municipalities give it. */
export interface NamedBy {
  readonly name: string;
  readonly municipalities: number;
}

/** The state institutions named as partners, most frequent first; „valsts iestādes“ names none. */
export function statePartners(returns: readonly MunicipalReturn[]): readonly NamedBy[] {
  return mostNamed(
    returns.map((ret) =>
      (answersOf(ret.sections.partners)?.partners ?? [])
        .filter(({ kind }) => kind === 'state')
        .map(({ name }) => institution(name))
        .filter((name) => !name.toLocaleLowerCase('lv').startsWith(partnerKinds.state.lv)),
    ),
  );
}

/** The titles of projects, most frequent first. */
export function projectTitles(returns: readonly MunicipalReturn[]): readonly NamedBy[] {
  return mostNamed(
    returns.map((ret) => (answersOf(ret.sections.projects)?.projects ?? []).map(({ title }) => title.trim())),
  );
}

/** A branch counts as its institution: „NVA Talsu filiāle“ is NVA. */
function institution(name: string): string {
  return /^\p{Lu}{3,}(?=\s|$)/u.exec(name.trim())?.[0] ?? name.trim();
}

/** Each name once a municipality, whatever its capitals; equally frequent ones by the alphabet. */
function mostNamed(lists: readonly (readonly string[])[]): readonly NamedBy[] {
  const counts = new Map<string, { name: string; municipalities: number }>();
  for (const names of lists) {
    const once = new Map(names.map((name) => [name.toLocaleLowerCase('lv'), name]));
    for (const [key, name] of once) {
      const known = counts.get(key) ?? { name, municipalities: 0 };
      counts.set(key, { ...known, municipalities: known.municipalities + 1 });
    }
  }
  const order = new Intl.Collator('lv');
  return [...counts.values()].toSorted(
    (a, b) => b.municipalities - a.municipalities || order.compare(a.name, b.name),
  );
}

import type { Return } from '../editions.ts';
import { type Place, place } from '../finding.ts';
import { answersOf } from '../form.ts';
import { namesOnly } from '../known-projects.ts';
import { placeInSentence } from '../place-name.ts';
import { formOfReturn, proseOf } from '../placed-answers.ts';
import type { Found, Rule } from '../rule.ts';
import { nameKey, normalised } from '../text/normalised.ts';
import { quoted } from '../text/quoted.ts';

/** Shorter texts („Biedrību vadītas meistarklases“) may honestly be the same in two places. */
const LONG_ENOUGH = 40;
/** Two providers that are the only partners as well say little; three or more are a copied list. */
const LIST_LENGTH = 3;

export const sectionsWithSameText: Rule = {
  id: 'sections-with-same-text',
  level: 'query',
  no: 5,
  title: { lv: 'Divās sadaļās ir viens un tas pats teksts', en: 'Two sections carry the same text' },
  find: (ret) => [...providersAsPartners(ret), ...projectsAsInitiatives(ret), ...repeatedProse(ret)],
};

/** Every provider listed again as a partner, whatever else stands among the partners. */
function providersAsPartners(ret: Return): readonly Found[] {
  if (ret.form !== 'municipal') return [];
  const providers = answersOf(ret.sections.providers)?.providers ?? [];
  const partners = answersOf(ret.sections.partners)?.partners ?? [];
  const partnerKeys = new Set(partners.map(({ name }) => nameKey(name)));
  const isCopied = providers.every(({ name }) => partnerKeys.has(nameKey(name)));
  if (providers.length < LIST_LENGTH || !isCopied) return [];
  const names = providers.map(({ name }) => name).join('; ');
  return [
    {
      place: place('partners', 'partners'),
      message: {
        lv: `Visi ${placeInSentence(formOfReturn(ret), place('providers')).lv} nosauktie īstenotāji atkārtoti arī kā sadarbības partneri: ${quoted(names).lv}.`,
        en: `All providers named in ${placeInSentence(formOfReturn(ret), place('providers')).en} are repeated as partners: ${quoted(names).en}.`,
      },
      remedy: {
        lv: 'Atstājiet partneru sarakstā tos, ar kuriem pašvaldība sadarbojas, vai paskaidrojiet, ka īstenotāji patiešām ir arī partneri.',
        en: 'Keep those with whom the municipality cooperates, or explain that the providers are indeed partners as well.',
      },
      value: names,
    },
  ];
}

/** Initiatives that only name projects of the section on projects and add nothing to them. */
function projectsAsInitiatives(ret: Return): readonly Found[] {
  if (ret.form !== 'municipal') return [];
  const initiatives = answersOf(ret.sections.initiatives)?.initiatives ?? [];
  const projects = answersOf(ret.sections.projects)?.projects ?? [];
  const isCopied = initiatives.every(({ text }) => projects.some((project) => namesOnly(text, project)));
  if (initiatives.length === 0 || !isCopied) return [];
  const texts = initiatives.map(({ text }) => text).join('; ');
  return [
    {
      place: place('initiatives', 'initiatives'),
      message: {
        lv: `Iniciatīvu sadaļā ir tikai tie paši projekti, kas projektu sadaļā: ${quoted(texts).lv}.`,
        en: `The initiatives are only the projects of the section on projects: ${quoted(texts).en}.`,
      },
      remedy: {
        lv: 'Aprakstiet iniciatīvas ārpus šiem projektiem, norādiet, ka to nav, vai paskaidrojiet, kas projektā bija pašvaldības iniciatīva.',
        en: 'Describe initiatives beyond these projects, state that there are none, or explain what in the project was an initiative of the municipality.',
      },
      value: texts,
    },
  ];
}

/** The same passage in two sections, word for word. */
function repeatedProse(ret: Return): readonly Found[] {
  const seen = new Map<string, Place>();
  return proseOf(ret).flatMap(({ place: at, text }) => {
    const key = normalised(text);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, at);
    if (first === undefined || first.section === at.section || key.length < LONG_ENOUGH) return [];
    return [
      {
        place: at,
        message: {
          lv: `Tas pats teksts jau ir ${placeInSentence(formOfReturn(ret), first).lv}: ${quoted(text).lv}.`,
          en: `The same text is already in ${placeInSentence(formOfReturn(ret), first).en}: ${quoted(text).en}.`,
        },
        remedy: {
          lv: 'Atstājiet tekstu tajā sadaļā, kurai tas atbilst, vai paskaidrojiet, kāpēc tas vajadzīgs abās.',
          en: 'Keep the text in the section where it belongs, or explain why both need it.',
        },
        value: text,
      },
    ];
  });
}

// „Kas šogad ir jauns“: what the survey of a year asks otherwise than that of the year before. Whoever fills in one form
// sees the changes of that one.
import { z } from 'zod';
import { type Language, label } from '../../language/label.ts';
import { listed } from '../../language/list.ts';
import { Problem } from '../../problem.ts';
import type { Role } from '../../review/role.ts';
import { anyone } from '../../server/access.ts';
import { identify } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts } from '../../server/parts.ts';
import { type DerivedEdition, deriveEdition } from '../../survey/derive-form.ts';
import {
  type Difference,
  type EditionChanges,
  editionChanges,
  type QuestionChange,
} from '../../survey/edition-changes.ts';
import { mappingInto } from '../../survey/editions.ts';
import type { FormId } from '../../survey/form.ts';
import { page } from '../layout/page.ts';
import { changesTexts as texts } from './texts.ts';

interface Named {
  readonly label: string;
  readonly help: string | null;
}

interface ChangesView {
  readonly caption: string;
  readonly lead: string;
  readonly forms: readonly {
    readonly id: FormId;
    readonly title: string;
    readonly sections: readonly {
      readonly id: string;
      readonly name: string;
      readonly added: readonly Named[];
      readonly changed: readonly { readonly label: string; readonly lines: readonly string[] }[];
      readonly dropped: readonly Named[];
    }[];
  }[];
}

const changesPage = page<ChangesView>('help/changes.njk', { changes: texts });

const formsOf: { readonly [role in Role]: readonly FormId[] } = {
  coordinator: ['municipal'],
  region_officer: ['regional'],
  analyst: ['municipal', 'regional'],
  administrator: ['municipal', 'regional'],
};

export function changesRoutes(app: App, parts: Parts): void {
  app.get(
    '/editions/:edition/changes',
    {
      config: { access: anyone },
      schema: { params: z.object({ edition: z.coerce.number().int().min(1000).max(9999) }) },
    },
    async (request, reply) => {
      const { edition } = request.params;
      const language = languageOf(request, parts);
      const caller = await identify(request, parts);
      const role = caller?.person.role ?? null;
      const isKeeper = role === 'analyst' || role === 'administrator';
      const draft = isKeeper ? await draftOf(parts, edition) : null;
      const mappings = formsOf[role ?? 'analyst'].flatMap(
        (form) => draft?.forms[form].mapping ?? mappingInto(edition, form) ?? [],
      );
      const changes = mappings.map(editionChanges);
      const [first] = changes;
      if (first === undefined) throw new Problem('not-found', '');
      return reply.page(changesPage, {
        title: texts.title,
        view: {
          caption: label(`${edition}. gada aptauja`, `The survey of ${edition}`)[language],
          lead: label(
            `Kas mainījies salīdzinājumā ar ${first.from}. gada aptauju. Pārējos jautājumus uzdodam tāpat kā iepriekš.`,
            `What has changed since the survey of ${first.from}. All other questions are asked as before.`,
          )[language],
          forms: changes.map((one, index) =>
            formView(one, mappings[index]?.into.label[language] ?? '', language),
          ),
        },
      });
    },
  );
}

/** A year that only those who keep it may see yet; null for any other. */
async function draftOf({ store }: Parts, edition: number): Promise<DerivedEdition | null> {
  if ((await store.editions.life(edition))?.state !== 'draft') return null;
  const version = await store.editions.document(edition);
  return version === null ? null : deriveEdition(version.document);
}

function formView({ form, questions }: EditionChanges, title: string, language: Language) {
  const sections = new Map(questions.map(({ section }) => [section.id, section]));
  return {
    id: form,
    title,
    sections: [...sections.values()]
      .sort((one, other) => one.no - other.no)
      .map(({ id, no, label: name }) => {
        const here = questions.filter(({ section }) => section.id === id);
        const named = (kind: QuestionChange['change']) =>
          here
            .filter(({ change }) => change === kind)
            .map(({ label: asked, help }, index, all) => ({
              label: asked[language],
              // Questions that share an explanation say it once.
              help: help?.lv === all[index - 1]?.help?.lv ? null : (help?.[language] ?? null),
            }));
        return {
          id,
          name: `${no}. ${name[language]}`,
          added: named('added'),
          dropped: named('dropped'),
          changed: here
            .filter(({ change }) => change === 'changed')
            .map(({ label: asked, differences }) => ({
              label: asked[language],
              lines: differences.flatMap((difference) => sentences(difference, language)),
            })),
        };
      }),
  };
}

function sentences(difference: Difference, language: Language): readonly string[] {
  switch (difference.about) {
    case 'place':
      return [texts.moved[language]];
    case 'label': {
      const was = difference.before;
      return [label(`Iepriekš jautājums bija „${was.lv}“.`, `It used to be “${was.en}”.`)[language]];
    }
    case 'help': {
      const { before, now } = difference;
      if (now === null) return [texts.helpGone[language]];
      return [(before === null ? texts.helpAdded : texts.helpChanged)[language], now[language]];
    }
    case 'required':
      return [(difference.now ? texts.nowRequired : texts.nowOptional)[language]];
    case 'codes':
      return codeSentences(difference, language);
    case 'condition':
      return difference.now === null
        ? [texts.always[language]]
        : [texts.condition[language], difference.now[language]];
    case 'limits':
      return [texts.limits[language]];
  }
}

function codeSentences(
  { added, dropped, replaced }: Extract<Difference, { about: 'codes' }>,
  language: Language,
): readonly string[] {
  const quoted = label('„…“', '“…”')[language];
  const names = (labels: typeof added) =>
    listed(
      labels.map((one) => quoted.replace('…', one[language])),
      'un',
    );
  return [
    ...replaced.map(
      ({ before, now }) =>
        label(
          `Atbildes „${before.lv}“ vietā tagad ir „${now.lv}“.`,
          `The answer “${before.en}” is now “${now.en}”.`,
        )[language],
    ),
    ...(added.length === 0 ? [] : [`${texts.codesAdded[language]} ${names(added)}.`]),
    ...(dropped.length === 0 ? [] : [`${texts.codesDropped[language]} ${names(dropped)}.`]),
  ];
}

// How people change the words of what the survey asks, and the answers of its lists, as forms of the survey's own questions.
import { type Label, label } from '../language/label.ts';
import { unprintableIn } from '../language/printed-characters.ts';
import { slug } from '../language/slug.ts';
import { type CodeList, codesOf } from './code-list.ts';
import { editionLimits, type FormChange, reservedIds } from './edition-document.ts';
import { type Place, place } from './finding.ts';
import type { FlatAnswer } from './flat-answer.ts';
import type { Answers } from './form.ts';
import type { Found } from './rule.ts';

/** One line in one language. */
export function line(lv: string, en: string, maxLength: number, more: object = {}) {
  return { kind: 'text', label: label(lv, en), maxLength, required: true, ...more } as const;
}

/** What is asked in both languages of everything that has words. */
export const wordQuestions = {
  label: line('Jautājums', 'Question', editionLimits.label),
  label_en: line('Jautājums angliski', 'Question in English', editionLimits.label),
  help: {
    kind: 'long_text',
    label: label('Paskaidrojums', 'Help'),
    help: label(
      'Teikums zem jautājuma: ko skaitīt, ko ne.',
      'A sentence below the question: what counts, what does not.',
    ),
    maxLength: editionLimits.help,
  },
  help_en: {
    kind: 'long_text',
    label: label('Paskaidrojums angliski', 'Help in English'),
    maxLength: editionLimits.help,
  },
} as const;

/** The forms on which what is asked already is changed: its words, and the answers of its list. */
export const EDITED_WORDS = 'words';
export const EDITED_CODE = 'code';
export const RETIRED_CODE = 'retired';

const NOTHING = 'nothing';
const nothing: CodeList = { [NOTHING]: label('nekas', 'nothing') };

export const wordsEditor = {
  sections: {
    [EDITED_WORDS]: {
      no: 1,
      label: label('Vārdi', 'Words'),
      questions: wordQuestions,
    },
  },
} as const;

export interface WrittenWords {
  readonly label: Label;
  readonly help?: Label;
}

/** The words that were written, or what has to be corrected. */
export function wordsFrom({
  label: lv,
  label_en,
  help,
  help_en,
}: Answers<typeof wordsEditor.sections.words.questions>): {
  readonly words: WrittenWords | null;
  readonly faults: readonly Found[];
} {
  const faults = [
    ...unprintedFaults(EDITED_WORDS, { label: lv, label_en, help, help_en }),
    ...helpFaults(help, help_en, EDITED_WORDS),
  ];
  const helped = help === null || help_en === null ? {} : { help: label(help, help_en) };
  return { words: faults.length > 0 ? null : { label: label(lv, label_en), ...helped }, faults };
}

/** Words as the answers that they were written by. */
export function answersOfWords(words: {
  readonly label: Label;
  readonly help: Label | null;
}): readonly FlatAnswer[] {
  const values = {
    label: words.label.lv,
    label_en: words.label.en,
    help: words.help?.lv ?? null,
    help_en: words.help?.en ?? null,
  };
  return Object.entries(values).map(([question, value]) => ({ place: place(EDITED_WORDS, question), value }));
}

/** Adding an answer to a list, or changing the words of one. */
export function codeEditor(codes: CodeList) {
  const NEW = 'new';
  const which: CodeList = { [NEW]: label('jauna atbilde', 'a new answer'), ...codes };
  return {
    sections: {
      [EDITED_CODE]: {
        no: 1,
        label: label('Atbilde', 'Answer'),
        questions: {
          code: {
            kind: 'choice',
            label: label('Kura atbilde', 'Which answer'),
            codes: which,
            required: true,
          },
          answer: line('Atbilde', 'Answer', editionLimits.codeLabel),
          answer_en: line('Atbilde angliski', 'Answer in English', editionLimits.codeLabel),
          continues: {
            kind: 'choice',
            label: label('Kuru iepriekšējo atbildi tā turpina', 'Which earlier answer it continues'),
            help: label(
              'Ja turpina, iepriekšējā atbilde pazūd un pērnie dati pāriet pie jaunās.',
              'Where it does, the earlier answer goes and last year’s data move to the new one.',
            ),
            codes: { ...nothing, ...codes },
            required: true,
            askedWhen: { question: 'code', is: [NEW] },
          },
        },
      },
      [RETIRED_CODE]: {
        no: 2,
        label: label('Atsaukt atbildi', 'Retire an answer'),
        questions: {
          retired: { kind: 'choice', label: label('Kuru atbildi', 'Which answer'), codes, required: true },
          continued_by: {
            kind: 'choice',
            label: label('Kas to turpina', 'What continues it'),
            codes: { ...nothing, ...codes },
            required: true,
          },
        },
      },
    },
  } as const;
}

/** The code that a choice with „nekas“ stands for. */
export function codeOrNull(choice: string | null): string | null {
  return choice === NOTHING ? null : choice;
}

/** The change of a list that was written; `at` names the question or field. */
export function codeChange(
  at: { readonly section: string; readonly question: string; readonly field: string | null },
  codes: CodeList,
  written: Answers<ReturnType<typeof codeEditor>['sections']['code']['questions']>,
): FormChange {
  const text: Label = label(written.answer, written.answer_en);
  const code = String(written.code);
  if (Object.hasOwn(codes, code)) return { change: 'reword_code', ...at, code, label: text };
  const continues = written.continues === null ? null : codeOrNull(String(written.continues));
  return {
    change: 'add_code',
    ...at,
    code: idFrom(written.answer_en, codesOf(codes)),
    label: text,
    continues,
  };
}

/** Texts with characters that the book has no shape for. */
export function unprintedFaults(
  section: string,
  written: { readonly [question: string]: unknown },
): readonly Found[] {
  const faultAt = (at: Place, value: unknown): readonly Found[] => {
    const characters = typeof value === 'string' ? unprintableIn(value) : [];
    if (characters.length === 0) return [];
    const list = characters.slice(0, 5).join(' ');
    return [
      {
        place: at,
        message: label(
          `Šīs rakstzīmes pārskatā nevar nodrukāt: ${list}`,
          `The report cannot print these characters: ${list}`,
        ),
        remedy: label('Aizstājiet tās ar citām.', 'Replace them by others.'),
        value: null,
      },
    ];
  };
  return Object.entries(written).flatMap(([question, value]) =>
    Array.isArray(value)
      ? value.flatMap((row: object, index) =>
          Object.entries(row).flatMap(([field, one]) =>
            faultAt(place(section, question, index + 1, field), one),
          ),
        )
      : faultAt(place(section, question), value),
  );
}

export function helpFaults(help: string | null, english: string | null, section: string): readonly Found[] {
  if ((help === null) === (english === null)) return [];
  return [
    {
      place: place(section, help === null ? 'help' : 'help_en'),
      message: label('Paskaidrojums ir tikai vienā valodā.', 'The help is in one language only.'),
      remedy: label('Ierakstiet to arī otrā valodā.', 'Write it in the other language too.'),
      value: null,
    },
  ];
}

/** An id made of English words: small letters, digits and low lines, and no other question's. */
export function idFrom(text: string, taken: readonly string[]): string {
  const plain = slug(text).replaceAll('-', '_').slice(0, 30);
  const base = /^[a-z]/.test(plain) ? plain : `q_${plain}`.replace(/_$/, '');
  const others = [...taken, ...reservedIds];
  for (let no = 1; ; no += 1) {
    const id = no === 1 ? base : `${base}_${no}`;
    if (!others.includes(id)) return id;
  }
}

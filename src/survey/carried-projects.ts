// The projects that stand in a new return by themselves: those of last year, without what the register knows to have
// ended before, and with what it knows to be running.
import { place } from './finding.ts';
import type { FlatAnswer } from './flat-answer.ts';
import { projectOfRow, type Registered, standing } from './project-match.ts';
import { ranIn } from './project-status.ts';

const [SECTION, LIST] = ['projects', 'projects'] as const;

export interface Carried {
  readonly answers: readonly FlatAnswer[];
  /** Titles of the projects that the register alone knows to be running. */
  readonly fromRegister: readonly string[];
}

/** Last year's answers for the return of a territory, if any, with its rows of projects as the register has them. */
export function withRunningProjects(
  prefill: readonly FlatAnswer[],
  territory: string,
  register: readonly Registered[],
  edition: number,
): Carried {
  const isRow = ({ place: at }: FlatAnswer) =>
    at.section === SECTION && at.question === LIST && at.row !== null;
  const others = prefill.filter((answer) => !isRow(answer));
  const rows = rowsOf(prefill.filter(isRow)).map((cells) => ({
    cells,
    record: projectOfRow(
      { title: text(cells.title), programme: text(cells.programme), number: text(cells.number) || null },
      territory,
      register,
    ),
  }));
  const kept = rows.filter(({ record }) => record === null || ranIn(record.document, edition) !== false);
  const named = new Set(rows.flatMap(({ record }) => record?.id ?? []));
  const running = register.filter(
    (record) =>
      record.mergedInto === null &&
      !named.has(record.id) &&
      isOf(territory, record, register) &&
      ranIn(record.document, edition) === true,
  );
  const added = running.map(({ document: { basics } }): Cells => {
    const { title, programme, number } = basics;
    return { title, programme, ...(number === null ? {} : { number }) };
  });
  const all = [...kept.map(({ cells }) => cells), ...added];
  // A section that was empty last year is answered once something runs.
  const rest = added.length === 0 ? others : others.filter(({ place: at }) => at.section !== SECTION);
  return {
    answers: [...rest, ...all.flatMap(answersOf)],
    fromRegister: running.map(({ document }) => document.basics.title),
  };
}

type Cells = { readonly [field: string]: FlatAnswer['value'] };

function rowsOf(answers: readonly FlatAnswer[]): readonly Cells[] {
  const numbers = [...new Set(answers.map(({ place: at }) => at.row ?? 0))].sort((one, other) => one - other);
  return numbers.map((row) =>
    Object.fromEntries(
      answers.filter(({ place: at }) => at.row === row).map(({ place: at, value }) => [at.field, value]),
    ),
  );
}

function answersOf(cells: Cells, index: number): readonly FlatAnswer[] {
  return Object.entries(cells).map(([field, value]) => ({
    place: place(SECTION, LIST, index + 1, field),
    value,
  }));
}

/** Kept by the territory, itself or by a record that was merged into it, or with the territory as a partner. */
function isOf(territory: string, record: Registered, register: readonly Registered[]): boolean {
  return register
    .filter((one) => standing(one, register).id === record.id)
    .some(
      (one) =>
        one.territory === territory ||
        one.document.partners.partners.some(({ municipality }) => municipality === territory),
    );
}

function text(value: FlatAnswer['value'] | undefined): string {
  return typeof value === 'string' ? value : '';
}

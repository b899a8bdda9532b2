/** What a button of a row asks for; adding has no row yet, and removing leads nowhere. */
export interface RowChange {
  readonly question: string;
  readonly row: number | null;
  readonly to: 'nowhere' | 'up' | 'down' | 'end';
}

const WORDS = { remove: 'nowhere', up: 'up', down: 'down' } as const;

/** Reads the value of a button: `add.activities`, `remove.activities.2`, `up.activities.2`; null for any other. */
export function readRowChange(button: string): RowChange | null {
  const [, word, question, row] = /^(add|remove|up|down)\.(\w+)(?:\.([1-9]\d{0,3}))?$/.exec(button) ?? [];
  if (question === undefined) return null;
  if (word === 'add') return { question, row: null, to: 'end' };
  if (row === undefined || (word !== 'remove' && word !== 'up' && word !== 'down')) return null;
  return { question, row: Number(row), to: WORDS[word] };
}

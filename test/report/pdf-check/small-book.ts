// A book of four pages that has one of everything that checks look at.
import type { Book } from '../../../src/report/block.ts';
import { sampleBook } from '../pdf/sample-book.ts';

const note = { kind: 'footnote', number: 1, text: 'Likums.', url: 'https://likumi.lv/ta/id/1' } as const;

/** The first chart of the sample book. */
export const chart = () => {
  const block = sampleBook().blocks.find((each) => each.kind === 'figure');
  if (!block) throw new Error('The sample book has no figure.');
  return block;
};

export const smallBook = (): Book => ({
  ...sampleBook(),
  title: 'Neliela grāmata',
  blocks: [
    { kind: 'contents', title: 'Saturs' },
    { kind: 'heading', id: 'part', level: 1, text: 'Daļa', inContents: true },
    { kind: 'heading', id: 'chapter', level: 2, text: 'Nodaļa', inContents: true },
    {
      kind: 'paragraph',
      content: [
        { kind: 'text', text: 'Rindkopa ar vēri' },
        note,
        { kind: 'text', text: ' un nosaukumu ' },
        { kind: 'text', text: 'The way of working', language: 'en' },
      ],
    },
    {
      kind: 'list',
      items: [
        [{ kind: 'text', text: 'Punkts' }],
        [
          { kind: 'text', text: 'Otrs' },
          { ...note, number: 2 },
        ],
      ],
    },
    { kind: 'heading', id: 'section', level: 3, text: 'Iedaļa', inContents: false },
    {
      kind: 'table',
      table: {
        caption: 'Tabula',
        columns: [
          { label: 'Novads', align: 'start' },
          { label: 'Skaits', align: 'end' },
        ],
        rows: [['Ādažu novads', '7']],
      },
    },
    chart(),
  ],
});

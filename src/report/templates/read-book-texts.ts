// Reads the editable texts of an edition from templates/. Missing or misspelt files are named, never guessed.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../../folders.ts';
import { Problem } from '../../problem.ts';
import type { BookTexts } from '../book-texts.ts';

const folder = join(root, 'templates');

const bookSchema = z.strictObject({
  institution: z.string().min(1),
  title: z.string().min(1),
  subtitle: z.string(),
  editionLine: z.string().min(1),
  cofinancing: z.string(),
});

const abbreviationsSchema = z.record(z.string().min(1), z.string().min(1));

/** For editions without a folder of their own; `{year}` in them is the year of the edition. */
const ANY_YEAR = 'default';

/** The texts of an edition. Throws the problem `bad-template`, naming the file. */
export async function readBookTexts(edition: number): Promise<BookTexts> {
  const own = (await readdir(folder)).includes(String(edition)) ? String(edition) : ANY_YEAR;
  const said = (text: string) => text.replaceAll('{year}', String(edition));
  const readParagraphs = async (path: string) => paragraphsIn(said(await readText(path)));
  const [book, abbreviations, foreword, afterword, responsibility] = await Promise.all([
    readJson(`${own}/book.json`, bookSchema, said),
    readJson(`${own}/abbreviations.json`, abbreviationsSchema, said),
    readParagraphs(`${own}/foreword.md`),
    readParagraphs(`${own}/afterword.md`),
    readParagraphs(`${own}/responsibility.md`),
  ]);
  const order = new Intl.Collator('lv');
  return {
    ...book,
    foreword,
    afterword,
    responsibility,
    abbreviations: Object.entries(abbreviations).sort(([a], [b]) => order.compare(a, b)),
  };
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(join(folder, path), 'utf8');
  } catch (cause) {
    throw new Problem('bad-template', `templates/${path}`, { cause });
  }
}

async function readJson<T>(path: string, schema: z.ZodType<T>, said: (text: string) => string): Promise<T> {
  const text = said(await readText(path));
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new Problem('bad-template', `templates/${path}: ${why}`, { cause });
  }
}

/** Paragraphs are parted by an empty line; a single line break within one is a space. */
function paragraphsIn(text: string): string[] {
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((part) => part.replaceAll(/\s*\r?\n\s*/g, ' ').trim())
    .filter((part) => part !== '');
}

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

/**
 * The texts of an edition: those of its own folder, or of the newest one that is not of a later year, said of this year.
 * Throws the problem `bad-template`, naming the file.
 */
export async function readBookTexts(edition: number): Promise<BookTexts> {
  const year = await newestFolder(edition);
  const said = (text: string) => text.replaceAll(String(year), String(edition));
  const readParagraphs = async (path: string) => paragraphsIn(said(await readText(path)));
  const [book, abbreviations, foreword, afterword, responsibility] = await Promise.all([
    readJson(`${year}/book.json`, bookSchema, said),
    readJson(`${year}/abbreviations.json`, abbreviationsSchema, said),
    readParagraphs(`${year}/foreword.md`),
    readParagraphs(`${year}/afterword.md`),
    readParagraphs(`${year}/responsibility.md`),
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

async function newestFolder(edition: number): Promise<number> {
  const years = (await readdir(folder)).filter((name) => /^\d{4}$/u.test(name)).map(Number);
  const year = Math.max(...years.filter((found) => found <= edition));
  // Without one the file that is missing is named.
  return Number.isFinite(year) ? year : edition;
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

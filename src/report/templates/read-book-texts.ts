// Reads the editable texts of an edition from templates/. Missing or misspelt files are named, never guessed.
import { readFile } from 'node:fs/promises';
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

/** The texts of an edition. Throws the problem `bad-template`, naming the file. */
export async function readBookTexts(edition: number): Promise<BookTexts> {
  const [book, abbreviations, foreword, afterword, responsibility] = await Promise.all([
    readJson(`${edition}/book.json`, bookSchema),
    readJson(`${edition}/abbreviations.json`, abbreviationsSchema),
    readParagraphs(`${edition}/foreword.md`),
    readParagraphs(`${edition}/afterword.md`),
    readParagraphs(`${edition}/responsibility.md`),
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

async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const text = await readText(path);
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new Problem('bad-template', `templates/${path}: ${why}`, { cause });
  }
}

/** Paragraphs are parted by an empty line; a single line break within one is a space. */
async function readParagraphs(path: string): Promise<string[]> {
  return (await readText(path))
    .split(/\r?\n\s*\r?\n/)
    .map((part) => part.replaceAll(/\s*\r?\n\s*/g, ' ').trim())
    .filter((part) => part !== '');
}

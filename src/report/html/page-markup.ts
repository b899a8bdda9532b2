// A whole page: metadata, navigation, text and footnotes.

import { html, type Markup } from '../../markup.ts';
import type { Block, Book } from '../block.ts';
import { blockMarkup } from './block-markup.ts';
import { chaptersMarkup, leadsToMarkup, placeMarkup, turningMarkup } from './contents.ts';
import { notesMarkup } from './inline.ts';
import { FRONT, type Page, WHOLE } from './pages.ts';
import type { Setting } from './setting.ts';
import type { Words } from './words.ts';

/** Loads nothing from outside the folder and allows no inline script. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Another format of the page, in a file beside it. */
export interface Beside {
  readonly file: string;
  readonly label: string;
}

interface Neighbours {
  readonly previous: Page | null;
  readonly next: Page | null;
  readonly beside: readonly Beside[];
}

export function pageMarkup(
  book: Book,
  page: Page,
  neighbours: Neighbours,
  setting: Omit<Setting, 'level'>,
): string {
  const { words } = setting;
  const top: Setting = { ...setting, level: 0 };
  const hasContents = page.blocks.some(({ kind }) => kind === 'contents');
  const chapters = hasContents ? null : chaptersMarkup(page, top);
  const text = html`<main id="teksts" tabindex="-1">
${placeMarkup(page, top)}${untitled(page) ? html`<h1>${page.title}</h1>\n` : null}${textMarkup(page.blocks, setting)}${leadsToMarkup(page, top)}${page.file === FRONT ? wholeLink(top) : null}${besideLinks(neighbours.beside)}${notesMarkup(page.blocks, words)}${turningMarkup(neighbours, words)}</main>
`;
  return html`<!doctype html>
<html lang="${book.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.opening === null ? page.title : `${page.title} – ${book.title}`}</title>
<meta name="description" content="${book.subject}">
<meta name="author" content="${book.author}">
<meta name="generator" content="Kopskats ${book.version}">
${snapshotMeta(book)}<link rel="stylesheet" href="assets/book.css">
<script defer src="assets/place.js"></script>
</head>
<body class="${classOf(page)}">
<a class="skip" href="#teksts">${words.toMain}</a>
<header class="masthead">
<a class="book" href="${FRONT}">${book.title}</a>
<a class="to-contents" href="#${hasContents ? 'saturs' : 'nodalas'}">${words.contents}</a>
</header>
<div class="frame">
${text}${chapters}</div>
<footer class="imprint">
<p>${book.author} · Kopskats ${book.version}</p>
${snapshotLine(book, words)}</footer>
</body>
</html>
`.markup;
}

function snapshotMeta({ snapshot }: Book): Markup | null {
  return snapshot === null ? null : html`<meta name="snapshot" content="${snapshot}">\n`;
}

function snapshotLine({ snapshot }: Book, words: Words): Markup | null {
  if (snapshot === null) return null;
  return html`<p>${words.snapshot}: <span class="snapshot">${snapshot}</span></p>\n`;
}

function classOf({ file }: Page): string {
  if (file === FRONT) return 'front';
  return file === WHOLE ? 'whole' : 'inside';
}

/** The front of a book without a title page has no heading of its own. */
function untitled({ opening, blocks }: Page): boolean {
  return opening === null && !blocks.some(({ kind }) => kind === 'title_page');
}

export function textMarkup(blocks: readonly Block[], setting: Omit<Setting, 'level'>): Markup {
  let level: Setting['level'] = 0;
  return html`${blocks.map((block) => {
    if (block.kind === 'heading') level = block.level;
    return html`${blockMarkup(block, { ...setting, level })}\n`;
  })}`;
}

function wholeLink({ words }: Setting): Markup {
  return html`<p class="whole"><a href="${WHOLE}">${words.wholeBook}</a> (${words.wholeBookWhy})</p>
`;
}

function besideLinks(beside: readonly Beside[]): Markup {
  return html`${beside.map(({ file, label }) => html`<p class="beside"><a href="${file}">${label}</a></p>\n`)}`;
}

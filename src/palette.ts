// The colours of the service: of the book, of charts and maps, of the web book and of the pages.

/** As hexadecimal colours. Those of text have at least 4.5:1 against paper and wash. */
export const palette = {
  ink: '#1c2127',
  slate: '#3f4a56',
  muted: '#5d6875',
  hairline: '#c9ced4',
  /** Used sparingly: what a text singles out. */
  accent: '#8b1a2c',
  link: '#1f4a73',
  wash: '#f3f4f6',
  paper: '#ffffff',
} as const;

/** The palette as CSS variables, for example `--ink`, for the head of a style sheet. */
export function paletteCss(prefix = ''): string {
  const variables = Object.entries(palette).map(([name, colour]) => `  --${prefix}${name}: ${colour};`);
  return `:root {\n${variables.join('\n')}\n}\n`;
}

// The numbered headings of a document in reading order.
import { nodesWith, type Reading } from './read/reading.ts';

export const headings = (reading: Reading): readonly { readonly page: number; readonly level: number }[] =>
  nodesWith(reading, /^H\d+$/u).map(({ page, node }) => ({ page, level: Number(node.role.slice(1)) }));

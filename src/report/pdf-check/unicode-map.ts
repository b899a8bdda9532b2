// What a ToUnicode CMap says: codes and the text of each.

const hex = /<([0-9a-f\s]*)>/giu;

const unitsOf = (written: string): readonly number[] =>
  (written.replace(/\s/gu, '').match(/.{1,4}/gu) ?? []).map((unit) => Number.parseInt(unit, 16));

const tokens = (text: string): readonly string[] => [...text.matchAll(hex)].map((match) => match[1] ?? '');

const sections = (cmap: string, kind: string): readonly string[] =>
  [...cmap.matchAll(new RegExp(`begin${kind}([\\s\\S]*?)end${kind}`, 'gu'))].map((match) => match[1] ?? '');

/** UTF-16 units by code. Ranges are written with a list, as fonts embedded as subsets write them, or with a start. */
export const unicodeMap = (cmap: string): ReadonlyMap<number, readonly number[]> => {
  const map = new Map<number, readonly number[]>();
  for (const section of sections(cmap, 'bfchar')) {
    const written = tokens(section);
    for (let index = 0; index + 1 < written.length; index += 2)
      map.set(Number.parseInt(written[index] ?? '', 16), unitsOf(written[index + 1] ?? ''));
  }
  const range = /<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*(?:\[([^\]]*)\]|<([0-9a-f\s]*)>)/giu;
  for (const section of sections(cmap, 'bfrange')) {
    for (const [, from = '', to = '', list, start] of section.matchAll(range)) {
      const first = Number.parseInt(from, 16);
      const texts = list === undefined ? null : tokens(list);
      for (let code = first; code <= Number.parseInt(to, 16); code += 1) {
        const units = unitsOf(texts === null ? (start ?? '') : (texts[code - first] ?? ''));
        const shift = texts === null ? code - first : 0;
        map.set(code, [...units.slice(0, -1), ...units.slice(-1).map((unit) => unit + shift)]);
      }
    }
  }
  return map;
};

import { describe, expect, it } from 'vitest';
import { textTable } from '../../scripts/command/text-table.ts';

const why = 'Drukātais skaitlis ir pašvaldību skaits gadu iepriekš; pēc tam apvienotas divas pašvaldības.';
const columns = ['Skaitlis', 'Drukāts', 'Pamatojums'];
const rows = [
  ['26 pašvaldībās no 43, kas ir garāks apraksts, nekā rindā ir vietas', '43', why],
  ['īss', '1', 'Sakrīt.'],
];

describe('a table for a terminal', () => {
  it.each([60, 80, 120])('keeps every word within %i characters', (width) => {
    const table = textTable(columns, rows, width);
    expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
    const words = (texts: readonly string[]) => texts.flatMap((text) => text.split(/\s+/)).sort();
    expect(words([table]).filter((word) => !/^(-+|)$/.test(word))).toEqual(words([columns, ...rows].flat()));
  });

  it('sets sentences beneath their row and short columns beside each other', () => {
    expect(textTable(columns, rows, 59)).toBe(`\
Skaitlis                                            Drukāts
    Pamatojums
--------------------------------------------------  -------
26 pašvaldībās no 43, kas ir garāks apraksts, nekā  43
rindā ir vietas
    Drukātais skaitlis ir pašvaldību skaits gadu iepriekš;
    pēc tam apvienotas divas pašvaldības.
īss                                                 1
    Sakrīt.`);
    expect(textTable(['Loma', 'Vēstule'], [['analītiķis', 'jauna']], 60)).toBe(`\
Loma        Vēstule
----------  -------
analītiķis  jauna`);
  });
});

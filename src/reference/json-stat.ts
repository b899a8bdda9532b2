// A JSON-stat 2 dataset of population as PxWeb publishes it. Its dimensions are told by what their categories are.
import { z } from 'zod';
import { territories, territoryByCode } from '../survey/territories.ts';
import { agesOf, type PopulationCount } from './population.ts';

const MOST = 200_000;

const dataset = z.object({
  class: z.literal('dataset'),
  id: z.array(z.string()).min(1).max(10),
  size: z.array(z.int().min(1).max(MOST)),
  dimension: z.record(
    z.string(),
    z.object({
      category: z.object({
        index: z.union([z.array(z.string()), z.record(z.string(), z.int())]).optional(),
        label: z.record(z.string(), z.string()).optional(),
      }),
    }),
  ),
  value: z.union([z.array(z.number().nullable()), z.record(z.string(), z.number().nullable())]),
});

type Role = 'area' | 'sex' | 'age' | 'year';

/** The counts of a dataset; null where it is none, or one that is parted by something else. */
export function readJsonStat(content: unknown): readonly PopulationCount[] | null {
  const { data } = dataset.safeParse(content);
  if (data === undefined || data.size.length !== data.id.length) return null;
  const cells = data.size.reduce((product, size) => product * size, 1);
  if (cells > MOST) return null;
  const dimensions = data.id.map((id, at) => ({
    codes: codesOf(data.dimension[id]?.category ?? {}),
    size: data.size[at] ?? 0,
  }));
  if (dimensions.some(({ codes, size }) => codes.length !== size)) return null;
  const roles = dimensions.map(({ codes }) => roleOf(codes));
  const isUnclear = roles.some((role, at) =>
    role === null ? dimensions[at]?.size !== 1 : roles.indexOf(role) !== at,
  );
  if (isUnclear || !roles.includes('area')) return null;
  const values = data.value;
  return Array.from({ length: cells }, (_, cell): PopulationCount => {
    const found: { [role in Role]: string | null } = { area: null, sex: null, age: null, year: null };
    let rest = cell;
    for (let at = dimensions.length - 1; at >= 0; at -= 1) {
      const { codes, size } = dimensions[at] ?? { codes: [], size: 1 };
      const role = roles[at] ?? null;
      if (role !== null) found[role] = wordOf(role, codes[rest % size]);
      rest = Math.floor(rest / size);
    }
    const value = Array.isArray(values) ? values[cell] : values[String(cell)];
    return { ...found, area: found.area ?? '', value: value ?? null };
  });
}

interface Category {
  readonly code: string;
  readonly name: string;
}

function codesOf({
  index,
  label,
}: z.output<typeof dataset>['dimension'][string]['category']): readonly Category[] {
  const codes = Array.isArray(index)
    ? index
    : Object.entries(index ?? Object.fromEntries(Object.keys(label ?? {}).map((code, at) => [code, at])))
        .sort(([, one], [, other]) => one - other)
        .map(([code]) => code);
  return codes.map((code) => ({ code, name: label?.[code] ?? code }));
}

function roleOf(codes: readonly Category[]): Role | null {
  if (codes.some((one) => isArea(one.code) || isArea(one.name))) return 'area';
  if (codes.every(({ code }) => /^(?:19|20|21)\d\d$/.test(code))) return 'year';
  if (codes.some(({ code, name }) => isSex(code) || isSex(name))) return 'sex';
  return codes.some(({ code, name }) => agesOf(code) !== null || agesOf(name) !== null) ? 'age' : null;
}

/** A code or name that its reader knows. */
function wordOf(role: Role, category: Category | undefined): string {
  const { code = '', name = '' } = category ?? {};
  if (role === 'area') return isArea(code) ? code : name;
  return role === 'age' && agesOf(code) === null ? name : code;
}

function isArea(text: string): boolean {
  return territoryByCode(text) !== null || territories.some(({ name }) => name === text.trim());
}

export function isSex(text: string): boolean {
  return /^(m|f|v|s|males?|females?|men|women|vīrieši|sievietes)$/i.test(text.trim());
}

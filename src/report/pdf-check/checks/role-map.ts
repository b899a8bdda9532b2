import { label } from '../../../language/label.ts';
import type { ObjectCheck } from '../check.ts';
import { at, catalog, keysOf, type PdfObjects } from '../read/objects.ts';
import { elements, standardTypes, typeOf } from '../structure.ts';

const mapOf = (objects: PdfObjects): ReadonlyMap<string, string> => {
  const map = at(objects, catalog(objects), '/StructTreeRoot', '/RoleMap');
  return new Map(keysOf(map).map((key) => [key.slice(1), String(at(objects, map, key)).slice(1)] as const));
};

/** Why a type does not end in a standard one, or null. */
const strayed = (map: ReadonlyMap<string, string>, type: string): string | null => {
  const seen = [type];
  for (let next = type; !standardTypes.has(next); ) {
    const mapped = map.get(next);
    if (mapped === undefined) return seen.join(' > ');
    if (seen.includes(mapped)) return [...seen, mapped].join(' > ');
    seen.push(mapped);
    next = mapped;
  }
  return null;
};

export const roleMap: ObjectCheck = {
  id: 'role-map',
  title: label('Struktūras veidi ir standarta veidi', 'Structure types are standard types'),
  conditions: ['02-001', '02-003', '02-004'],
  reads: 'objects',
  find: (objects) => {
    const map = mapOf(objects);
    const used = new Set([...map.keys(), ...elements(objects).map((element) => typeOf(objects, element))]);
    return [
      ...[...used].flatMap((type) => strayed(map, type) ?? []),
      ...[...map].flatMap(([type, to]) => (standardTypes.has(type) ? [`${type} > ${to}`] : [])),
    ].map((where) => ({ page: null, where }));
  },
};

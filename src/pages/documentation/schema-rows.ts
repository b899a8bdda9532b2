// A JSON Schema as rows for people: each property at any depth with its path, its type and what it means.
import type { JsonSchema } from '../../server/api-document.ts';

export interface SchemaRow {
  /** `sections.participants.activities[].label`. */
  readonly path: string;
  readonly type: string;
  /** The schema that the type names, or null. */
  readonly reference: string | null;
  readonly required: boolean;
  readonly description: string;
}

/** Codes shown of a list; the dictionary has them all. */
const CODES = 8;

export function schemaRows(schema: JsonSchema, path = ''): readonly SchemaRow[] {
  if (schema.items !== undefined) return schemaRows(schema.items, `${path}[]`);
  const alternatives = (schema.anyOf ?? []).flatMap((one) => schemaRows(one, path));
  const properties = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const own = path === '' ? name : `${path}.${name}`;
    return [
      {
        path: own,
        type: typeText(property),
        reference: referenceIn(property.items ?? property),
        required: schema.required?.includes(name) ?? false,
        description: property.description ?? property.title ?? '',
      },
      ...schemaRows(property, own),
    ];
  });
  return [...properties, ...alternatives];
}

/** The type in a few words: `integer, 0 to 100`, `list of Finding`, `text or null`. */
export function typeText(schema: JsonSchema): string {
  const reference = referenceIn(schema);
  if (reference !== null) return reference;
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(typeText))].join(' or ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) {
    const shown = schema.enum.slice(0, CODES).map((code) => JSON.stringify(code));
    return [...shown, ...(schema.enum.length > CODES ? ['…'] : [])].join(', ');
  }
  if (schema.items !== undefined) return `list of ${typeText(schema.items)}`;
  return [schema.format ?? [schema.type ?? 'any value'].flat().join(' or '), limitText(schema)]
    .filter((text) => text !== '')
    .join(', ');
}

/** The name of the component that a schema refers to, or null. */
export function referenceIn({ $ref }: JsonSchema): string | null {
  return $ref?.replace('#/components/schemas/', '') ?? null;
}

function limitText({ minimum, maximum, maxLength }: JsonSchema): string {
  if (maxLength !== undefined) return `at most ${maxLength} characters`;
  const [from, to] = [minimum, maximum].map((limit) =>
    limit === undefined || Math.abs(limit) === Number.MAX_SAFE_INTEGER ? null : limit,
  );
  if (from !== null && to !== null) return `${from} to ${to}`;
  if (from !== null) return `from ${from}`;
  return to === null ? '' : `up to ${to}`;
}

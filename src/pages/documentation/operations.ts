// The routes of the API as the page shows them.
import type { ApiDocument, Content, Operation } from '../../server/api-document.ts';
import { referenceIn, typeText } from './schema-rows.ts';

/** What is sent or answered: the kind of content and its schema, by name where it has one. */
interface Shown {
  readonly contentType: string;
  readonly type: string;
  /** The schema that the page describes further on, or null. */
  readonly reference: string | null;
  readonly description: string | null;
}

interface ShownOperation extends Pick<Operation, 'summary'> {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly description: string | null;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly type: string;
    readonly description: string;
  }[];
  readonly body: Shown | null;
  readonly answers: readonly {
    readonly status: string;
    readonly description: string;
    readonly shown: Shown | null;
  }[];
}

interface Group {
  readonly name: string;
  readonly description: string;
  readonly operations: readonly ShownOperation[];
}

export function operationsByTag({ tags, paths }: ApiDocument): readonly Group[] {
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  return tags.map(({ name, description }) => ({
    name,
    description,
    operations: all
      .filter(({ operation }) => operation.tags.includes(name))
      .map(({ path, method, operation }) => shownOperation(path, method, operation)),
  }));
}

function shownOperation(path: string, method: string, operation: Operation): ShownOperation {
  const { operationId, summary, description = null, parameters = [], requestBody, responses } = operation;
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    summary,
    description,
    parameters: parameters.map((one) => ({
      name: one.name,
      in: one.in,
      type: typeText(one.schema),
      description: one.description ?? '',
    })),
    body: shownContent(requestBody?.content),
    answers: Object.entries(responses).map(([status, answer]) => ({
      status,
      description: answer.description,
      shown: shownContent(answer.content),
    })),
  };
}

function shownContent(content: Content | undefined): Shown | null {
  const [first] = Object.entries(content ?? {});
  if (first === undefined) return null;
  const [contentType, { schema }] = first;
  const { description = null } = schema;
  return { contentType, type: typeText(schema), reference: referenceIn(schema.items ?? schema), description };
}

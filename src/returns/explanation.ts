// An explanation of a query as JSON carries it: through the API and in files that are imported.
import { z } from 'zod';

export const place = z
  .object({
    section: z.string().nullable(),
    question: z.string().nullable(),
    row: z.int().min(1).nullable().meta({ description: 'Rows count from 1' }),
    field: z.string().nullable(),
  })
  .meta({ id: 'Place', description: 'Where in a return; what is null is not narrowed down' });

export const explanation = z
  .strictObject({
    rule: z.string().max(100),
    place,
    value: z.string().max(2000).nullable(),
    text: z.string().max(3000).meta({ description: 'What the respondent says of the query' }),
  })
  .meta({ id: 'Explanation', description: 'Rule, place and value are those of the query that it answers' });

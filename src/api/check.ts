// Checking without keeping anything: what handing in this return would say.

import { z } from 'zod';
import { checkReturn } from '../returns/check-return.ts';
import { askedLanguage } from '../server/accept.ts';
import { tokenHolders } from '../server/access.ts';
import type { App, Parts } from '../server/parts.ts';
import { json, refusalsOfBody } from './answers.ts';
import { finding, findingIn } from './finding.ts';
import { sentReturn } from './return-document.ts';
import { keyOf, RETURN_PATH, returnParams, submissionOf } from './return-path.ts';
import { understood, understoodIn } from './understood.ts';

export const checked = z
  .object({
    ready: z.boolean().meta({ description: 'Whether it could be handed in as it is' }),
    findings: z.array(finding).meta({ description: 'In the order of the survey' }),
    understood,
  })
  .meta({ id: 'Checked' });

export function checkRoutes(app: App, { store }: Parts): void {
  app.post(
    `${RETURN_PATH}/check`,
    {
      config: { access: tokenHolders },
      schema: {
        tags: ['Returns'],
        operationId: 'checkReturn',
        summary: 'Check a return without saving it',
        description:
          'By every rule, with the explanations that stand for its queries. A token for reading is enough.',
        params: returnParams,
        body: sentReturn,
        response: { 200: json('Findings in the language asked for', checked), ...refusalsOfBody() },
      },
    },
    async (request) => {
      const key = keyOf(request.params);
      const language = askedLanguage(request);
      const submission = submissionOf(key, request.body);
      const { isReady, findings } = await checkReturn(store, key, submission);
      return {
        ready: isReady,
        findings: findings.map((found) => findingIn(language, found)),
        understood: understoodIn(language, key, submission.answers),
      };
    },
  );
}

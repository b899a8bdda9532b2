// Receipts: what was handed in when, by number and hash, as a page and a PDF; and whether a number and a hash that
// somebody holds belong together.
import { z } from 'zod';
import type { Language } from '../../language/label.ts';
import { mayReach, reachesWholeReturn } from '../../people/reach.ts';
import { Problem } from '../../problem.ts';
import type { WithBooks } from '../../publishing/books.ts';
import { makeQuestionnaire } from '../../publishing/questionnaire.ts';
import { type IssuedReceipt, receiptsOf } from '../../returns/receipt.ts';
import { returnReaders } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts } from '../../server/parts.ts';
import { sendFile } from '../../server/send-file.ts';
import { flatten } from '../../survey/flatten.ts';
import { placeName } from '../../survey/place-name.ts';
import { readReceiptNumber } from '../../survey/receipt.ts';
import { respondentFileName, returnAskedOf } from '../../survey/respondent.ts';
import { version } from '../../version.ts';
import { page } from '../layout/page.ts';
import { openReturn, returnKeyOf, returnParams } from './open-return.ts';
import { type ReturnHead, returnHead } from './progress.ts';
import { returnTexts } from './texts/return.ts';
import { receiptTexts as texts } from './texts/submit.ts';

export interface ReceiptView {
  readonly number: string;
  readonly at: string;
  readonly sha256: string;
  readonly certifiedBy: string | null;
  readonly isWithdrawn: boolean;
  readonly pdf: string;
}

interface ReceiptsView extends ReturnHead {
  /** Latest first. */
  readonly receipts: readonly ReceiptView[];
}

interface CheckView {
  /** As typed. */
  readonly number: string;
  readonly sha256: string;
  /** Null before anything was asked. */
  readonly outcome: 'matches' | 'differs' | 'unknown' | null;
  readonly receipt: ReceiptView | null;
}

const receiptsPage = page<ReceiptsView>('return/receipts.njk', { return: returnTexts, receipt: texts });
const checkPage = page<CheckView>('return/receipt-check.njk', { return: returnTexts, receipt: texts });

const asked = z.object({ no: z.coerce.number().int().min(1).max(9999) });
const typed = z.object({
  number: z.string().trim().max(100).optional(),
  sha256: z.string().trim().max(200).optional(),
});

export function receiptRoutes(app: App, parts: Parts & WithBooks): void {
  const { store, books } = parts;

  app.get(
    '/returns/:edition/:territory/receipt',
    { config: { access: returnReaders }, schema: { params: returnParams } },
    async (request, reply) => {
      const open = await openReturn(request.params, await callerOf(request, parts), parts);
      const receipts = await receiptsOf(store, open.key);
      if (receipts.length === 0) return reply.redirect(open.path, 303);
      return reply.page(receiptsPage, {
        title: texts.title,
        view: {
          ...returnHead(open, languageOf(request, parts)),
          receipts: receipts.map((receipt) => receiptView(receipt, open.path)).reverse(),
        },
      });
    },
  );

  app.get(
    '/returns/:edition/:territory/receipt.pdf',
    { config: { access: returnReaders }, schema: { params: returnParams, querystring: asked } },
    async (request, reply) => {
      const { key } = returnKeyOf(request.params);
      const language = languageOf(request, parts);
      const receipt = (await receiptsOf(store, key))[request.query.no - 1];
      if (receipt === undefined) throw new Problem('not-found', '');
      return sendFile(request, reply, 'private', {
        version: `${receipt.number}-${receipt.sha256}-${language}-${version}`,
        type: 'application/pdf',
        language,
        filename: `kopskats-${receipt.number}-${respondentFileName(key.territory)}.pdf`,
        read: () => receiptPdf(receipt, language),
      });

      async function receiptPdf(issued: IssuedReceipt, language: Language): Promise<Uint8Array> {
        const { revision } = issued;
        const kept = (await store.returns.revisions(key)).find(({ no }) => no === revision);
        if (kept === undefined) throw new Error(`Revision ${revision} of a receipt is not there`);
        const { form } = returnKeyOf(request.params);
        const queries = await store.returns.queries(kept);
        const explained = queries.flatMap(({ place, message, explanation }) =>
          explanation === null
            ? []
            : [{ where: placeName(form, place, language), message: message[language], explanation }],
        );
        const { answers } = flatten(kept.document);
        const book = await makeQuestionnaire({
          ...{ form, language, territory: key.territory, deadline: null, asOf: kept.receivedAt },
          filling: { kind: 'present', answers, explained, receipt: issued },
        });
        return books.render(book);
      }
    },
  );

  app.get(
    '/receipts',
    { config: { access: returnReaders }, schema: { querystring: typed } },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const { number = '', sha256 = '' } = request.query;
      const view = { number, sha256, outcome: null, receipt: null };
      if (number === '' && sha256 === '') return reply.page(checkPage, { title: texts.checkTitle, view });
      const named = readReceiptNumber(number);
      const key = named === null ? null : returnAskedOf(named.edition, named.territory);
      // A receipt out of reach is as unknown as one that was never issued.
      const within = key !== null && reachesWholeReturn(caller) && mayReach(caller, key.territory, 'read');
      const found = within ? (await receiptsOf(store, key))[(named?.count ?? 0) - 1] : undefined;
      if (found === undefined || key === null)
        return reply.page(checkPage, { title: texts.checkTitle, view: { ...view, outcome: 'unknown' } });
      const matches = sha256.replace(/\s/g, '').toLowerCase() === found.sha256;
      return reply.page(checkPage, {
        title: texts.checkTitle,
        view: {
          ...view,
          outcome: matches ? 'matches' : 'differs',
          receipt: matches ? receiptView(found, `/returns/${key.edition}/${key.territory}`) : null,
        },
      });
    },
  );
}

export function receiptView(receipt: IssuedReceipt, path: string): ReceiptView {
  const { number, at, sha256, certifiedBy, isWithdrawn } = receipt;
  return {
    ...{ number, at, sha256, isWithdrawn },
    certifiedBy: certifiedBy === null ? null : `${certifiedBy.name}, ${certifiedBy.post}`,
    pdf: `${path}/receipt.pdf?no=${number.slice(number.lastIndexOf('-') + 1)}`,
  };
}

// The whole questionnaire of a return to be read, printed or filled in by hand: a page and a PDF of the same book.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Label, type Language, label } from '../../language/label.ts';
import { Problem } from '../../problem.ts';
import type { WithBooks } from '../../publishing/books.ts';
import { type Filling, makeQuestionnaire } from '../../publishing/questionnaire.ts';
import { bodyMarkup } from '../../report/html/body-markup.ts';
import { receiptsOf } from '../../returns/receipt.ts';
import { returnReaders } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts } from '../../server/parts.ts';
import { sendFile } from '../../server/send-file.ts';
import { canonicalJson } from '../../survey/canonical.ts';
import { placeName } from '../../survey/place-name.ts';
import { respondentFileName } from '../../survey/respondent.ts';
import { version } from '../../version.ts';
import { page } from '../layout/page.ts';
import { isHandedIn, type OpenReturn, openReturn, returnParams } from './open-return.ts';
import { type ReturnHead, returnHead } from './progress.ts';
import { returnTexts as texts } from './texts/return.ts';

interface QuestionnaireView extends ReturnHead {
  /** The book as HTML, its values escaped. */
  readonly book: string;
  readonly pdf: string;
  readonly choices: readonly { readonly href: string; readonly text: string; readonly isCurrent: boolean }[];
}

const questionnairePage = page<QuestionnaireView>('return/questionnaire.njk', { return: texts });

type With = Filling['kind'];

const asked = z.object({ with: z.enum(['blank', 'last_year', 'present']).optional().catch(undefined) });

export function questionnaireRoutes(app: App, parts: Parts & WithBooks): void {
  const route = { config: { access: returnReaders }, schema: { params: returnParams, querystring: asked } };

  app.get('/returns/:edition/:territory/print', route, async (request, reply) => {
    const open = await openReturn(request.params, await callerOf(request, parts), parts);
    const language = languageOf(request, parts);
    const choices = choicesOf(open);
    const current = request.query.with ?? choices[0];
    return reply.page(questionnairePage, {
      title: label(`${open.name}: ${open.form.label.lv}`, `${open.name}: ${open.form.label.en}`),
      view: {
        ...returnHead(open, language),
        book: bodyMarkup(await questionnaireOf(open, current, language, parts)),
        pdf: `${open.path}/questionnaire.pdf?with=${current}`,
        choices: choices.map((one) => ({
          href: `${open.path}/print?with=${one}`,
          text: choiceName(one, open)[language],
          isCurrent: one === current,
        })),
      },
    });
  });

  app.get('/returns/:edition/:territory/questionnaire.pdf', route, async (request, reply) => {
    const open = await openReturn(request.params, await callerOf(request, parts), parts);
    const language = languageOf(request, parts);
    const filling = request.query.with ?? choicesOf(open)[0];
    const book = await questionnaireOf(open, filling, language, parts);
    const { asOf, ...content } = book;
    return sendFile(request, reply, 'private', {
      version: `${createHash('sha256').update(canonicalJson(content)).digest('hex')}-${version}`,
      type: 'application/pdf',
      language,
      filename: `kopskats-${open.key.edition}-${respondentFileName(open.key.territory)}-${fileNames[filling]}.pdf`,
      read: () => parts.books.render(book),
    });
  });
}

const fileNames: { readonly [filling in With]: string } = {
  blank: 'veidlapa',
  last_year: 'pernas-atbildes',
  present: 'atbildes',
};

/** What there is to be shown, the most useful first. */
function choicesOf(open: OpenReturn): readonly [With, ...With[]] {
  const before: readonly [With, ...With[]] = open.lastYear === null ? ['blank'] : ['last_year', 'blank'];
  return open.answers.length > 0 ? ['present', ...before] : before;
}

function choiceName(filling: With, { lastYear }: OpenReturn): Label {
  switch (filling) {
    case 'blank':
      return texts.printBlank;
    case 'last_year':
      return label(`Ar ${lastYear?.year}. gada atbildēm`, `With the answers of ${lastYear?.year}`);
    case 'present':
      return texts.printPresent;
  }
}

/** Throws `not-found` for last year's answers where there are none. */
async function questionnaireOf(open: OpenReturn, filling: With, language: Language, parts: Parts) {
  const { form, key, deadline, savedAt } = open;
  return makeQuestionnaire({
    form,
    territory: key.territory,
    language,
    deadline: deadline?.day ?? null,
    asOf: savedAt ?? parts.clock(),
    filling: await fillingOf(open, filling, language, parts),
  });
}

async function fillingOf(
  open: OpenReturn,
  kind: With,
  language: Language,
  { store }: Parts,
): Promise<Filling> {
  const { form, key, lastYear, answers, findings, status } = open;
  switch (kind) {
    case 'blank':
      return { kind };
    case 'last_year':
      if (lastYear === null) throw new Problem('not-found', '');
      return { kind, year: lastYear.year, answers: lastYear.answers };
    case 'present':
      return {
        kind,
        answers,
        explained: findings.flatMap(({ place, message, explanation }) =>
          explanation === null
            ? []
            : [{ where: placeName(form, place, language), message: message[language], explanation }],
        ),
        receipt: isHandedIn(status) ? ((await receiptsOf(store, key)).at(-1) ?? null) : null,
      };
  }
}

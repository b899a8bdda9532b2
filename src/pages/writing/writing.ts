// The texts of an edition, for those who prepare the report: which parts there are, what is written, and where proposed
// recommendations wait for a decision.
import { z } from 'zod';
import { type Label, type Language, label } from '../../language/label.ts';
import { analysisSections } from '../../narrative/analysis-sections.ts';
import { type Proposal, proposalsFor } from '../../narrative/recommendations/proposals.ts';
import { requireReturns } from '../../publishing/publish-edition.ts';
import { reportPreparers } from '../../server/access.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts } from '../../server/parts.ts';
import type { EditionTexts } from '../../survey/edition-texts.ts';
import { page } from '../layout/page.ts';
import { readingFactsOf } from './facts.ts';
import { fieldsOf, type PartId, partIds } from './fields.ts';
import { writingTexts } from './texts.ts';

interface WritingView {
  readonly edition: number;
  readonly parts: readonly {
    readonly href: string;
    readonly title: string;
    readonly written: boolean;
    /** Proposed recommendations that nobody has decided on. */
    readonly waiting: number;
  }[];
}

const writingPage = page<WritingView>('writing/writing.njk', { writing: writingTexts });

export function writingRoutes(app: App, parts: Parts): void {
  app.get(
    '/editions/:edition/texts',
    {
      config: { access: reportPreparers },
      schema: { params: z.object({ edition: z.coerce.number().int() }) },
    },
    async (request, reply) => {
      const { edition } = request.params;
      await requireReturns(parts.store, edition);
      const proposals = proposalsFor(await readingFactsOf(parts.store, edition));
      const texts = await parts.store.editionTexts.of(edition);
      const language = languageOf(request, parts);
      return reply.page(writingPage, {
        title: label(`${edition}. gada pārskata teksti`, `Texts of the report of ${edition}`),
        view: { edition, parts: partIds.map((part) => partIn(part, edition, texts, proposals, language)) },
      });
    },
  );
}

/** „Koordinatora slodze“, „Ziņas par izdevumu“. */
export function titleOf(part: PartId): Label {
  if (part === 'conclusions' || part === 'frame') return writingTexts[part];
  const title = analysisSections.find(({ id }) => id === part)?.title ?? part;
  return label(title, title);
}

function partIn(
  part: PartId,
  edition: number,
  texts: EditionTexts,
  proposals: readonly Proposal[],
  language: Language,
): WritingView['parts'][number] {
  const own = proposals.filter(({ topic }) => topic === part);
  const isTaken = ({ id }: Proposal) => texts[`proposal.${id}`] !== undefined;
  return {
    href: `/editions/${edition}/texts/${part}`,
    title: titleOf(part)[language],
    written: own.some(isTaken) || fieldsOf(part).some(({ key }) => texts[key] !== undefined),
    waiting: own.filter((one) => !isTaken(one) && texts[`dropped.${one.id}`] === undefined).length,
  };
}

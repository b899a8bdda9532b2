// Two versions of a return side by side: which answers differ. Linked from the history, a version with the one before.
import { z } from 'zod';
import { type Language, label } from '../../language/label.ts';
import { returnReaders } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts } from '../../server/parts.ts';
import type { StoredRevision } from '../../store/revisions.ts';
import { place } from '../../survey/finding.ts';
import { flatten } from '../../survey/flatten.ts';
import { page } from '../layout/page.ts';
import type { Option } from '../questions/control.ts';
import type { ChangeView } from '../questions/notes.ts';
import { openReturn, returnParams } from './open-return.ts';
import { type ReturnHead, returnHead } from './progress.ts';
import { originLabels, returnTexts, versionTexts as texts } from './texts/return.ts';
import { changesBetween } from './threads.ts';

interface VersionView {
  readonly no: number;
  readonly name: string;
  /** ISO time. */
  readonly at: string;
  readonly channel: string;
}

interface VersionsView extends ReturnHead {
  readonly options: readonly Option[];
  /** Null where the return has fewer than two versions. */
  readonly compared: {
    readonly from: VersionView;
    readonly to: VersionView;
    /** „1. versijā“ and „2. versijā“, before the answers. */
    readonly words: { readonly before: string; readonly now: string };
    readonly changes: readonly ChangeView[];
  } | null;
}

const versionsPage = page<VersionsView>('return/versions.njk', {
  return: returnTexts,
  version: texts,
});

const revision = z.coerce.number().int().min(1).optional().catch(undefined);

export function versionRoutes(app: App, parts: Parts): void {
  app.get(
    '/returns/:edition/:territory/versions',
    {
      config: { access: returnReaders },
      schema: { params: returnParams, querystring: z.object({ from: revision, to: revision }) },
    },
    async (request, reply) => {
      const open = await openReturn(request.params, await callerOf(request, parts), parts);
      const language = languageOf(request, parts);
      const revisions = await parts.store.returns.revisions(open.key);
      const [from, to] = chosen(revisions, request.query);
      return reply.page(versionsPage, {
        title: texts.title,
        view: {
          ...returnHead(open, language),
          options: revisions.map((one) => ({
            value: String(one.no),
            text: versionView(one, language).name,
          })),
          compared:
            from === undefined || to === undefined
              ? null
              : {
                  from: versionView(from, language),
                  to: versionView(to, language),
                  words: { before: inVersion(from, language), now: inVersion(to, language) },
                  changes: changesBetween(
                    open.form,
                    place(null),
                    flatten(from.document).answers,
                    flatten(to.document).answers,
                    language,
                  ).map(withoutCommon),
                },
        },
      });
    },
  );
}

/** The versions asked for, the earlier one first; the last two where others are asked for that there are not. */
function chosen(
  revisions: readonly StoredRevision[],
  asked: { readonly from?: number | undefined; readonly to?: number | undefined },
): readonly (StoredRevision | undefined)[] {
  const named = revisions.filter(({ no }) => no === asked.from || no === asked.to);
  return named.length === 2 ? named : revisions.slice(-2).slice(revisions.length < 2 ? 1 : 0);
}

function versionView({ no, receivedAt, origin }: StoredRevision, language: Language): VersionView {
  return {
    no,
    name: label(`${no}. versija`, `Version ${no}`)[language],
    at: receivedAt,
    channel: originLabels[origin][language],
  };
}

function inVersion({ no }: StoredRevision, language: Language): string {
  return label(`${no}. versijā`, `In version ${no}`)[language];
}

/** Of a long list only the rows that differ; where they were only put in another order, all of them. */
function withoutCommon(change: ChangeView): ChangeView {
  const before = change.before.filter((line) => !change.now.includes(line));
  const now = change.now.filter((line) => !change.before.includes(line));
  return before.length + now.length === 0 ? change : { ...change, before, now };
}

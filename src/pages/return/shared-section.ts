// A section for somebody without an account who holds a link to it: to be seen and answered until the link ends. The
// link opens nothing else: what is shown and saved is narrowed to its section as for a colleague of that section.
import { z } from 'zod';
import { guestOf, recordAnswerByLink, sectionByLink } from '../../people/section-link.ts';
import { anyone } from '../../server/access.ts';
import type { App, Parts } from '../../server/parts.ts';
import { postedAnswers } from '../questions/fields.ts';
import { showConflict } from './conflict.ts';
import { actorOf, type OpenReturn, openReturn } from './open-return.ts';
import { clearedBy, isConfirmed, pressIn, savePress, saveSection, sectionOf } from './save-section.ts';
import { answerAutosave, asRefused, asStored, LONGEST_FORM, placeAfter } from './section.ts';
import { showReadOnly, showSection } from './section-page.ts';

const PATH = '/shared/:secret';
const config = { access: anyone };
export const sharedParams = z.object({ secret: z.string().max(200) });
const params = sharedParams;
const body = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const query = z.object({
  /** The list that a row is being added to. */
  add: z.string().max(60).optional(),
  saved: z.literal('yes').optional().catch(undefined),
});

export function sharedSectionRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get(PATH, { config, schema: { params, querystring: query } }, async (request, reply) => {
    const { open, section } = await opened(request.params.secret);
    if (!open.isOpen) return showReadOnly(reply, parts, open, section.id);
    return showSection(reply, parts, open, {
      ...asStored(section.id, open),
      adding: request.query.add ?? null,
      notice: request.query.saved === undefined ? null : 'shared',
    });
  });

  app.post(PATH, { config, bodyLimit: LONGEST_FORM, schema: { params, body } }, async (request, reply) => {
    const { secret } = request.params;
    const { link, guest, open, section } = await opened(secret);
    const press = pressIn(section, request.body);
    const { posted, change } = press;
    const saved = await savePress(open.key, actorOf(guest), section, press, parts);
    if (saved.outcome === 'too_long')
      return showSection(reply, parts, open, asRefused(section, open, posted, saved.findings));
    if (saved.outcome === 'closed')
      return showReadOnly(
        reply,
        parts,
        (await opened(secret)).open,
        section.id,
        postedAnswers(section.id, section.definition, posted),
      );
    if (saved.outcome === 'conflict')
      return showConflict(
        reply,
        parts,
        (await opened(secret)).open,
        section.id,
        saved,
        request.body,
        link.id,
      );
    const cleared = clearedBy(press);
    if (cleared !== null) {
      const now = (await opened(secret)).open;
      return showSection(reply, parts, now, { ...asStored(section.id, now), ...cleared });
    }
    if (change !== null) return reply.redirect(`/shared/${secret}${placeAfter(change, saved)}`, 303);
    if (isConfirmed(request.body)) await recordAnswerByLink(store, link, clock());
    return reply.redirect(`/shared/${secret}?saved=yes`, 303);
  });

  app.post(
    `${PATH}/draft`,
    { config, bodyLimit: LONGEST_FORM, schema: { params, body } },
    async (request, reply) => {
      const { guest, open, section } = await opened(request.params.secret);
      const posted = { ...request.body, do: 'draft' };
      const saved = await saveSection(open.key, actorOf(guest), section, posted, null, parts);
      return answerAutosave(request, reply, saved, parts);
    },
  );

  const opened = (secret: string) => openShared(secret, parts);
}

/** What a link opens, and for whom. Throws `link-spent`. */
export async function openShared(secret: string, parts: Pick<Parts, 'store' | 'clock'>) {
  const { link, key } = await sectionByLink(parts.store, secret, parts.clock());
  const guest = guestOf(link, key);
  const shared = { at: `/shared/${secret}`, until: link.expiresAt };
  const open: OpenReturn = await openReturn(key, guest, parts, shared);
  return { link, guest, open, section: sectionOf(open.form, link.section) };
}

import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Deliverer, keepDelivering } from '../../src/mail/keep-delivering.ts';
import { queueAccountLetter } from '../../src/mail/queue-account-letter.ts';
import { type Post, smtpPost } from '../../src/mail/smtp.ts';
import { newFolder } from '../store/engines.ts';
import { origin } from './letter-box.ts';
import { type MailScene, MINUTE, startMail } from './mail-scene.ts';

describe('a server that delivers', () => {
  let scene: MailScene;

  beforeAll(async () => {
    scene = await startMail(await newFolder());
  });
  beforeEach(() => scene.next());
  afterAll(() => scene.end());

  function delivererWith(post: Post = smtpPost(scene.box.config), every = 60 * MINUTE) {
    const errors: unknown[] = [];
    const delivery = { store: scene.store, clock: scene.now, origin, contact: null, post, report: () => {} };
    return { errors, deliverer: keepDelivering(delivery, every, (error) => errors.push(error)) };
  }

  async function queue() {
    scene.pass(1);
    await queueAccountLetter(scene.store, scene.coordinator(), 'password', scene.now());
  }

  const received = (count: number, deliverer: Deliverer) => {
    deliverer.deliverSoon();
    return expect.poll(() => scene.box.letters.length).toBe(count);
  };

  it('sends queued messages when woken, and none before', async () => {
    const { deliverer, errors } = delivererWith();
    await queue();
    expect(await scene.store.messages.inState('queued')).toHaveLength(1);
    await received(1, deliverer);
    await queue();
    await received(2, deliverer);
    await deliverer.stop();
    expect(errors).toEqual([]);
  });

  it('polls the queue at its interval', async () => {
    const { deliverer } = delivererWith(undefined, 10);
    deliverer.deliverSoon();
    await queue();
    await expect.poll(() => scene.box.letters.length).toBe(1);
    await deliverer.stop();
  });

  it('stops after the current message and leaves the others queued', async () => {
    const post = smtpPost(scene.box.config);
    const { deliverer } = delivererWith({
      send: (letter) => {
        void deliverer.stop();
        return post.send(letter);
      },
    });
    await queue();
    await queue();
    await received(1, deliverer);
    await deliverer.stop();
    expect(scene.box.letters).toHaveLength(1);
    expect(await scene.store.messages.inState('queued')).toHaveLength(1);
    deliverer.deliverSoon();
    await deliverer.stop();
    expect(scene.box.letters).toHaveLength(1);
  });

  it('reports errors and continues', async () => {
    const send = vi.fn<Post['send']>().mockRejectedValueOnce(new Error('broken'));
    send.mockResolvedValue({ outcome: 'sent' });
    const { deliverer, errors } = delivererWith({ send });
    await queue();
    deliverer.deliverSoon();
    await expect.poll(() => errors).toEqual([expect.objectContaining({ message: 'broken' })]);
    await queue();
    deliverer.deliverSoon();
    await expect.poll(() => send.mock.calls.length).toBe(2);
    await deliverer.stop();
  });
});

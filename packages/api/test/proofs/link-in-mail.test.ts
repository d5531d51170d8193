import { createOutbox } from '@amend/engine';
import { describe, expect, it } from 'vitest';

import { change, createKit, createShopper } from '../kit.ts';
import { bring, linkKey } from './proof-kit.ts';

const page = 'https://shop.example/pages/order';

/** The mail that follows from a change of order #1001. */
async function receive(settings: object) {
  const outbox = createOutbox();
  const kit = await createKit({
    engine: { mailer: outbox },
    config: {
      mail: { from: 'Nordlys <hello@nordlys.example>' },
      proofs: { 'signed-link': { keys: [linkKey], ...settings } },
    },
  });
  const shopper = await createShopper(kit, '#1001');
  await change(shopper, [{ kind: 'add-note', topic: 'gift-message', text: 'Hello' }]);
  // A mail is written later than what it is about.
  kit.clock.advanceSeconds(60);
  await kit.engine.runTasks();
  const [mail] = outbox.mails;
  if (!mail) throw new Error('No mail was sent.');
  return { kit, shopper, mail };
}

describe('the link in a mail of Amend', () => {
  it('T15 T21 opens the order, in the text and in the HTML', async () => {
    const { kit, shopper, mail } = await receive({ page });
    const [, link = ''] =
      /See your order:\nhttps:\/\/shop\.example\/pages\/order#amend-link=(\S+)/.exec(mail.text) ?? [];
    expect(mail.html).toContain(`href="${page}#amend-link=${link}"`);
    const token = await (await bring(kit, { kind: 'signed-link', link })).json();
    expect(token).toMatchObject({ orderId: shopper.orderId, view: 'redacted' });
  });

  it('is not there where the shop has no page for it', async () => {
    const { mail } = await receive({});
    expect(`${mail.text}${mail.html}`).not.toContain('amend-link');
  });
});

import { CHANGE_KINDS } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { change, correction, createKit, createShopper, lineIdOf, problemOf } from '../kit.ts';
import { key as receiptKey } from '../receipt-kit.ts';

/** Who the shopper of order #1001 is, before and after they corrected themselves. */
const personal = /Lena|Hartwig|Invaliden|Torstra|23125014|example\.com|\+49|door code/i;

/** An order whose shopper has corrected everything that tells who they are, and another who sees the redacted view. */
async function openOrder() {
  const kit = await createKit({ config: { receipts: { keys: [receiptKey] } }, engine: { orderCacheMs: 0 } });
  const shopper = await createShopper(kit, '#1001');
  const address = await correction(shopper, { address1: 'Torstraße 1', company: 'Hartwig GmbH' });
  await change(shopper, address, 'intent-0001');
  await change(shopper, [{ kind: 'correct-contact', email: 'new@example.com' }], 'intent-0002');
  const note = { kind: 'add-note', topic: 'delivery-instruction', text: 'The door code is 1234' } as const;
  const { quote } = await change(shopper, [note], 'intent-0003');
  const stranger = await createShopper(kit, '#1001', { view: 'redacted', changes: CHANGE_KINDS });
  return { kit, shopper, stranger, note, quote };
}

describe('the redacted view', () => {
  it('T14 tells nothing of who the shopper is, in the order, its edits, its receipts and its refusals', async () => {
    const { shopper, stranger, note, quote } = await openOrder();
    expect(JSON.stringify(await shopper.readOrder())).toMatch(personal);
    const { edits } = await (await stranger.call('GET', '/edits')).json();
    expect(edits).toHaveLength(3);
    const answers = [
      await stranger.call('GET', ''),
      await stranger.call('GET', '/choices'),
      await stranger.call('GET', '/edits'),
      ...(await Promise.all(
        edits.flatMap(({ id }: { id: string }) => [
          stranger.call('GET', `/edits/${id}`),
          stranger.call('GET', `/edits/${id}/receipt`),
        ]),
      )),
      await stranger.accept([note], quote, 'intent-0003'),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      const text = await answer.text();
      expect(text).not.toMatch(personal);
      // What a disclosure says is not to be read at first sight.
      expect(text).not.toMatch(/"disclosures":\[[^\]]/);
    }
  });

  it('T14 shows the place, the lines and where the parcel is as ever', async () => {
    const { shopper, stranger } = await openOrder();
    const full = await shopper.readOrder();
    const redacted = await stranger.readOrder();
    expect(redacted).toMatchObject({ lines: full.lines, total: full.total, tracking: full.tracking });
    expect(redacted.contact).toEqual({ email: null, phone: null });
    expect(redacted.notes).toEqual([]);
    expect(redacted.destination?.address).toMatchObject({
      city: full.destination?.address.city,
      countryCode: 'DE',
      address1: null,
      lastName: null,
    });
  });

  it('T14 E1 has a version that tells nothing of what is not shown, and tells of every change that is', async () => {
    const { kit, shopper, stranger } = await openOrder();
    const { version } = await stranger.readOrder();
    await change(shopper, await correction(shopper, { address1: 'Torstraße 2' }), 'intent-0004');
    await change(shopper, [{ kind: 'correct-contact', email: 'third@example.com' }], 'intent-0005');
    expect((await stranger.readOrder()).version).toBe(version);
    const lineId = lineIdOf(kit.simulator, '#1001', 1);
    const { quote } = await change(stranger, [{ kind: 'set-quantity', lineId, quantity: 1 }], 'intent-0006');
    expect(quote.orderVersion).toBe(version);
    expect((await stranger.readOrder()).version).not.toBe(version);
  });

  it('T14 is not mistaken for the full view, which somebody else has just read', async () => {
    const kit = await createKit();
    const [full, redacted] = await Promise.all(
      (['full', 'redacted'] as const).map((view) =>
        createShopper(kit, '#1001', { view, changes: ['swap-item'] }),
      ),
    );
    for (const shopper of [full, redacted, full, redacted]) {
      const text = JSON.stringify(await shopper?.readOrder());
      expect(personal.test(text)).toBe(shopper === full);
    }
  });

  it.each(['correct-address', 'correct-contact', 'add-note'] as const)(
    'T14 lets nobody change what they do not see: %s',
    async (kind) => {
      const { stranger } = await openOrder();
      const { editWindows } = await stranger.readOrder();
      expect(editWindows[kind]).toMatchObject({ status: 'closed', reason: 'change_not_permitted' });
      expect(editWindows['swap-item']).toMatchObject({ status: 'open' });
      const changes = {
        'correct-address': await correction(stranger, { zip: '10119' }),
        'correct-contact': [{ kind, email: 'mine@example.com' }],
        'add-note': [{ kind, topic: 'gift-message', text: 'Hello' }],
      };
      const response = await stranger.call('POST', '/quotes', { changes: changes[kind] });
      expect(await problemOf(response)).toMatchObject({ code: 'change_not_permitted' });
    },
  );
});

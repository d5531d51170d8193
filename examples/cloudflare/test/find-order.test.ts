import { createClient, exchangeProof, lookUpOrder } from '@amend/sdk';
import { afterAll, describe, expect, it, vi } from 'vitest';

import { createPlace, orderIdOf } from './create-place.ts';
import { bundleWorker } from './start-workerd.ts';

/** Starting workerd takes seconds where the machine has other work; only a test that fails waits this long. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });
const PATIENCE = { timeout: 60_000, interval: 20 };

const place = createPlace(await bundleWorker('test/mailing-worker.ts'));
afterAll(() => place.close());

const mails = (): readonly { readonly to: string; readonly text: string }[] =>
  place.network.told.filter(({ host }) => host === 'mail.shop.example').map(({ body }) => JSON.parse(body));

describe('looking for an order in workerd', () => {
  it('I7 I8 I12 sends a code that opens it, and makes no object for what is not there', async () => {
    const endpoint = await place.url();
    const email = 'lena.hartwig@example.com';
    await lookUpOrder({ endpoint, orderNumber: '9999', email });
    const { lookupId } = await lookUpOrder({ endpoint, orderNumber: '#1001', email });
    await vi.waitFor(() => expect(mails().map(({ to }) => to)).toEqual([email]), PATIENCE);
    expect(place.countObjects()).toBe(1);
    const [code = ''] = /\d{4} \d{4}/.exec(mails()[0]?.text ?? '') ?? [];
    const proof = { kind: 'one-time-code', lookupId, code } as const;
    // The code is good once the mail was taken; it may be tried five times.
    const patience = { timeout: 20_000, interval: 4500 };
    const { token, orderId } = await vi.waitFor(() => exchangeProof({ endpoint, proof }), patience);
    expect(orderId).toBe(orderIdOf(place, '#1001'));
    expect((await createClient({ endpoint, token }).readOrder()).name).toBe('#1001');
    expect(place.countObjects()).toBe(2);
    await expect(exchangeProof({ endpoint, proof })).rejects.toMatchObject({ code: 'code_invalid' });
  });
});

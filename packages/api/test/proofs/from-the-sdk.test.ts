import type { Proof } from '@amend/contract';
import { createOutbox } from '@amend/engine';
import { createClient, exchangeProof, lookUpOrder, OrderProblem } from '@amend/sdk';
import { describe, expect, it } from 'vitest';

import { createKit, orderIdOf, orderNamed } from '../kit.ts';
import type { Kit } from '../kit.ts';
import { everyProof, linkFor } from './proof-kit.ts';
import { shopifyProofs } from './shopify-kit.ts';

async function open() {
  const outbox = createOutbox();
  const endpoint = 'https://amend.example';
  const kit: Kit = await createKit({
    simulator: {
      app: { proxy: { subpath: 'amend', url: endpoint } },
      fetch: async (request) => kit.api.fetch(request),
    },
    engine: { mailer: outbox },
    config: {
      mail: { from: 'Nordlys <hello@nordlys.example>' },
      proofs: { ...everyProof, ...shopifyProofs, 'one-time-code': {} },
    },
  });
  const fetch: typeof globalThis.fetch = async (input, init) => kit.api.fetch(new Request(input, init));
  const door = { endpoint, locale: 'en', fetch };

  /** Reads the order with the token that a proof was exchanged for, and gives its name. */
  async function readWith(proof: Proof, by = door): Promise<string> {
    const { token } = await exchangeProof({ ...by, proof });
    return (await createClient({ endpoint, token, fetch }).readOrder()).name;
  }

  return { kit, outbox, door, readWith };
}

const customerOf = ({ simulator }: Kit) => String(orderNamed(simulator, '#1001').customer.id);

describe('every proof, from the SDK to Shopify', () => {
  it('a signed link', async () => {
    const { kit, readWith } = await open();
    const link = linkFor(orderIdOf(kit.simulator, '#1001'), '2026-11-24T09:00:00Z');
    expect(await readWith({ kind: 'signed-link', link })).toBe('#1001');
  });

  it('a request through the app proxy', async () => {
    const { kit, readWith } = await open();
    const throughProxy = {
      locale: 'en',
      endpoint: 'https://nordlys.myshopify.com/apps/amend',
      async fetch(input: RequestInfo | URL, init?: RequestInit) {
        const request = new Request(input, init);
        request.headers.set('cookie', `simulator_customer_id=${customerOf(kit)}`);
        return kit.simulator.fetch(request);
      },
    };
    const orderId = orderIdOf(kit.simulator, '#1001');
    expect(await readWith({ kind: 'app-proxy', orderId }, throughProxy)).toBe('#1001');
  });

  it('I2 a session token', async () => {
    const { kit, readWith } = await open();
    const page = await kit.simulator.mint.thankYouPage(orderIdOf(kit.simulator, '#1001'));
    expect(await readWith({ kind: 'session-token', ...page })).toBe('#1001');
  });

  it('I5 a customer account access token', async () => {
    const { kit, readWith } = await open();
    const accessToken = kit.simulator.mint.customerToken({ customerId: customerOf(kit) });
    const orderId = orderIdOf(kit.simulator, '#1001');
    expect(await readWith({ kind: 'customer-account', accessToken, orderId })).toBe('#1001');
  });

  it('I8 I10 a one-time code', async () => {
    const { kit, outbox, door, readWith } = await open();
    const { lookupId } = await lookUpOrder({
      ...door,
      orderNumber: '#1001',
      email: 'lena.hartwig@example.com',
    });
    await kit.engine.runTasks();
    const code = /\d{4} \d{4}/.exec(outbox.mails[0]?.text ?? '')?.[0] ?? '';
    const proof = { kind: 'one-time-code', lookupId, code } as const;
    expect(await readWith(proof)).toBe('#1001');
    await expect(exchangeProof({ ...door, proof })).rejects.toThrow(OrderProblem);
  });
});

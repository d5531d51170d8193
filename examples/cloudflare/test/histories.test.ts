import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { CHANGE_KINDS, Edit, Problem, Quote } from '@amend/contract';
import type { ChangeKind } from '@amend/contract';
import { signOrderToken } from '@amend/order-token';
import { createSimulator, parseShopSeed } from '@amend/simulator';
import { loadAdminSchema } from '@amend/simulator/node';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { address } from '../../../packages/api/test/an-order.ts';
import { wishes } from '../../../packages/api/test/histories/arbitrary.ts';
import { changesFor } from '../../../packages/api/test/histories/shopper.ts';
import type { Wish } from '../../../packages/api/test/histories/step.ts';
import { createNetwork } from './network.ts';
import { bundleWorker, startWorkerd, wrangler } from './start-workerd.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

const HISTORIES = 500;

/** How many are told at the same time, each on an order of its own: workerd's clock is the real one, so that lost answers are really waited for. */
const AT_ONCE = 16;
const SEED = 1;

const SECRET = 'a-secret-for-tests-of-32-bytes-or-more';
const shop = wrangler.vars['SHOP'] ?? '';
const items = [
  { product: 'linen-shirt', variant: 'Sage / M', quantity: 2 },
  { product: 'enamel-mug', variant: 'Cream', quantity: 2, percentOff: 10 },
];

/** What goes wrong with one of the calls: its answer is lost, or Shopify refuses. */
const faults = [
  { kind: 'drop-after' },
  { kind: 'internal-error' },
  { kind: 'status', status: 503 },
  { kind: 'user-error', message: 'No.' },
] as const;

/** What may be changed while a parcel is on its way. */
const WITHOUT_PARCEL: readonly ChangeKind[] = ['correct-contact', 'add-note'];

interface Intent {
  readonly wanted: readonly Wish[];
  readonly clicks: number;
  readonly fault: { readonly operation: string; readonly place: number } | null;
  /** Whether the parcel leaves between quote and acceptance. */
  readonly isShipped: boolean;
}

const intent: fc.Arbitrary<Intent> = fc.record({
  wanted: wishes,
  clicks: fc.constantFrom(1, 1, 2),
  fault: fc.option(
    fc.record({
      operation: fc.constantFrom('BeginEdit', 'StageEdit', 'CommitEdit', 'UpdateOrder', 'ReadOrder'),
      place: fc.nat({ max: faults.length - 1 }),
    }),
  ),
  isShipped: fc.constantFrom(...Array.from({ length: 11 }, () => false), true),
});

async function openPlace() {
  const [{ code }, schema] = await Promise.all([bundleWorker(wrangler.main), loadAdminSchema()]);
  const folder = mkdtempSync(join(tmpdir(), 'amend-histories-'));
  const orders = Array.from({ length: HISTORIES }, () => ({ address, items, placed: { secondsAgo: 60 } }));
  const simulator = createSimulator({
    schema,
    shop: parseShopSeed({ orders }),
    plan: { maximumAvailable: 1e6, restoreRate: 1e6 },
  });
  const network = createNetwork(simulator);
  const workerd = startWorkerd({
    script: code,
    folder,
    secrets: { SHOPIFY_ACCESS_TOKEN: 'shpat_simulator', AMEND_SECRET: SECRET },
    network: network.fetch,
  });
  const { origin } = await workerd.ready;
  return {
    simulator,
    origin,
    arm: network.arm,
    async close() {
      await workerd.dispose();
      rmSync(folder, { recursive: true });
    },
  };
}

type Place = Awaited<ReturnType<typeof openPlace>>;

/** Tells one history on an order of its own, and gives back every rule that it broke. */
async function tell({ simulator, origin, arm }: Place, place: number, intents: readonly Intent[]) {
  const order = simulator.state.orders[place];
  if (!order) throw new Error('There is no order left.');
  const orderId = String(order.id);
  const key = { id: 'key-1', algorithm: 'HS256', secret: SECRET } as const;
  const token = await signOrderToken({ key, shop, orderId, changes: CHANGE_KINDS });
  const variantIds = simulator.state.products
    .slice(0, 3)
    .flatMap(({ variants }) => variants.map(({ id }) => String(id)));
  const total = () =>
    order.agreements.reduce(
      (sum, { sales }) => sum + sales.reduce((all, sale) => all + sale.total.presentment, 0),
      0,
    );
  const before = total();
  const breaches: string[] = [];
  let shown = 0;
  let isOpen = false;

  async function post(path: string, body: object, idempotencyKey = 'none-needed'): Promise<unknown> {
    const response = await fetch(`${origin}/v1/orders/${orderId}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': idempotencyKey,
      },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    const problem = Problem.safeParse(answer);
    if (
      response.status >= 400 &&
      !(problem.success && problem.data.nextStep !== '' && problem.data.code !== 'internal_error')
    )
      breaches.push(`E12 ${JSON.stringify(answer)}`);
    return answer;
  }

  for (const [number, { wanted, clicks, fault, isShipped }] of intents.entries()) {
    const changes = changesFor(wanted, number, order, variantIds);
    const quote = Quote.safeParse(await post('/quotes', { changes }));
    if (!quote.success) continue;
    const { amount, currencyCode } = quote.data.difference;
    const body = {
      changes,
      orderVersion: quote.data.orderVersion,
      expectedDifference: { amount, currencyCode },
    };
    if (isShipped) simulator.fulfil(orderId);
    const kind = fault && faults[fault.place];
    arm(orderId, kind ? { ...kind, operation: fault.operation } : null);
    const press = () => post('/edits', body, `intent-${number}`);
    const answers = await Promise.all(Array.from({ length: clicks }, press));
    const edits = answers.flatMap((answer) => {
      const edit = Edit.safeParse(answer);
      return edit.success ? [edit.data] : [];
    });
    if (new Set(edits.map((edit) => JSON.stringify(edit))).size > 1)
      breaches.push('E2 two answers to one key');
    const [edit] = edits;
    if (edit && isShipped && changes.some(({ kind: what }) => !WITHOUT_PARCEL.includes(what)))
      breaches.push('E4 an edit of what had left was accepted');
    const isUnknown = answers.some((answer) => {
      const problem = Problem.safeParse(answer);
      return problem.success && ['outcome_unknown', 'edit_in_progress'].includes(problem.data.code);
    });
    if (edit) {
      const again = Edit.safeParse(await press());
      if (!again.success || again.data.id !== edit.id)
        breaches.push('E2 another answer to the same key later');
      shown += Number(amount.replace('.', ''));
    } else if (isUnknown) {
      isOpen = true;
      break;
    } else if (
      JSON.stringify([order.shippingAddress, order.email, order.customAttributes]).match(
        new RegExp(`«${number}»|s${number}@`),
      )
    ) {
      breaches.push(`E5 intent ${number} was refused and left something: ${JSON.stringify(answers)}`);
    }
  }
  const isCancelled = order.cancelledAt !== null;
  if (!isOpen && !isCancelled && total() - before !== shown)
    breaches.push(`E1 ${total() - before} cents moved, ${shown} were shown`);
  return breaches;
}

describe('random histories of shoppers and faults in workerd', () => {
  let place: Place;
  beforeAll(async () => {
    place = await openPlace();
    return () => place.close();
  });

  it(`E1 E2 E4 E5 E12 hold in ${HISTORIES} of them, each on a Durable Object of its own`, async () => {
    const histories = fc.sample(fc.array(intent, { minLength: 1, maxLength: 3 }), {
      seed: SEED,
      numRuns: HISTORIES,
    });
    const waiting = histories.entries();
    const broken: string[] = [];
    async function tellOneAfterTheOther(): Promise<void> {
      for (const [number, intents] of waiting) {
        const breaches = await tell(place, number, intents);
        if (breaches.length > 0) broken.push(`${breaches.join('\n')}\n${JSON.stringify(intents)}`);
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, tellOneAfterTheOther));
    expect(broken).toEqual([]);
  });
});

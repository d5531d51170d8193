import { signal } from '@preact/signals-core';
import { vi } from 'vitest';

import { createAddressCorrectionModel } from '../src/index.ts';
import type { AddressCorrectionOptions, Client, Order } from '../src/index.ts';
import { OrderProblem } from '../src/order-problem.ts';
import { createFakeClock } from './fake-clock.ts';
import { address, edit, everyWindow, openWindow, order, quote } from './orders.ts';

/** The address that a shopper types. */
export const CHANGED = address({ address1: 'Torstraße 21' });

/** A refusal by the API. */
export function refusal(
  code: string,
  changes: Partial<ConstructorParameters<typeof OrderProblem>[0]> = {},
): OrderProblem {
  return new OrderProblem({
    code,
    detail: 'What happened.',
    nextStep: 'What to do.',
    status: 409,
    ...changes,
  });
}

/** Starts a model at 15:00 with an order whose window is open until 15:42, or with the given one. */
export function startCorrection(
  given: Order | null = order({ editWindows: everyWindow(openWindow('2026-11-23T15:42:00Z')) }),
  changes: Pick<AddressCorrectionOptions, 'createKey'> = {},
) {
  const source = signal(given);
  const clock = createFakeClock('2026-11-23T15:00:00Z');
  const client = {
    quote: vi.fn<Client['quote']>(async () => quote(CHANGED)),
    accept: vi.fn<Client['accept']>(async () => edit(CHANGED)),
  };
  const refresh = vi.fn<() => Promise<void>>(async () => {});
  let keys = 0;
  const model = createAddressCorrectionModel({
    client,
    order: { order: source, refresh },
    createKey: () => `intent-${++keys}`,
    clock,
    ...changes,
  });
  return { model, client, refresh, source, clock };
}

/** Goes as far as the confirmation. */
export async function startConfirming(changes?: Pick<AddressCorrectionOptions, 'createKey'>) {
  const started = startCorrection(undefined, changes);
  started.model.edit();
  started.model.type('address1', 'Torstraße 21');
  await started.model.review();
  return started;
}

import { describe, expect, it, vi } from 'vitest';

import { createOrderModel } from '../src/index.ts';
import type { Client, Order } from '../src/index.ts';
import { clientProblem } from '../src/order-problem.ts';
import { order } from './orders.ts';

/** A client whose answers are given by hand, in any order. */
function createSlowClient() {
  const calls: {
    resolve(order: Order): void;
    reject(error: unknown): void;
    signal: AbortSignal | undefined;
  }[] = [];
  const readOrder = vi.fn<Client['readOrder']>(
    (options) => new Promise((resolve, reject) => calls.push({ resolve, reject, signal: options?.signal })),
  );
  return { readOrder, calls };
}

describe('createOrderModel', () => {
  it('reads nothing by itself', () => {
    const client = createSlowClient();
    const model = createOrderModel(client);
    expect(client.readOrder).not.toHaveBeenCalled();
    expect([model.status.value, model.order.value, model.problem.value]).toEqual(['loading', null, null]);
  });

  it('reads once however many widgets load it', async () => {
    const client = createSlowClient();
    const model = createOrderModel(client);
    const loads = [model.load(), model.load()];
    client.calls[0]?.resolve(order());
    await Promise.all(loads);
    await model.load();
    expect(client.readOrder).toHaveBeenCalledTimes(1);
    expect([model.status.value, model.order.value]).toEqual(['ready', order()]);
  });

  it('fails with the problem and loads again when asked', async () => {
    const client = createSlowClient();
    const model = createOrderModel(client);
    const first = model.load();
    const problem = clientProblem('offline');
    client.calls[0]?.reject(problem);
    await first;
    expect([model.status.value, model.problem.value]).toEqual(['failed', problem]);
    const second = model.load();
    expect(model.status.value).toBe('loading');
    client.calls[1]?.resolve(order());
    await second;
    expect([model.status.value, model.problem.value]).toEqual(['ready', null]);
  });

  it('keeps the last good order when a refresh fails', async () => {
    const client = createSlowClient();
    const model = createOrderModel(client);
    const load = model.load();
    client.calls[0]?.resolve(order());
    await load;
    const refresh = model.refresh();
    client.calls[1]?.reject(clientProblem('timeout'));
    await refresh;
    expect([model.status.value, model.order.value, model.problem.value?.code]).toEqual([
      'ready',
      order(),
      'timeout',
    ]);
  });

  it('never lets an answer that was asked for earlier overwrite a newer one', async () => {
    const client = createSlowClient();
    const model = createOrderModel(client);
    const reads = [model.refresh(), model.refresh()];
    client.calls[1]?.resolve(order({ version: 'newer' }));
    await reads[1];
    client.calls[0]?.resolve(order({ version: 'older' }));
    await reads[0];
    expect(model.order.value?.version).toBe('newer');
  });

  it('does not let an old failure cover a newer answer', async () => {
    const client = createSlowClient();
    const model = createOrderModel(client);
    const reads = [model.refresh(), model.refresh()];
    client.calls[1]?.resolve(order());
    await reads[1];
    client.calls[0]?.reject(clientProblem('timeout'));
    await reads[0];
    expect([model.status.value, model.problem.value]).toEqual(['ready', null]);
  });

  it('lets broken promises through', async () => {
    const client = createSlowClient();
    const load = createOrderModel(client).load();
    client.calls[0]?.reject(new RangeError('a bug'));
    await expect(load).rejects.toThrow('a bug');
  });

  it('cancels what is under way when disposed, and stays as it is', async () => {
    const client = createSlowClient();
    const model = createOrderModel(client);
    const load = model.load();
    model.dispose();
    expect(client.calls[0]?.signal?.aborted).toBe(true);
    client.calls[0]?.resolve(order());
    await load;
    expect([model.status.value, model.order.value]).toEqual(['loading', null]);
  });
});

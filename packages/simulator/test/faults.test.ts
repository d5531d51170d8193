import { describe, expect, it } from 'vitest';

import { createDeferred } from '../src/deferred.ts';
import { ask, orderOf, requestFor, startSimulator } from './start.ts';

const NOTE =
  'mutation Note($id: ID!) { orderUpdate(input: { id: $id, note: "written" }) { userErrors { message } } }';

function start() {
  const simulator = startSimulator();
  const variables = { id: orderOf(simulator, 1001).gid };
  return {
    simulator,
    write: () => ask(simulator, NOTE, variables),
    readNote: () => orderOf(simulator, 1001).note,
    variables,
  };
}

describe('fail', () => {
  it('drop-before: the connection breaks and nothing happened', async () => {
    const { simulator, write, readNote } = start();
    simulator.fail({ operation: 'orderUpdate', kind: 'drop-before' });
    await expect(write()).rejects.toThrow(TypeError);
    expect(readNote()).toBeNull();
    expect(simulator.log.at(-1)).toMatchObject({
      operationName: 'Note',
      status: null,
      actualQueryCost: null,
    });
    await write();
    expect(readNote()).toBe('written');
  });

  it('drop-after: it happened, but the answer is lost', async () => {
    const { simulator, write, readNote } = start();
    simulator.fail({ operation: 'Note', kind: 'drop-after' });
    await expect(write()).rejects.toThrow(TypeError);
    expect(readNote()).toBe('written');
    expect(simulator.log.at(-1)).toMatchObject({ status: null, actualQueryCost: 10 });
  });

  it('status: another status is answered and nothing happened', async () => {
    const { simulator, write, readNote } = start();
    simulator.fail({ kind: 'status', status: 503 });
    simulator.fail({ kind: 'status', status: 423, body: { errors: 'Locked' } });
    expect(await write()).toMatchObject({ status: 503, body: { errors: 'Status 503' } });
    expect(await write()).toMatchObject({ status: 423, body: { errors: 'Locked' } });
    expect(readNote()).toBeNull();
  });

  it('slow: it happened, and the answer is held until it is released', async () => {
    const { simulator, write, readNote } = start();
    const fault = simulator.fail({ kind: 'slow' });
    const { promise: noticed, resolve: notice } = createDeferred<void>();
    let isAnswered = false;
    const answer = write().then((it) => {
      isAnswered = true;
      return it;
    });
    simulator.fetch(requestFor('{ shop { name } }')).then(() => notice());
    await noticed;
    expect(readNote()).toBe('written');
    expect(isAnswered).toBe(false);
    fault.release();
    expect((await answer).status).toBe(200);
  });

  it('slow: an abort ends the waiting', async () => {
    const { simulator, readNote, variables } = start();
    simulator.fail({ operation: 'orderUpdate', kind: 'slow' });
    const controller = new AbortController();
    const request = simulator.fetch(requestFor(NOTE, variables, { signal: controller.signal }));
    const { promise: noticed, resolve: notice } = createDeferred<void>();
    simulator.fetch(requestFor('{ shop { name } }')).then(() => notice());
    await noticed;
    controller.abort(new Error('too long'));
    await expect(request).rejects.toThrow('too long');
    expect(simulator.log.at(-1)).toMatchObject({ operationName: 'Note', status: null, actualQueryCost: 10 });
    expect(readNote()).toBe('written');
  });

  it('hits as many requests as asked for, and only those it waits for', async () => {
    const { simulator, write } = start();
    const fault = simulator.fail({ operation: 'orderUpdate', kind: 'drop-before', times: 2 });
    expect((await ask(simulator, '{ shop { name } }')).status).toBe(200);
    await expect(write()).rejects.toThrow(TypeError);
    expect(fault.timesLeft).toBe(1);
    expect(simulator.unusedFaults()).toEqual([fault.spec]);
    await expect(write()).rejects.toThrow(TypeError);
    expect(simulator.unusedFaults()).toEqual([]);
    expect((await write()).status).toBe(200);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';

import { address, edit, lines, order } from './orders.ts';
import { CHANGED, startConfirming, startCorrection } from './start-correction.ts';

const webCrypto = crypto;

afterEach(() => vi.unstubAllGlobals());

describe('createAddressCorrectionModel, where the order cannot be read again', () => {
  it.each(['settled', 'accepted'] as const)(
    'knows the new address as soon as the edit is %s, and begins the next draft from it',
    async (status) => {
      const { model, client } = await startConfirming();
      client.accept.mockResolvedValueOnce(edit(CHANGED, { status }));
      await model.save();
      expect(model.state.value.step).toBe('saved');
      expect(model.destination.value).toMatchObject({ address: CHANGED, lines: lines(CHANGED) });
      model.edit();
      expect(model.draft.value).toEqual(CHANGED);
    },
  );

  it('believes a newer order again, whatever its address', async () => {
    const { model, source } = await startConfirming();
    await model.save();
    source.value = order();
    expect(model.destination.value).toEqual(order().destination);
    expect(model.destination.value?.address).toEqual(address());
  });
});

describe('createAddressCorrectionModel, where something breaks that is no OrderProblem', () => {
  it('names intents where the page came by plain http', async () => {
    vi.stubGlobal('crypto', {
      getRandomValues: webCrypto.getRandomValues.bind(webCrypto),
    });
    const { model, client } = await startConfirming({ createKey: undefined });
    expect(model.state.value.step).toBe('confirming');
    await model.save();
    expect(client.accept.mock.calls[0]?.[2].idempotencyKey).toMatch(/^\d+(-\d+){3}$/);
  });

  it('gives the form back with what was typed', async () => {
    const { model, client } = startCorrection();
    client.quote.mockRejectedValueOnce(new RangeError('a bug'));
    model.edit();
    model.type('city', 'Potsdam');
    await expect(model.review()).rejects.toThrow('a bug');
    expect(model.state.value).toEqual({ step: 'editing', problem: null, fields: [] });
    expect(model.draft.value?.city).toBe('Potsdam');
  });

  it('E2: lets the shopper save again under the same key, and reads the order again when left', async () => {
    const { model, client, refresh } = await startConfirming();
    client.accept.mockRejectedValueOnce(new RangeError('a bug'));
    await expect(model.save()).rejects.toThrow('a bug');
    expect(model.state.value).toMatchObject({ step: 'confirming', problem: null });
    await model.save();
    const keys = client.accept.mock.calls.map(([, , options]) => options.idempotencyKey);
    expect(keys).toEqual(['intent-1', 'intent-1']);

    const left = await startConfirming();
    left.client.accept.mockRejectedValueOnce(new RangeError('a bug'));
    await expect(left.model.save()).rejects.toThrow('a bug');
    left.model.cancel();
    expect(left.refresh).toHaveBeenCalledTimes(1);
    expect(refresh).toHaveBeenCalledTimes(1);
  });
});

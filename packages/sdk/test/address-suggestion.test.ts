import { describe, expect, it } from 'vitest';

import { address, lines, quote } from './orders.ts';
import { CHANGED, startCorrection } from './start-correction.ts';

const MEANT = address({ address1: 'Torstraße 21', zip: '10115' });
const suggestion = { address: MEANT, lines: lines(MEANT) };

async function startAsking() {
  const started = startCorrection();
  started.client.quote.mockResolvedValueOnce(quote(CHANGED, { addressSuggestion: suggestion }));
  started.model.edit();
  started.model.type('address1', 'Torstraße 21');
  await started.model.review();
  return started;
}

describe('createAddressCorrectionModel, where something else was probably meant', () => {
  it('J1 says so beside what was typed', async () => {
    const { model } = await startAsking();
    expect(model.state.value).toMatchObject({
      step: 'confirming',
      suggestion,
      effect: { after: { address: CHANGED } },
    });
  });

  it('J1 asks for a new quote of what it was told, and saves that', async () => {
    const { model, client } = await startAsking();
    client.quote.mockResolvedValueOnce(quote(MEANT));
    await model.takeSuggestion();
    expect(client.quote.mock.lastCall?.[0]).toEqual([{ kind: 'correct-address', address: MEANT }]);
    expect(model.draft.value).toEqual(MEANT);
    expect(model.state.value).toMatchObject({ step: 'confirming', suggestion: null });
    await model.save();
    expect(client.accept.mock.lastCall?.[0]).toEqual([{ kind: 'correct-address', address: MEANT }]);
  });

  it('J1 keeps what was typed, and saves that', async () => {
    const { model, client } = await startAsking();
    model.keepTyped();
    expect(model.state.value).toMatchObject({ step: 'confirming', suggestion: null });
    await model.save();
    expect(client.quote).toHaveBeenCalledTimes(1);
    expect(client.accept.mock.lastCall?.[0]).toEqual([{ kind: 'correct-address', address: CHANGED }]);
  });

  it('does nothing where nothing was suggested', async () => {
    const { model, client } = startCorrection();
    model.keepTyped();
    await model.takeSuggestion();
    expect(model.state.value).toEqual({ step: 'showing' });
    expect(client.quote).not.toHaveBeenCalled();
  });
});

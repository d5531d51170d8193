import { afterEach, describe, expect, it, vi } from 'vitest';

import type { Edit, Quote } from '../src/index.ts';
import { clientProblem } from '../src/order-problem.ts';
import { closedWindow, edit, everyWindow, openWindow, order, quote } from './orders.ts';
import { CHANGED, refusal, startConfirming, startCorrection } from './start-correction.ts';

afterEach(() => vi.restoreAllMocks());

describe('createAddressCorrectionModel', () => {
  it('goes from showing to saved, and reads the order again', async () => {
    const { model, client, refresh } = startCorrection();
    const steps = [model.state.value.step];
    model.state.subscribe(({ step }) => steps.push(step));
    model.edit();
    model.type('address1', 'Torstraße 21');
    await model.review();
    await model.save();
    expect(steps.slice(1)).toEqual(['showing', 'editing', 'quoting', 'confirming', 'saving', 'saved']);
    expect(client.quote.mock.calls[0]?.[0]).toEqual([{ kind: 'correct-address', address: CHANGED }]);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(model.draft.value).toBeNull();
  });

  it('E1: accepts what was shown: the same changes, version and difference', async () => {
    const { model, client } = await startConfirming();
    await model.save();
    expect(client.accept.mock.calls[0]?.slice(0, 2)).toEqual([
      [{ kind: 'correct-address', address: CHANGED }],
      quote(CHANGED),
    ]);
  });

  it('sends a tidy address: no spaces around it, null where it is empty', async () => {
    const { model, client } = startCorrection();
    model.edit();
    model.type('address1', '  Torstraße 21 ');
    model.type('address2', '   ');
    model.type('phone', '');
    await model.review();
    expect(client.quote.mock.calls[0]?.[0]).toEqual([
      { kind: 'correct-address', address: { ...CHANGED, address2: null, phone: null } },
    ]);
  });

  it('leaves out the marks of direction that are copied along with a number', async () => {
    const { model, client } = startCorrection();
    model.edit();
    model.type('address1', 'Torstraße 21');
    model.type('phone', '\u202A+49 30 901820\u202C');
    await model.review();
    expect(client.quote.mock.calls[0]?.[0]).toEqual([{ kind: 'correct-address', address: CHANGED }]);
  });

  it('names all missing fields in the order of the form, without asking the API', async () => {
    const { model, client } = startCorrection();
    model.edit();
    model.type('city', '');
    model.type('address1', ' ');
    await model.review();
    expect(model.state.value).toMatchObject({
      step: 'editing',
      fields: [
        { field: 'address1', reason: 'missing', message: null },
        { field: 'city', reason: 'missing', message: null },
      ],
    });
    expect(client.quote).not.toHaveBeenCalled();
  });

  it('brings a refusal back to the form with what was typed', async () => {
    const { model, client } = startCorrection();
    const fields = [
      { field: 'zip' as const, reason: 'not_in_country' as const, message: 'Not a postal code.' },
    ];
    client.quote.mockRejectedValueOnce(refusal('address_invalid', { fields }));
    model.edit();
    model.type('zip', 'ABC');
    await model.review();
    expect(model.state.value).toMatchObject({
      step: 'editing',
      problem: { code: 'address_invalid' },
      fields,
    });
    expect(model.draft.value?.zip).toBe('ABC');
  });

  it.each(['offline', 'unreachable', 'timeout'] as const)(
    'keeps what was typed when the quote is %s',
    async (code) => {
      const { model, client } = startCorrection();
      client.quote.mockRejectedValueOnce(clientProblem(code));
      model.edit();
      model.type('address1', 'Torstraße 21');
      await model.review();
      expect(model.state.value).toMatchObject({ step: 'editing', problem: { code } });
      expect(model.draft.value?.address1).toBe('Torstraße 21');
      await model.review();
      expect(model.state.value.step).toBe('confirming');
    },
  );

  it.each(['offline', 'unreachable', 'timeout', 'outcome_unknown', 'shop_busy'])(
    'E2: tries again after %s under the same key',
    async (code) => {
      const { model, client } = await startConfirming();
      client.accept.mockRejectedValueOnce(refusal(code));
      await model.save();
      expect(model.state.value).toMatchObject({ step: 'confirming', problem: { code }, isNewQuote: false });
      await model.save();
      expect(model.state.value.step).toBe('saved');
      expect(client.accept.mock.calls.map(([, , options]) => options.idempotencyKey)).toEqual([
        'intent-1',
        'intent-1',
      ]);
    },
  );

  it('E2: a double click saves once', async () => {
    const { model, client } = await startConfirming();
    await Promise.all([model.save(), model.save()]);
    expect(client.accept).toHaveBeenCalledTimes(1);
  });

  it('E2: a new intent has a new key', async () => {
    const { model, client } = await startConfirming();
    client.accept.mockRejectedValueOnce(clientProblem('timeout'));
    await model.save();
    model.back();
    model.type('address1', 'Torstraße 23');
    await model.review();
    await model.save();
    expect(client.accept.mock.calls.map(([, , options]) => options.idempotencyKey)).toEqual([
      'intent-1',
      'intent-2',
    ]);
  });

  it('E1: shows a quote that changed and asks again, under a new key', async () => {
    const { model, client } = await startConfirming();
    const dearer = quote(CHANGED, {
      orderVersion: 'v2',
      difference: { amount: '4.00', currencyCode: 'EUR', text: '€4.00' },
    });
    client.accept.mockRejectedValueOnce(refusal('quote_changed', { quote: dearer }));
    await model.save();
    expect(model.state.value).toMatchObject({
      step: 'confirming',
      isNewQuote: true,
      quote: dearer,
      problem: null,
    });
    await model.save();
    expect(client.accept.mock.calls[1]?.[1]).toEqual(dearer);
    expect(client.accept.mock.calls[1]?.[2].idempotencyKey).toBe('intent-2');
  });

  it('E3, E4: goes back to the form and reads the order again when the window has closed', async () => {
    const { model, client, refresh } = await startConfirming();
    client.accept.mockRejectedValueOnce(refusal('fulfillment_started'));
    await model.save();
    expect(model.state.value).toMatchObject({ step: 'editing', problem: { code: 'fulfillment_started' } });
    expect(model.draft.value?.address1).toBe('Torstraße 21');
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('goes back to the form when the shop refused the address in the end', async () => {
    const { model, client } = await startConfirming();
    client.accept.mockResolvedValueOnce(edit(CHANGED, { status: 'failed', problem: 'address_refused' }));
    await model.save();
    expect(model.state.value).toMatchObject({ step: 'editing', problem: { code: 'address_refused' } });
  });

  it('says what is saved when the change is on record and not made yet', async () => {
    const { model, client } = await startConfirming();
    client.accept.mockResolvedValueOnce(edit(CHANGED, { status: 'accepted', settledAt: null }));
    await model.save();
    expect(model.state.value).toMatchObject({ step: 'saved', edit: { status: 'accepted' } });
  });

  it('keeps what was typed when closed, and forgets it when cancelled', () => {
    const { model } = startCorrection();
    model.edit();
    model.type('city', 'Potsdam');
    model.close();
    expect(model.state.value.step).toBe('showing');
    model.edit();
    expect(model.draft.value?.city).toBe('Potsdam');
    model.cancel();
    model.edit();
    expect(model.draft.value?.city).toBe('Berlin');
  });

  it('drops the answer to a quote that was closed meanwhile', async () => {
    const { model, client } = startCorrection();
    const answer = Promise.withResolvers<Quote>();
    client.quote.mockReturnValueOnce(answer.promise);
    model.edit();
    const review = model.review();
    model.close();
    answer.resolve(quote(CHANGED));
    await review;
    expect(client.quote.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
    expect(model.state.value.step).toBe('showing');
  });

  it('cannot be closed while saving, so that no outcome is missed', async () => {
    const { model, client } = await startConfirming();
    const answer = Promise.withResolvers<Edit>();
    client.accept.mockReturnValueOnce(answer.promise);
    const save = model.save();
    model.close();
    model.cancel();
    expect(model.state.value.step).toBe('saving');
    answer.resolve(edit(CHANGED));
    await save;
    expect(model.state.value.step).toBe('saved');
  });

  it('reads the order again when left after an unknown outcome', async () => {
    const { model, client, refresh } = await startConfirming();
    client.accept.mockRejectedValueOnce(refusal('outcome_unknown'));
    await model.save();
    expect(refresh).not.toHaveBeenCalled();
    model.cancel();
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('E3: reads the order again at the moment at which the window closes, and keeps the form', () => {
    const { model, clock, refresh, source } = startCorrection();
    model.edit();
    model.type('city', 'Potsdam');
    clock.advance(42 * 60_000 - 1);
    expect(refresh).not.toHaveBeenCalled();
    clock.advance(1);
    expect(refresh).toHaveBeenCalledTimes(1);
    source.value = order({ editWindows: everyWindow(closedWindow()) });
    expect([model.window.value?.status, model.state.value.step, model.draft.value?.city]).toEqual([
      'closed',
      'editing',
      'Potsdam',
    ]);
  });

  it('W2 does not ask again about a window that no time closes', () => {
    const { clock, refresh, source } = startCorrection();
    source.value = order({ editWindows: everyWindow(openWindow(null)) });
    clock.advance(365 * 86_400_000);
    expect(refresh).not.toHaveBeenCalled();
  });

  it('waits a little before it asks again about a window that a fast clock believes closed', () => {
    const { clock, refresh, source } = startCorrection();
    source.value = order({ editWindows: everyWindow(openWindow('2026-11-23T14:00:00Z')) });
    clock.advance(14_999);
    expect(refresh).not.toHaveBeenCalled();
    clock.advance(1);
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['there is no order', null],
    ['nothing is shipped', order({ destination: null })],
    ['the window is closed', order({ editWindows: everyWindow(closedWindow()) })],
  ])('does not open where %s', (_, given) => {
    const { model } = startCorrection(given);
    model.edit();
    expect(model.state.value.step).toBe('showing');
  });

  it('cancels calls and timers when disposed', async () => {
    const { model, client, clock } = startCorrection();
    client.quote.mockImplementationOnce(() => new Promise(() => {}));
    model.edit();
    void model.review();
    model.dispose();
    expect(client.quote.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
    expect(clock.waiting).toBe(0);
  });
});

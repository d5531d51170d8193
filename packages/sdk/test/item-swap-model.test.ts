import { describe, expect, it } from 'vitest';

import { createItemSwapModel } from '../src/index.ts';
import type { Edit, Order } from '../src/index.ts';
import { clientProblem } from '../src/order-problem.ts';
import { choices, editOf, euros, line, quoteOf, startWith, swapped, toPay } from './changes.ts';
import { closedWindow, everyWindow, openWindow, order } from './orders.ts';
import { refusal } from './start-correction.ts';

function start(given?: Order) {
  const started = startWith(given);
  const model = createItemSwapModel(started.options);
  return { ...started, model };
}

async function startChoosing(given?: Order) {
  const started = start(given);
  await started.model.load();
  return started;
}

async function startConfirming() {
  const started = await startChoosing();
  started.model.choose('Size', 'L');
  await started.model.review();
  return started;
}

const pair = () =>
  order({
    lines: [line({ quantity: 3 }), line({ id: '9002' }), line({ id: '9003', isEditable: false })],
    editWindows: everyWindow(openWindow('2026-11-23T15:42:00Z')),
  });

describe('createItemSwapModel', () => {
  it('reads what there is to choose from on demand, once', async () => {
    const { model, client } = start();
    expect(model.lines.value).toBeNull();
    expect(client.readChoices).not.toHaveBeenCalled();
    await Promise.all([model.load(), model.load()]);
    await model.load();
    expect(client.readChoices).toHaveBeenCalledTimes(1);
    expect(model.lines.value?.map(({ line }) => line.id)).toEqual(['9001']);
  });

  it('asks for nothing where the window is closed', async () => {
    const { model, client } = await startChoosing(order({ editWindows: everyWindow(closedWindow()) }));
    expect(client.readChoices).not.toHaveBeenCalled();
    expect([model.window.value?.status, model.lines.value]).toEqual(['closed', null]);
  });

  it('says why there is nothing to choose from, and tries again', async () => {
    const { model, client } = start();
    client.readChoices.mockRejectedValueOnce(clientProblem('offline'));
    await model.load();
    expect([model.lines.value, model.problem.value?.code]).toEqual([null, 'offline']);
    await model.load();
    expect([model.lines.value?.length, model.problem.value]).toEqual([1, null]);
  });

  it('shows the values of every option, those that cannot be had, and what they cost more', async () => {
    const { model } = await startChoosing();
    const options = model.lines.value?.[0]?.options.map(({ name, values }) => [
      name,
      values.map(({ value, isChosen, isPresent, isAvailable, difference }) => [
        value,
        isChosen,
        isPresent,
        isAvailable,
        difference?.text,
      ]),
    ]);
    expect(options).toEqual([
      [
        'Color',
        [
          ['Sand', true, true, true, undefined],
          ['Sage', false, false, true, undefined],
        ],
      ],
      [
        'Size',
        [
          ['M', true, true, true, undefined],
          ['L', false, false, true, '€4.00'],
          ['XL', false, false, false, undefined],
        ],
      ],
    ]);
  });

  it('leads from a value to the variant that is most alike and can be had', async () => {
    const { model } = await startChoosing();
    model.choose('Color', 'Sage');
    const [view] = model.lines.value ?? [];
    expect([view?.chosen?.title, view?.canReview]).toEqual(['Sage / L', true]);
    expect(view?.options[1]?.values.map(({ value, isAvailable }) => [value, isAvailable])).toEqual([
      ['M', false],
      ['L', true],
      ['XL', false],
    ]);
    model.choose('Size', 'M');
    expect(model.lines.value?.[0]).toMatchObject({ chosen: { variantId: '211' }, canReview: false });
    model.choose('Color', 'Sand');
    expect(model.lines.value?.[0]).toMatchObject({ chosen: { variantId: '201' }, canReview: false });
  });

  it('leaves out options without a choice, and lines without another variant', async () => {
    const { model, client } = start(pair());
    const [medium, large] = choices().lines[0]?.variants ?? [];
    if (!medium || !large) throw new Error('The choices of the tests have two shirts.');
    client.readChoices.mockResolvedValueOnce(
      choices([], {
        lines: [
          { lineId: '9001', variants: [medium] },
          { lineId: '9002', variants: [medium, large] },
        ],
      }),
    );
    await model.load();
    expect(model.lines.value?.map(({ line, options }) => [line.id, options.map(({ name }) => name)])).toEqual(
      [['9002', ['Size']]],
    );
  });

  it('opens one line at a time, the only one by itself, and forgets what was chosen in the other', async () => {
    const { model, client } = start(pair());
    client.readChoices.mockResolvedValue(choices(['9001', '9002']));
    await model.load();
    expect(model.openLineId.value).toBeNull();
    model.choose('Size', 'L');
    expect(model.lines.value?.map(({ canReview }) => canReview)).toEqual([false, false]);
    model.open('9001');
    model.choose('Size', 'L');
    expect(model.lines.value?.map(({ canReview }) => canReview)).toEqual([true, false]);
    model.open('9002');
    expect(model.lines.value?.map(({ canReview }) => canReview)).toEqual([false, false]);
    expect((await startChoosing()).model.openLineId.value).toBe('9001');
  });

  it('swaps all units, or as many as the shopper wants', async () => {
    const { model, client } = start(pair());
    client.readChoices.mockResolvedValue(choices(['9001', '9002']));
    await model.load();
    model.open('9001');
    model.choose('Size', 'L');
    expect(model.lines.value?.[0]?.quantity).toBe(3);
    await model.review();
    model.back();
    model.setQuantity(0);
    expect(model.lines.value?.[0]?.quantity).toBe(1);
    model.setQuantity(9);
    expect(model.lines.value?.[0]?.quantity).toBe(3);
    model.setQuantity(2);
    await model.review();
    expect(client.quote.mock.calls.map(([changes]) => changes)).toEqual([
      [{ kind: 'swap-item', lineId: '9001', variantId: '202' }],
      [{ kind: 'swap-item', lineId: '9001', variantId: '202', quantity: 2 }],
    ]);
  });

  it('asks for no price of what stands on the order or cannot be had', async () => {
    const { model, client } = await startChoosing();
    await model.review();
    model.choose('Size', 'XL');
    await model.review();
    expect(client.quote).not.toHaveBeenCalled();
  });

  it('goes from choosing to saved, tells of the edit, and reads order and choices again', async () => {
    const { model, client, refresh, add } = start();
    const steps: string[] = [];
    model.state.subscribe(({ step }) => steps.push(step));
    await model.load();
    model.choose('Size', 'L');
    await model.review();
    const edit = editOf(swapped('Sand / L'), '4.00', { status: 'committed', settlement: toPay('4.00') });
    client.accept.mockResolvedValueOnce(edit);
    await model.save();
    expect([...new Set(steps)]).toEqual(['choosing', 'quoting', 'confirming', 'saving', 'saved']);
    expect(model.state.value).toMatchObject({ edit, effect: { after: { variantTitle: 'Sand / L' } } });
    expect(client.accept.mock.calls[0]?.slice(0, 2)).toEqual([
      [{ kind: 'swap-item', lineId: '9001', variantId: '202' }],
      quoteOf(swapped('Sand / L'), '4.00'),
    ]);
    expect(add).toHaveBeenCalledExactlyOnceWith(edit);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(client.readChoices).toHaveBeenCalledTimes(2);
    model.leave();
    expect(model.state.value).toEqual({ step: 'choosing', problem: null });
  });

  it('E1: shows a quote that changed and asks again, under a new key', async () => {
    const { model, client } = await startConfirming();
    const dearer = quoteOf(swapped('Sand / L'), '6.00', { orderVersion: 'v2' });
    client.accept.mockRejectedValueOnce(refusal('quote_changed', { quote: dearer }));
    await model.save();
    expect(model.state.value).toMatchObject({ step: 'confirming', isNewQuote: true, quote: dearer });
    await model.save();
    expect(client.accept.mock.calls.map(([, , { idempotencyKey }]) => idempotencyKey)).toEqual([
      'intent-1',
      'intent-2',
    ]);
  });

  it('E2: tries again after an unknown outcome under the same key', async () => {
    const { model, client } = await startConfirming();
    client.accept.mockRejectedValueOnce(refusal('outcome_unknown'));
    await model.save();
    expect(model.state.value).toMatchObject({ step: 'confirming', problem: { code: 'outcome_unknown' } });
    await model.save();
    expect(client.accept.mock.calls.map(([, , { idempotencyKey }]) => idempotencyKey)).toEqual([
      'intent-1',
      'intent-1',
    ]);
  });

  it('E12: goes back to the choice when refused, and reads the choices again when one is gone', async () => {
    const { model, client } = await startChoosing();
    client.quote.mockRejectedValueOnce(refusal('out_of_stock'));
    model.choose('Size', 'L');
    await model.review();
    expect(model.state.value).toMatchObject({ step: 'choosing', problem: { code: 'out_of_stock' } });
    expect(model.lines.value?.[0]?.chosen?.variantId).toBe('202');
    expect(client.readChoices).toHaveBeenCalledTimes(2);
    model.choose('Size', 'M');
    expect(model.state.value).toEqual({ step: 'choosing', problem: null });
  });

  it('E3, E4: reads the order again when the window closes while choosing', async () => {
    const { model, clock, refresh, client } = await startChoosing();
    clock.advance(42 * 60_000);
    expect(refresh).toHaveBeenCalledTimes(1);
    client.quote.mockRejectedValueOnce(refusal('fulfillment_started'));
    model.choose('Size', 'L');
    await model.review();
    expect(refresh).toHaveBeenCalledTimes(2);
  });

  it('cannot be left while saving, so that no outcome is missed', async () => {
    const { model, client } = await startConfirming();
    const answer = Promise.withResolvers<Edit>();
    client.accept.mockReturnValueOnce(answer.promise);
    const save = model.save();
    model.leave();
    model.open(null);
    model.choose('Size', 'M');
    expect(model.state.value.step).toBe('saving');
    answer.resolve(editOf(swapped('Sand / L')));
    await save;
    expect(model.state.value.step).toBe('saved');
  });

  it('has no difference to show where prices are in different currencies', async () => {
    const { model, client } = start();
    const [medium, large] = choices().lines[0]?.variants ?? [];
    if (!medium || !large) throw new Error('The choices of the tests have two shirts.');
    const variants = [medium, { ...large, unitPrice: euros('9.00'), difference: null }];
    client.readChoices.mockResolvedValueOnce(choices([], { lines: [{ lineId: '9001', variants }] }));
    await model.load();
    expect(model.lines.value?.[0]?.options[0]?.values.map(({ difference }) => difference)).toEqual([
      null,
      null,
    ]);
  });

  it('cancels calls and timers when disposed', async () => {
    const { model, client, clock } = await startChoosing();
    client.quote.mockImplementationOnce(() => new Promise(() => {}));
    model.choose('Size', 'L');
    void model.review();
    model.dispose();
    expect(client.quote.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
    expect(client.readChoices.mock.calls[0]?.[0]?.signal?.aborted).toBe(true);
    expect(clock.waiting).toBe(0);
  });
});

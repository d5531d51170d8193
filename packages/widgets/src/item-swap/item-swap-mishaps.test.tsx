import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { choices, line, quoteOf, swapped } from '../../../sdk/test/changes.ts';
import { closedWindow, everyWindow, problem } from '../../../sdk/test/orders.ts';
import { button } from '../../test/address-form.ts';
import { serveChanges, swappable } from '../../test/changes.ts';
import { clearPage, findAccessibilityProblems, focused, place } from '../../test/elements.ts';
import { received, serve, serveOrder, urls } from '../../test/fake-api.ts';

const SWAP = 'Swap: Linen shirt';

async function open(name = SWAP) {
  const element = place('amend-item-swap');
  await userEvent.click(button(name));
  await expect.element(button(/^L/)).toBeVisible();
  return element;
}

async function confirm() {
  const element = await open();
  await userEvent.click(button(/^L/));
  await userEvent.click(button('Swap to Sand / L'));
  await expect.element(page.getByText('You pay €4.00 more').first()).toBeVisible();
  return element;
}

beforeEach(() => serveChanges());
afterEach(async () => {
  vi.restoreAllMocks();
  await clearPage();
});

describe('<amend-item-swap>, when things go wrong', () => {
  it('E12: says why a swap was refused and what can be done, and goes back to the choice', async () => {
    const refusal = problem('out_of_stock', 409, { detail: 'It is sold out.', nextStep: 'Choose another.' });
    serveChanges(
      {},
      http.post(urls.quotes, () => HttpResponse.json(refusal, { status: 409 })),
    );
    const element = await open();
    await userEvent.click(button(/^L/));
    await userEvent.click(button('Swap to Sand / L'));
    await expect.element(page.getByText('It is sold out.')).toBeVisible();
    expect(focused(element)?.id).toBe('notice');
    expect(await findAccessibilityProblems()).toEqual([]);
    await userEvent.click(button('Back'));
    await expect.element(button(/^L/)).toBeVisible();
  });

  it('E2: tries again after an unknown outcome under the same key', async () => {
    await confirm();
    const refusal = problem('outcome_unknown', 500, { detail: 'It is not certain.' });
    serve(http.post(urls.edits, () => HttpResponse.json(refusal, { status: 500 })));
    await userEvent.click(button('Swap to Sand / L'));
    await expect.element(page.getByText('It is not certain.')).toBeVisible();
    const [first] = received;
    serveChanges();
    await userEvent.click(button('Try again'));
    await expect.element(page.getByRole('heading', { name: /Swapped/ })).toBeVisible();
    expect(first?.headers.get('idempotency-key')).toMatch(/^\d+(-\d+){3}$/);
    expect(received[0]?.headers.get('idempotency-key')).toBe(first?.headers.get('idempotency-key'));
  });

  it('E1: shows a quote that changed meanwhile and asks again', async () => {
    const element = await confirm();
    const refusal = problem('quote_changed', 409, { quote: quoteOf(swapped('Sand / L'), '6.00') });
    serve(http.post(urls.edits, () => HttpResponse.json(refusal, { status: 409 })));
    await userEvent.click(button('Swap to Sand / L'));
    await expect.element(page.getByText(/The order changed in the meantime/)).toBeVisible();
    expect(focused(element)?.id).toBe('notice');
    await expect.element(page.getByText('You pay €6.00 more').first()).toBeVisible();
  });

  it('E3: says so when the window closes while choosing', async () => {
    await open();
    const refusal = problem('edit_window_passed', 409, {
      detail: 'It is too late.',
      nextStep: 'Write to us.',
    });
    serveChanges(
      { order: swappable({ editWindows: everyWindow(closedWindow()) }) },
      http.post(urls.quotes, () => HttpResponse.json(refusal, { status: 409 })),
    );
    await userEvent.click(button(/^L/));
    await userEvent.click(button('Swap to Sand / L'));
    await expect.element(page.getByText('It is too late.')).toBeVisible();
    await userEvent.click(button('Back'));
    await expect.element(page.getByText(/This order is being packed/)).toBeVisible();
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('says where nothing can be swapped', async () => {
    serveChanges({ order: swappable({ lines: [line({ isEditable: false })] }) });
    place('amend-item-swap');
    await expect.element(page.getByText('Nothing in this order can be swapped')).toBeVisible();
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('says where there is nothing to choose for an item, once that is known', async () => {
    serveChanges({ choices: choices([]) });
    place('amend-item-swap');
    await userEvent.click(button(SWAP));
    await expect.element(page.getByText('There is nothing else to choose for this item')).toBeVisible();
    expect(await findAccessibilityProblems()).toEqual([]);
    await userEvent.click(button('Back'));
    await expect.element(button(SWAP)).toBeVisible();
  });

  it('says that it is offline, and tries again', async () => {
    serve(serveOrder(swappable()));
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    place('amend-item-swap');
    await expect.element(page.getByText('You seem to be offline.'), { timeout: 5000 }).toBeVisible();
    serveChanges();
    await userEvent.click(button('Try again'));
    await expect.element(button(SWAP)).toBeVisible();
  });

  it('says that the choices could not be read, and tries again', async () => {
    serve(
      serveOrder(swappable()),
      http.get(urls.edits, () => HttpResponse.json({ edits: [] })),
    );
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    place('amend-item-swap');
    await userEvent.click(button(SWAP));
    await expect.element(page.getByText('You seem to be offline.'), { timeout: 5000 }).toBeVisible();
    expect(await findAccessibilityProblems()).toEqual([]);
    serveChanges();
    await userEvent.click(button('Try again'));
    await expect.element(button(/^L/)).toBeVisible();
  });
});

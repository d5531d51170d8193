import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { euros, quoteOf } from '../../../sdk/test/changes.ts';
import { closedWindow, everyWindow, problem } from '../../../sdk/test/orders.ts';
import { button } from '../../test/address-form.ts';
import {
  begin,
  cancellable,
  cancelled,
  heldChoices,
  letChoicesCome,
  reviewCancellation,
  serveCancelling,
} from '../../test/cancelling.ts';
import { clearPage, findAccessibilityProblems, focused, place } from '../../test/elements.ts';
import { received, serve, serveOrder, urls } from '../../test/fake-api.ts';

const closed = cancellable({ editWindows: everyWindow(closedWindow()) });

const accepted = () => received.find(({ method, url }) => method === 'POST' && url.startsWith(urls.edits));

beforeEach(() => serveCancelling());
afterEach(async () => {
  vi.restoreAllMocks();
  await clearPage();
});

describe('<amend-cancel-order>, where something goes wrong', () => {
  it('E12: says why it was refused and what can be done, and goes back to the choice', async () => {
    const refusal = problem('cancel_refused', 409, {
      detail: 'The order could not be cancelled.',
      nextStep: 'Contact the shop.',
    });
    serveCancelling(
      {},
      http.post(urls.edits, () => HttpResponse.json(refusal, { status: 409 })),
    );
    const element = await reviewCancellation();
    await userEvent.click(button('Cancel the order'));
    await expect.element(page.getByText('The order could not be cancelled.')).toBeVisible();
    await expect.element(page.getByText('Contact the shop.')).toBeVisible();
    expect(focused(element)?.id).toBe('notice');
    expect(await findAccessibilityProblems()).toEqual([]);
    await userEvent.click(button('Back'));
    await expect.element(button('Continue')).toBeVisible();
    expect(focused(element)?.id).toBe('choice');
  });

  it('E2: tries again under the same key once the connection is back', async () => {
    await reviewCancellation();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    serve();
    await userEvent.click(button('Cancel the order'));
    await expect.element(page.getByText('You seem to be offline.'), { timeout: 8000 }).toBeVisible();
    const first = accepted();
    vi.restoreAllMocks();
    serveCancelling();
    await userEvent.click(button('Try again'));
    await expect.element(page.getByText('Your order is cancelled')).toBeVisible();
    const again = accepted();
    expect(first?.headers.get('idempotency-key')).toMatch(/^\d+(-\d+){3}$/);
    expect(again?.headers.get('idempotency-key')).toBe(first?.headers.get('idempotency-key'));
  });

  it('E1: shows what is given back anew where it changed meanwhile', async () => {
    const element = await reviewCancellation();
    const quote = quoteOf(cancelled({ refund: euros('43.00') }), '-43.00');
    const refusal = problem('quote_changed', 409, { quote });
    serve(http.post(urls.edits, () => HttpResponse.json(refusal, { status: 409 })));
    await userEvent.click(button('Cancel the order'));
    await expect.element(page.getByText(/The order changed in the meantime/)).toBeVisible();
    await expect.element(page.getByText(/You get €43.00 back/).last()).toBeVisible();
    expect(focused(element)?.id).toBe('notice');
  });

  it('E3: says so when the window closes while the shopper chooses', async () => {
    const element = await begin();
    await expect.element(button('Continue')).toBeVisible();
    serveCancelling({ order: closed });
    dispatchEvent(new Event('online'));
    await expect.element(page.getByText(/This order is being packed/)).toBeVisible();
    expect(focused(element)?.id).toBe('title');
    expect(button(/./).elements()).toEqual([]);
  });

  it('E3: says so when the window closes while it is being confirmed', async () => {
    const refusal = problem('edit_window_passed', 409, {
      detail: 'It is too late.',
      nextStep: 'Write to us.',
    });
    await reviewCancellation();
    serveCancelling(
      { order: closed },
      http.post(urls.edits, () => HttpResponse.json(refusal, { status: 409 })),
    );
    await userEvent.click(button('Cancel the order'));
    await expect.element(page.getByText('It is too late.')).toBeVisible();
    await userEvent.click(button('Back'));
    await expect.element(page.getByText(/This order is being packed/)).toBeVisible();
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('waits for what is there to choose from, and opens then', async () => {
    serveCancelling({}, heldChoices());
    const element = await begin();
    await expect.element(page.getByText('Loading…')).toBeVisible();
    await expect.element(button('Cancel this order…')).toHaveAttribute('aria-disabled', 'true');
    expect(focused(element)?.id).toBe('begin');
    expect(await findAccessibilityProblems()).toEqual([]);
    letChoicesCome();
    await expect.element(button('Continue')).toBeVisible();
    expect(focused(element)?.id).toBe('choice');
  });

  it('says that it is offline where the choice cannot be read, and tries again', async () => {
    serve(
      serveOrder(cancellable()),
      http.get(urls.edits, () => HttpResponse.json({ edits: [] })),
    );
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await begin();
    await expect.element(page.getByText('You seem to be offline.'), { timeout: 8000 }).toBeVisible();
    expect(await findAccessibilityProblems()).toEqual([]);
    vi.restoreAllMocks();
    serveCancelling();
    await userEvent.click(button('Try again'));
    await expect.element(button('Continue')).toBeVisible();
  });

  it('says that it is offline where the edits cannot be read, and tries again', async () => {
    serve(serveOrder(cancellable()));
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    place('amend-cancel-order');
    await expect.element(page.getByText('You seem to be offline.'), { timeout: 8000 }).toBeVisible();
    serveCancelling();
    await userEvent.click(button('Try again'));
    await expect.element(button('Cancel this order…')).toBeVisible();
  });

  it('is left with Escape while it waits', async () => {
    serveCancelling({}, heldChoices());
    const element = await begin();
    await expect.element(page.getByText('Loading…')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Cancel this order…')).toHaveAttribute('aria-disabled', 'false');
    letChoicesCome();
    await userEvent.click(button('Cancel this order…'));
    await expect.element(button('Continue')).toBeVisible();
    expect(focused(element)?.id).toBe('choice');
  });
});

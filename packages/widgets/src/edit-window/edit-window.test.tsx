import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';

import { closedWindow, everyWindow, moment, openWindow, order } from '../../../sdk/test/orders.ts';
import { clearPage, findAccessibilityProblems, place } from '../../test/elements.ts';
import { serve, serveOrder } from '../../test/fake-api.ts';

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

const orderUntil = (at: string | null) => order({ editWindows: everyWindow(openWindow(at)) });

function show(given: ReturnType<typeof order>, attributes: Record<string, string> = {}): HTMLElement {
  serve(serveOrder(given));
  return place('amend-edit-window', attributes);
}

const inside = (element: HTMLElement, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent);

afterEach(clearPage);

describe('<amend-edit-window>', () => {
  it('W2: says until when the order can be changed, what of it, and what helps afterwards', async () => {
    const at = inMinutes(3 * 24 * 60);
    const element = show(orderUntil(at));
    const { date, time } = moment(at);
    await expect.element(page.getByText(`You can change this order until ${date}, ${time}`)).toBeVisible();
    expect(inside(element, '.kinds li')).toEqual([
      'Address',
      'Size or colour',
      'Quantity',
      'More items',
      'Shipping',
      'Contact details',
      'Notes',
      'Cancelling',
    ]);
    await expect.element(page.getByText(/After that, contact the shop/)).toBeVisible();
    expect(inside(element, '.countdown')).toEqual([]);
    expect(document.activeElement).toBe(document.body);
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('says so where only the start of fulfilment ends it', async () => {
    show(orderUntil(null));
    await expect.element(page.getByText('You can change this order until it is packed')).toBeVisible();
  });

  it('says the minutes within the last hour, in steps', async () => {
    const element = show(orderUntil(inMinutes(42.5)));
    await expect.element(page.getByText('45 minutes left')).toBeVisible();
    expect(inside(element, '[role=status]')[0]).toBe('');
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('says what can still be done where the rest has closed, and what helps with that', async () => {
    const windows = { ...everyWindow(closedWindow()), 'add-note': openWindow(null) };
    const element = show(order({ editWindows: windows }));
    await expect.element(page.getByText(/until it is packed/)).toBeVisible();
    expect(inside(element, '.kinds li')).toEqual(['Notes']);
    await expect.element(page.getByText(/Nothing else can be changed here. Write to the shop/)).toBeVisible();
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('E12: says why nothing can be changed any more and what can be done', async () => {
    show(order({ editWindows: everyWindow(closedWindow()) }));
    await expect.element(page.getByText(/This order is being packed/)).toBeVisible();
    await expect.element(page.getByText(/Write to the shop right away/)).toBeVisible();
    await expect.element(page.getByText('Final')).toBeVisible();
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('says that an order was cancelled', async () => {
    const window = { ...closedWindow(), reason: 'order_cancelled', detail: 'This order was cancelled.' };
    show(order({ editWindows: everyWindow(window) }));
    await expect.element(page.getByText('This order was cancelled.')).toBeVisible();
    await expect.element(page.getByText('Cancelled', { exact: true })).toBeVisible();
  });

  it('E3: changes by itself when the window closes while the page is open, and says so to who listens', async () => {
    const element = show(orderUntil(inMinutes(2)));
    await expect.element(page.getByText('2 minutes left')).toBeVisible();
    const region = element.shadowRoot?.querySelector('.sentence');
    serve(serveOrder(order({ editWindows: everyWindow(closedWindow()) })));
    dispatchEvent(new Event('online'));
    await expect.element(page.getByText(/This order is being packed/)).toBeVisible();
    expect(element.shadowRoot?.querySelector('.sentence')).toBe(region);
    expect(region?.role).toBe('status');
    expect(inside(element, '.countdown')).toEqual([]);
  });

  it('speaks German', async () => {
    show(orderUntil(null), { locale: 'de' });
    await expect.element(page.getByText('Die Bestellung ist änderbar, bis sie gepackt wird')).toBeVisible();
  });
});

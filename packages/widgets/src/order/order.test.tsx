import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { editOf, swapped, toPay } from '../../../sdk/test/changes.ts';
import { closedWindow, everyWindow, order } from '../../../sdk/test/orders.ts';
import { button, CLOSES_AT } from '../../test/address-form.ts';
import { serveChanges, swappable } from '../../test/changes.ts';
import { clearPage, findAccessibilityProblems, focused, place } from '../../test/elements.ts';
import { received, urls } from '../../test/fake-api.ts';
import { late, watchMovements } from '../../test/movements.ts';

const changeable = () => swappable({ editWindows: everyWindow({ status: 'open', closesAt: CLOSES_AT }) });

beforeEach(() => {
  document.body.style.cssText = 'margin:16px;font:16px/1.5 sans-serif';
  serveChanges({ order: changeable() });
});

afterEach(async () => {
  document.body.style.cssText = '';
  await clearPage();
});

/** How high the place of tracking is in a card that is taken away again. */
async function measureTracking(): Promise<number> {
  const element = place('amend-order');
  await expect.poll(() => element.shadowRoot?.querySelector('.order-tracking')).toBeTruthy();
  const room = element.shadowRoot?.querySelector('.order-tracking')?.getBoundingClientRect().height;
  await clearPage();
  return room ?? NaN;
}

describe('<amend-order>', () => {
  it('says where the order is, and has a row for each thing that can be done', async () => {
    place('amend-order');
    await expect.element(page.getByRole('heading', { name: 'Your order #1001' })).toBeVisible();
    await expect.element(page.getByRole('list', { name: 'Progress' })).toBeVisible();
    await expect.element(button('Delivery address Torstraße 12, 10119 Berlin, Germany')).toBeVisible();
    await expect.element(button('Swap an item M / Sand')).toBeVisible();
    expect(await findAccessibilityProblems()).toEqual([]);
    expect(received.filter(({ url }) => url.startsWith(`${urls.order}?`))).toHaveLength(1);
  });

  it.each(['en', 'ar'])('says at the end of a row what fits beside its name, in %s', async (locale) => {
    await page.viewport(320, 1000);
    place('amend-order', { locale });
    await expect.element(button(/Torstraße/)).toBeVisible();
    const rows = page
      .getByRole('button')
      .elements()
      .filter((row) => row.matches('.row'))
      .map((row) => {
        const [name, said] = [...row.children].map((part) => part.getBoundingClientRect());
        const words = document.createRange();
        words.selectNodeContents(row.children[1] ?? row);
        const text = words.getBoundingClientRect();
        const { left, right } = row.getBoundingClientRect();
        if (!name || !said) throw new Error('A row says nothing.');
        return locale === 'ar'
          ? { gap: Math.max(text.left, said.left) - left, isApart: said.right < name.left }
          : { gap: right - Math.min(text.right, said.right), isApart: name.right < said.left };
      });
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map(({ isApart }) => isApart)).not.toContain(false);
    expect(new Set(rows.map(({ gap }) => Math.round(gap))).size).toBe(1);
  });

  it('breaks the name of a row rather than cutting an amount', async () => {
    await page.viewport(320, 1000);
    document.body.style.fontFamily = 'monospace';
    place('amend-order', { locale: 'de' });
    const row = button(/^Bestellung stornieren/);
    await expect.element(row).toBeVisible();
    const { scrollWidth, clientWidth } = row.element().lastElementChild ?? row.element();
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });

  it('opens a row in its place, by keyboard alone, and goes into it', async () => {
    const element = place('amend-order');
    await expect.element(button(/^Delivery address/)).toBeVisible();
    button(/^Delivery address/)
      .element()
      .focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Change address')).toBeVisible();
    await expect
      .poll(() => focused(element)?.shadowRoot?.activeElement?.textContent)
      .toBe('Delivery address');
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByLabelText('City')).toBeVisible();
    await expect.element(button(/^Swap an item/)).toBeVisible();
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('has no row for what cannot be done', async () => {
    serveChanges({
      order: order({ cancelledAt: order().placedAt, editWindows: everyWindow(closedWindow()) }),
    });
    place('amend-order');
    await expect.element(page.getByText('This order was cancelled')).toBeVisible();
    expect(page.getByRole('button').elements()).toEqual([]);
  });

  it('shows what is to be paid before everything else, and the rest on request', async () => {
    const edit = editOf(swapped('Sand / L'), '4.00', {
      id: 'due',
      status: 'committed',
      settlement: toPay('4.00'),
    });
    serveChanges({ order: changeable(), edits: [edit] });
    place('amend-order');
    await expect.element(page.getByRole('link', { name: 'Pay €4.00' })).toBeVisible();
    expect(page.getByRole('list', { name: 'Progress' }).elements()).toEqual([]);
    await userEvent.click(button('See the whole order'));
    await expect.element(page.getByRole('list', { name: 'Progress' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Pay €4.00' })).toBeVisible();
    expect(button(/^Swap an item Sand/).elements()).toEqual([]);
  });

  it('tells the page once that it is ready, and what was changed in it', async () => {
    const told: string[] = [];
    const tell = ({ type, target }: Event) => told.push(`${type} ${(target as Element).localName}`);
    for (const type of ['amend:ready', 'amend:change']) document.body.addEventListener(type, tell);
    place('amend-order');
    await userEvent.click(button(/^Delivery address/));
    await expect.element(button('Change address')).toBeVisible();
    for (const type of ['amend:ready', 'amend:change']) document.body.removeEventListener(type, tell);
    expect(told).toEqual(['amend:ready amend-order']);
  });

  it('has cancelling last, from which it leads back to what is open beside it', async () => {
    const element = place('amend-order');
    await expect.element(button(/^Cancel the order €58.00/)).toBeVisible();
    expect(page.getByRole('button').elements().at(-1)?.textContent).toBe('Cancel the order€58.00');
    await userEvent.click(button(/^Delivery address/));
    await expect.element(button('Change address')).toBeVisible();
    await userEvent.click(button(/^Cancel the order/));
    await userEvent.click(button('Cancel this order…'));
    await userEvent.click(page.getByRole('button', { name: 'Address', exact: true }));
    const inside = element.shadowRoot?.querySelector('.address-correction')?.shadowRoot;
    expect(inside?.activeElement?.id).toBe('title');
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it.each([
    ['Swap an item', 'item-swap', '.items', 'note foot'],
    ['Cancel the order', 'cancel-order', '.body > p', 'actions foot'],
  ])('keeps no empty room in a row that is opened: %s', async (row, name, last, foot) => {
    await page.viewport(390, 1000);
    const element = place('amend-order');
    await userEvent.click(button(new RegExp(`^${row}`)));
    const inside = () => element.shadowRoot?.querySelector(`.${name}`)?.shadowRoot;
    await expect.poll(() => inside()?.querySelector(last)).toBeTruthy();
    const above = inside()?.querySelector(last)?.getBoundingClientRect().bottom ?? NaN;
    const below = inside()?.querySelector(`[class="${foot}"]`)?.getBoundingClientRect().top ?? NaN;
    expect(below - above).toBeLessThan(40);
  });

  it('keeps less room for tracking while nothing is shipped', async () => {
    await page.viewport(390, 1000);
    const shipped = await measureTracking();
    serveChanges({ order: { ...changeable(), tracking: { parcels: [], unshipped: [] } } });
    expect(await measureTracking()).toBeLessThan(shipped - 60);
  });

  it('takes what was opened away with itself', async () => {
    const element = place('amend-order');
    await userEvent.click(button(/^Delivery address/));
    await expect.element(button('Change address')).toBeVisible();
    const inside = element.shadowRoot?.querySelector('.address-correction')?.shadowRoot;
    element.remove();
    await expect.poll(() => inside?.childElementCount).toBe(0);
  });

  it.each([320, 390, 1280])('moves nothing by itself, at %i px', async (width) => {
    await page.viewport(width, 1000);
    serveChanges(
      { order: changeable() },
      http.get(urls.edits, async () => {
        await late();
        return HttpResponse.json({ edits: [] });
      }),
    );
    const movements = watchMovements();
    place('amend-order');
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'What must not move.' }));
    await userEvent.click(button(/^Delivery address/));
    await userEvent.click(button('Change address'));
    await expect.element(page.getByLabelText('City')).toBeVisible();
    await userEvent.click(button(/^Swap an item/));
    await userEvent.click(button(/^Swap: /));
    await expect.element(button(/^L/)).toBeVisible();
    await userEvent.click(button(/^Cancel the order/));
    await userEvent.click(button('Cancel this order…'));
    await expect.element(button('Continue')).toBeVisible();
    expect(await movements.list()).toEqual([]);
    movements.stop();
  });
});

import { http, HttpResponse } from 'msw';
import type { RequestHandler } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { editOf, quoteOf, swapped, toPay } from '../../../sdk/test/changes.ts';
import { problem } from '../../../sdk/test/orders.ts';
import { button } from '../../test/address-form.ts';
import { serveChanges } from '../../test/changes.ts';
import type { ChangesApi } from '../../test/changes.ts';
import { clearPage, place } from '../../test/elements.ts';
import { urls } from '../../test/fake-api.ts';
import { late, watchMovements } from '../../test/movements.ts';
import type { Movements } from '../../test/movements.ts';

let movements: Movements | undefined;

/** Shows the card above a paragraph that must not move, and notes whatever moves by itself. */
async function show(width: number, api: ChangesApi = {}, ...first: readonly RequestHandler[]) {
  await page.viewport(width, 1000);
  let isFirst = true;
  serveChanges(
    { wait: late, ...api },
    ...first,
    http.get(urls.choices, async () => {
      if (isFirst) await late();
      isFirst = false;
      return undefined;
    }),
  );
  movements = watchMovements();
  place('amend-item-swap');
  document.body.append(Object.assign(document.createElement('p'), { textContent: 'What must not move.' }));
  await expect.element(button(/^Swap: |^Change something/), { timeout: 15_000 }).toBeVisible();
}

async function ask(): Promise<void> {
  await userEvent.click(button('Swap: Linen shirt'));
  await expect.element(button(/^L/), { timeout: 15_000 }).toBeVisible();
  await userEvent.click(button(/^L/));
  await userEvent.click(button('Swap to Sand / L'));
}

beforeEach(() => {
  document.body.style.cssText = 'margin:16px;font:16px/1.5 sans-serif';
});

afterEach(async () => {
  movements?.stop();
  document.body.style.cssText = '';
  await clearPage();
});

describe('<amend-item-swap>, whose answers come late', () => {
  it.each([320, 390, 1280])('moves nothing from load to what is to be paid, at %i px', async (width) => {
    const edit = editOf(swapped('Sand / L'), '4.00', {
      id: 'new',
      status: 'committed',
      settlement: toPay('4.00'),
    });
    await show(width, { edit });
    await ask();
    await expect.element(page.getByText('You pay €4.00 more').first(), { timeout: 15_000 }).toBeVisible();
    await userEvent.click(button('Swap to Sand / L'));
    await expect.element(page.getByRole('link', { name: 'Pay €4.00' }), { timeout: 15_000 }).toBeVisible();
    expect(await movements?.list()).toEqual([]);
  });

  it.each([320, 1280])('moves nothing when it is refused, at %i px', async (width) => {
    const refusal = problem('out_of_stock', 409, {
      detail: 'This size has just been sold out, so it could not be put aside for you.',
      nextStep: 'Choose another size or colour, or keep what you have ordered.',
    });
    const refuse = http.post(urls.quotes, async () => {
      await late();
      return HttpResponse.json(refusal, { status: 409 });
    });
    await show(width, {}, refuse);
    await ask();
    await expect.element(page.getByText(/has just been sold out/), { timeout: 15_000 }).toBeVisible();
    expect(await movements?.list()).toEqual([]);
  });

  it.each([320, 1280])('moves nothing when the price changed meanwhile, at %i px', async (width) => {
    const changed = problem('quote_changed', 409, { quote: quoteOf(swapped('Sand / L'), '6.00') });
    const refuse = http.post(urls.edits, async () => {
      await late();
      return HttpResponse.json(changed, { status: 409 });
    });
    await show(width, {}, refuse);
    await ask();
    await expect.element(page.getByText('You pay €4.00 more').first(), { timeout: 15_000 }).toBeVisible();
    await userEvent.click(button('Swap to Sand / L'));
    await expect.element(page.getByText('You pay €6.00 more').first(), { timeout: 15_000 }).toBeVisible();
    expect(await movements?.list()).toEqual([]);
  });

  it('moves nothing when a payment arrives by itself', async () => {
    const edits = [editOf(swapped('Sand / L'), '4.00', { status: 'committed', settlement: toPay('4.00') })];
    await show(390, { edits });
    await expect.element(page.getByText(/€4.00 to pay by/)).toBeVisible();
    edits[0] = editOf(swapped('Sand / L'), '4.00', { settlement: toPay('4.00', { state: 'paid' }) });
    document.dispatchEvent(new Event('visibilitychange'));
    await expect.element(page.getByText('Paid, and your change is made')).toBeVisible();
    expect(await movements?.list()).toEqual([]);
  });
});

import { http, HttpResponse } from 'msw';
import type { RequestHandler } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { editOf, quoteOf, toPay } from '../../../sdk/test/changes.ts';
import { problem } from '../../../sdk/test/orders.ts';
import { button } from '../../test/address-form.ts';
import { clearPage, place } from '../../test/elements.ts';
import { urls } from '../../test/fake-api.ts';
import { watchMovements } from '../../test/movements.ts';
import type { Movements } from '../../test/movements.ts';
import { added, serveUpsell, unpaid, withMug } from '../../test/upsell.ts';
import type { UpsellApi } from '../../test/upsell.ts';

const TIMEOUT = { timeout: 15_000 };

/** How long a press is forgiven for moving things, in milliseconds; every answer comes later. */
const FORGIVEN_MS = 200;
const late = () => new Promise<void>((resolve) => setTimeout(resolve, FORGIVEN_MS + 50));

let movements: Movements | undefined;

/** Shows the card above a paragraph that must not move. */
async function show(width: number, shown: string | RegExp, api: UpsellApi = {}, ...first: RequestHandler[]) {
  await page.viewport(width, 1000);
  serveUpsell({ wait: late, ...api }, ...first);
  movements = watchMovements(FORGIVEN_MS);
  place('amend-upsell');
  document.body.append(Object.assign(document.createElement('p'), { textContent: 'What must not move.' }));
  await expect.element(page.getByText(shown).first(), TIMEOUT).toBeVisible();
}

/** Presses a button, and waits for a heading or what else is said then. */
async function press(name: string, shown: string | RegExp) {
  await userEvent.click(button(name));
  await expect.element(page.getByText(shown).first(), TIMEOUT).toBeVisible();
}

const PRICE = /^You pay €12.75 on the next page/;

beforeEach(() => {
  sessionStorage.clear();
  document.body.style.cssText = 'margin:16px;font:16px/1.5 sans-serif';
});

afterEach(async () => {
  movements?.stop();
  document.body.style.cssText = '';
  await clearPage();
});

describe('<amend-upsell>, whose answers come late', () => {
  it.each([320, 390, 1280])('moves nothing from load to payment, and back, at %i px', async (width) => {
    await show(width, PRICE, { edit: unpaid });
    await press('Add to my order', /to pay by/);
    await expect.element(button('Take it off again')).toHaveAttribute('aria-disabled', 'false');
    await press('Take it off again', 'Taken off: Mug');
    await press('See offers', PRICE);
    expect(await movements?.list()).toEqual([]);
  });

  it.each([320, 1280])('moves nothing from one offer to the quiet end, at %i px', async (width) => {
    await show(width, PRICE);
    await press('No, thanks', /^You pay €15.00/);
    await press('No, thanks', /There is nothing more/);
    expect(await movements?.list()).toEqual([]);
  });

  it.each([320, 1280])('moves nothing where nothing is offered, at %i px', async (width) => {
    const edits = http.get(urls.edits, async () => {
      await late();
      return undefined;
    });
    await show(width, /There is nothing more/, { offers: [] }, edits);
    expect(await movements?.list()).toEqual([]);
  });

  it.each([320, 1280])('moves nothing when the shop has to agree, at %i px', async (width) => {
    await show(width, /has to agree/, { quote: { needsApproval: true }, edit: { status: 'requested' } });
    await press('Add to my order', 'The shop is looking at your change');
    await press('See offers', /has to agree/);
    expect(await movements?.list()).toEqual([]);
  });

  it.each([320, 1280])('moves nothing when it is refused, at %i px', async (width) => {
    await show(width, PRICE, {}, refuseLate(urls.edits, 'offer_not_available', 409));
    await press('Add to my order', /has just been sold out/);
    await press('Back', /^You pay €15.00/);
    expect(await movements?.list()).toEqual([]);
  });

  it.each([320, 1280])('moves nothing when the outcome is not known, at %i px', async (width) => {
    await show(width, PRICE, {}, refuseLate(urls.edits, 'outcome_unknown', 500));
    await press('Add to my order', /has just been sold out/);
    await press('Try again', /has just been sold out/);
    await late();
    expect(await movements?.list()).toEqual([]);
  });

  it.each([320, 1280])('moves nothing when the price cannot be had, at %i px', async (width) => {
    await show(width, /has just been sold out/, {}, refuseLate(urls.quotes, 'internal_error', 500));
    expect(await movements?.list()).toEqual([]);
  });

  it.each([320, 390, 1280])('moves nothing when the price changed meanwhile, at %i px', async (width) => {
    const quote = quoteOf(added, '15.00');
    await show(width, PRICE, {}, refuseLate(urls.edits, 'quote_changed', 409, { quote }));
    await press('Add to my order', /^You pay €15.00/);
    expect(await movements?.list()).toEqual([]);
  });

  it.each([320, 1280])('moves nothing where not all comes back, at %i px', async (width) => {
    const { difference, settlement } = quoteOf(added, '-10.00');
    await show(width, PRICE, { undo: { difference, settlement } });
    await press('Add to my order', 'Added: Mug');
    await expect.element(button('Take it off again')).toHaveAttribute('aria-disabled', 'false');
    await press('Take it off again', 'You get €10.00 back');
    await press('Take it off again', 'Taken off: Mug');
    expect(await movements?.list()).toEqual([]);
  });

  it('moves nothing when a payment arrives by itself', async () => {
    const edits = [editOf(added, '12.75', unpaid)];
    await show(390, /to pay by/, { order: withMug(), edits });
    edits[0] = editOf(added, '12.75', { settlement: toPay('12.75', { state: 'paid' }) });
    document.dispatchEvent(new Event('visibilitychange'));
    await expect.element(page.getByText('Paid, and your change is made')).toBeVisible();
    expect(await movements?.list()).toEqual([]);
  });
});

function refuseLate(url: string, code: string, status: number, more: object = {}): RequestHandler {
  const refusal = problem(code, status, {
    detail: 'What you wanted has just been sold out, so it could not be put aside for you.',
    nextStep: 'Choose something else, or keep your order as it is.',
    ...more,
  });
  return http.post(url, async () => {
    await late();
    return HttpResponse.json(refusal, { status });
  });
}

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

/** Longer than the browser forgives a press for moving things. */
const LATE_MS = 650;

const late = () => new Promise<void>((resolve) => setTimeout(resolve, LATE_MS));

let shifts: PerformanceObserver | undefined;
let movements: string[] = [];
let pressedAt = -500;
addEventListener('pointerdown', ({ timeStamp }) => (pressedAt = timeStamp), true);

/** Shows the card above a paragraph that must not move, and notes whatever moves without a press. */
async function show(width: number, api: ChangesApi = {}, ...first: readonly RequestHandler[]) {
  await page.viewport(width, 1000);
  movements = [];
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
  shifts = new PerformanceObserver((list) => list.getEntries().forEach(note));
  shifts.observe({ type: 'layout-shift' });
  place('amend-item-swap');
  document.body.append(Object.assign(document.createElement('p'), { textContent: 'What must not move.' }));
  await expect.element(button(/^Swap: |^Change something/), { timeout: 15_000 }).toBeVisible();
}

function note(entry: PerformanceEntry): void {
  // What a press moves at once is the shopper's own doing. Inside the frame of the tests the browser does not know of presses by itself.
  if (entry.startTime - pressedAt < 500) return;
  for (const { node, previousRect, currentRect } of Reflect.get(entry, 'sources')) {
    const name = node instanceof Element ? node.outerHTML.slice(0, 80) : node?.nodeName;
    movements.push(
      `${Math.round(entry.startTime - pressedAt)} ms after a press, ${name}: ${sayRect(previousRect)} → ${sayRect(currentRect)}`,
    );
  }
}

const sayRect = ({ x, y, width, height }: DOMRect) => [x, y, width, height].join();

/** What has moved so far, once the browser has seen the last of it. */
async function moved(): Promise<readonly string[]> {
  await new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
  for (const entry of shifts?.takeRecords() ?? []) note(entry);
  return movements;
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
  shifts?.disconnect();
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
    expect(await moved()).toEqual([]);
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
    expect(await moved()).toEqual([]);
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
    expect(await moved()).toEqual([]);
  });

  it('moves nothing when a payment arrives by itself', async () => {
    const edits = [editOf(swapped('Sand / L'), '4.00', { status: 'committed', settlement: toPay('4.00') })];
    await show(390, { edits });
    await expect.element(page.getByText(/€4.00 to pay by/)).toBeVisible();
    edits[0] = editOf(swapped('Sand / L'), '4.00', { settlement: toPay('4.00', { state: 'paid' }) });
    document.dispatchEvent(new Event('visibilitychange'));
    await expect.element(page.getByText('Paid, and your change is made')).toBeVisible();
    expect(await moved()).toEqual([]);
  });
});

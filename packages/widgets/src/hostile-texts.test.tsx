import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { editOf } from '../../sdk/test/changes.ts';
import { address, moment, order, parcel, problem, scan } from '../../sdk/test/orders.ts';
import { changeable } from '../test/address-form.ts';
import { clearPage, place } from '../test/elements.ts';
import { serve, serveOrder, urls } from '../test/fake-api.ts';
import { added, MUG, serveUpsell } from '../test/upsell.ts';

const hostile: readonly (readonly [string, string])[] = [
  ['markup', '<img src=x onerror="globalThis.acted=1">'],
  ['the end of an attribute', '"><script>globalThis.acted=1</script>'],
  ['the end of a style', '</style></title></textarea><svg onload="globalThis.acted=1">'],
  ['a template', '{{7*7}}${7*7}'],
  ['an address that acts', 'javascript:globalThis.acted=1'],
  ['a turn of direction', '\u202Egnp.exe'],
  ['what has no width', 'a\u200B\u200D\uFEFFb'],
  ['no space', 'x'.repeat(255)],
  ['no space for 10,000 letters', 'x'.repeat(10_000)],
  ['a NUL and other controls', 'a\u0000b\u0007c\u001Bd'],
  ['an isolate that never ends', '\u2066x'],
  ['half a character', 'a\uD83D'],
  ['emoji of several', '👩‍👩‍👧‍👦🏳️‍🌈'],
];

function fields(text: string) {
  return address({
    firstName: text,
    lastName: text,
    company: text,
    address1: text,
    address2: text,
    zip: text,
    city: text,
    phone: text,
  });
}

/** An order in which everything that others wrote is one text. */
function orderOf(text: string) {
  const base = changeable();
  const [line] = base.lines;
  if (!line || !base.destination) throw new Error('The order has a line and an address.');
  const written = parcel({
    carrier: text,
    trackingNumber: text,
    lines: [{ title: text, variantTitle: text, quantity: 1 }],
    scans: [scan('in_transit', '2026-11-24T04:41:00Z', text, text)],
  });
  return changeable({
    name: text,
    shippingMethod: text,
    contact: { email: text, phone: text },
    notes: [{ topic: 'gift-message', text }],
    lines: [{ ...line, title: text, variantTitle: text }],
    destination: { ...base.destination, address: fields(text), lines: [text, text] },
    tracking: {
      parcels: [written, { ...written, id: 'parcel-2' }],
      unshipped: [{ title: text, variantTitle: text, quantity: 1 }],
    },
  });
}

/** What nothing in a widget may be, wherever its words come from. */
const ACTIVE =
  'script, img, iframe, object, embed, svg[onload], [onerror], [onload], a:not([href^="https://"])';

function expectHarmless(element: HTMLElement): void {
  const { shadowRoot } = element;
  if (!shadowRoot) throw new Error('The widget has no shadow root.');
  expect([...shadowRoot.querySelectorAll(ACTIVE)].map(({ outerHTML }) => outerHTML)).toEqual([]);
  expect(Reflect.get(globalThis, 'acted')).toBeUndefined();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
}

function textOf(element: HTMLElement): string {
  return element.shadowRoot?.textContent ?? '';
}

beforeEach(() => {
  vi.setSystemTime('2026-11-24T12:00:00Z');
});
afterEach(async () => {
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, 'acted');
  await clearPage();
});

describe('texts that others wrote', () => {
  it.each(hostile)('are text in the tracking: %s', async (_, text) => {
    serve(serveOrder(orderOf(text)));
    const element = place('amend-order-tracking');
    await expect.poll(() => textOf(element), { timeout: 10_000 }).toContain(text);
    for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    expectHarmless(element);
  });

  it.each(hostile)('are text in the address and its form: %s', async (_, text) => {
    serve(serveOrder(orderOf(text)));
    const element = place('amend-address-correction');
    await expect.poll(() => textOf(element), { timeout: 10_000 }).toContain(text);
    expectHarmless(element);
    await userEvent.click(page.getByRole('button', { name: 'Change address' }));
    await expect.element(page.getByRole('textbox', { name: 'Last name' })).toHaveValue(text);
    expectHarmless(element);
  });

  it.each(hostile)('are text in an offer, and in what was added: %s', async (_, text) => {
    const [item] = MUG.items;
    const named = item && { ...item, title: text, variantTitle: text, imageUrl: null };
    const offer = { ...MUG, title: text, text, button: text, items: named ? [named] : [] };
    const edit = editOf(added, '12.75', {
      status: 'declined',
      effects: named ? [{ kind: 'add-item', item: named, quantity: 1 }] : [],
      approval: { state: 'declined', note: text },
      acceptedAt: moment('2026-11-24T11:00:00Z'),
    });
    serveUpsell({ offers: [offer] });
    const element = place('amend-upsell');
    await expect.poll(() => textOf(element), { timeout: 10_000 }).toContain('on the next page');
    expect(textOf(element)).toContain(text);
    expectHarmless(element);
    await clearPage();
    serveUpsell({ edits: [edit] });
    const told = place('amend-upsell');
    await expect.poll(() => textOf(told), { timeout: 10_000 }).toContain(text);
    expectHarmless(told);
  });

  it.each(hostile)('are text in a problem: %s', async (_, text) => {
    const refused = problem('order_not_found', 404, { title: text, detail: text, nextStep: text });
    serve(http.get(urls.order, () => HttpResponse.json(refused, { status: 404 })));
    const element = place('amend-order-tracking');
    await expect.poll(() => textOf(element), { timeout: 10_000 }).toContain(text);
    expectHarmless(element);
  });

  it.each([
    'javascript:globalThis.acted=1',
    'data:text/html,<script>1</script>',
    ' https://x.example/',
    '//x.example',
  ])('make no link of %s', async (trackingUrl) => {
    serve(serveOrder(order({ tracking: { parcels: [parcel({ trackingUrl })], unshipped: [] } })));
    const element = place('amend-order-tracking');
    await expect.element(page.getByRole('alert')).toBeVisible();
    expectHarmless(element);
  });
});

import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';

import type { Demo } from '../src/start-demo.ts';
import { button, headlineOf, measureOverflow, openConfirmation, openRow } from './change-page.ts';
import { come, demo, openStage, visitor } from './stage.ts';
import type { Visitor } from './visitor.ts';

openStage();

/** As a page has them; none may act, turn what stands around it, or make the page wider than a phone. */
const hostile: readonly (readonly [name: string, text: string])[] = [
  ['markup', '<img src=x onerror="globalThis.acted=1">'],
  ['a script', '</script><script>globalThis.acted=1</script>'],
  ['the end of an attribute', `"' onmouseover="globalThis.acted=1" autofocus onfocus='globalThis.acted=1`],
  ['the end of a style', '</style></title></textarea></option></select><svg onload="globalThis.acted=1">'],
  ['a template', '{{7*7}}${7*7}<%= 7*7 %>'],
  ['an address that acts', 'javascript:globalThis.acted=1'],
  ['a turn of direction', '\u202Egnp.exe'],
  ['controls', 'a\u0000b\u0007c\u001Bd'],
  ['half a character', 'a\uD83D'],
  ['emoji of several', '👩‍👩‍👧‍👦🏳️‍🌈'],
  ['10,000 letters without a space', 'x'.repeat(10_000)],
];

beforeEach(() => come(390));

/** Everything that others write becomes one text: in the orders, on their parcels, and in the catalogue that offers are made of. */
function writeEverywhere({ simulator: { state } }: Demo, text: string): void {
  for (const order of state.orders) {
    Object.assign(order, { email: text, phone: text });
    Object.assign(order.customer, { firstName: text, lastName: text });
    order.customAttributes = [
      { key: 'Gift message', value: text },
      { key: 'Delivery instruction', value: text },
    ];
    const fields = ['firstName', 'lastName', 'company', 'address1', 'address2', 'zip', 'city', 'phone'];
    order.shippingAddress = {
      ...order.shippingAddress,
      ...Object.fromEntries(fields.map((field) => [field, text])),
    };
    for (const line of order.shippingLines) Object.assign(line, { title: text });
    for (const line of order.lines) {
      Object.assign(line, { title: text, variantTitle: text });
      Object.assign(line.picture ?? {}, { path: `/${text}`, altText: text });
    }
    for (const parcel of order.fulfillments) {
      parcel.tracking = { company: text, number: text, url: text };
      for (const event of parcel.events) Object.assign(event, { message: text });
    }
  }
  for (const product of state.products) {
    Object.assign(product, { title: text });
    for (const variant of product.variants) {
      const selectedOptions = variant.selectedOptions.map(({ name }) => ({ name, value: text }));
      Object.assign(variant, { title: text, selectedOptions });
      Object.assign(variant.picture, { path: `/${text}`, altText: text });
    }
  }
}

/** What of the page could act, widgets included, whatever it came from; attributes of handlers, and links that are no pages. */
function findActing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const roots = [
      document,
      ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ];
    const all = roots.flatMap((root) => [...root.querySelectorAll('*')]);
    const acting = all.filter(
      (element) =>
        element.matches('iframe, object, embed, script:not([src^="/"])') ||
        [...element.attributes].some(({ name }) => name.startsWith('on') || name === 'autofocus') ||
        (element.matches('a') && !/^(https?:|mailto:|[/#?])/.test(element.getAttribute('href') ?? '')),
    );
    const acted: unknown = Reflect.get(globalThis, 'acted');
    return [...acting.map(({ outerHTML }) => outerHTML.slice(0, 200)), ...(acted ? ['acted'] : [])];
  });
}

async function expectHarmless(page: Page): Promise<void> {
  expect(await findActing(page)).toEqual([]);
  expect(await measureOverflow(page)).toBeLessThanOrEqual(0);
}

/** A browser asks for pictures wherever they are said to be, and gets none: that is no mistake of the page. */
const mistakes = ({ complaints }: Visitor) =>
  complaints.filter((text) => !/Failed to load resource|img-src/.test(text));

const asHtmlHasIt = (text: string) => text.replaceAll('\0', '').replaceAll(/\p{Cs}/gu, '\uFFFD');

/** Waits until a widget has a text as it is, but for what HTML and the way into the browser do not carry: NULs and half characters. */
async function waitForText(page: Page, widget: string, text: string): Promise<void> {
  await page.waitForFunction(
    ([name, wanted]) => {
      const told = document.querySelector(name)?.shadowRoot?.textContent ?? '';
      return told
        .replaceAll('\0', '')
        .replaceAll(/\p{Cs}/gu, '\uFFFD')
        .includes(wanted);
    },
    [widget, asHtmlHasIt(text)] as const,
    { timeout: 8000 },
  );
}

async function openAll(page: Page, selector: string): Promise<void> {
  for (const summary of await page.locator(selector).all()) await summary.click();
}

describe('the confirmation page of an order with hostile texts', () => {
  it.each(hostile)('is whole and harmless, and an item can be changed: %s', async (_, text) => {
    writeEverywhere(demo, text);
    const page = await openConfirmation(visitor.page, demo, 1001);
    await waitForText(page, 'amend-address-correction', text);
    await expectHarmless(page);
    await openAll(page, 'details[data-row] > summary');
    await expectHarmless(page);
    const row = page.locator('details[data-row=line]').first();
    await row.locator('select').first().selectOption({ index: 1 });
    await button(row, 'Review change').click();
    await headlineOf(row).waitFor();
    await expectHarmless(page);
    expect(mistakes(visitor)).toEqual([]);
  });

  it.each(hostile)('is harmless where parcels are on their way: %s', async (_, text) => {
    const shipped = demo.simulator.state.orders.find(({ fulfillments }) => fulfillments.length > 0);
    writeEverywhere(demo, text);
    const page = await openConfirmation(visitor.page, demo, Number(shipped?.name.slice(1)));
    await waitForText(page, 'amend-order-tracking', text);
    await openAll(page, 'amend-order-tracking details > summary');
    await expectHarmless(page);
    expect(mistakes(visitor)).toEqual([]);
  });

  it('shows a note as it was written, before and after it is kept', async () => {
    const page = await openConfirmation(visitor.page, demo, 1001);
    const row = await openRow(page, 'Gift message');
    const text = `<img src=x onerror="globalThis.acted=1">${'x'.repeat(400)}`;
    await row.getByLabel('Gift message').fill(text);
    await button(row, 'Review change').click();
    await headlineOf(row).waitFor();
    await expectHarmless(page);
    await Promise.all([page.waitForEvent('load'), button(row, 'Confirm change').click()]);
    await page.locator('.edits').getByText(text).waitFor();
    await expectHarmless(page);
    expect(mistakes(visitor)).toEqual([]);
  });
});

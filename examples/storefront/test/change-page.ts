import type { Locator, Page } from 'playwright-core';

import { connectAdmin } from '../src/shopify/admin.ts';
import type { Demo } from '../src/start-demo.ts';

/** Opens an order's confirmation page and waits for the widgets. */
export async function openConfirmation(page: Page, demo: Demo, number: number, query = ''): Promise<Page> {
  await page.goto(`${demo.addresses.storefront}/thank-you/${number}${query}`);
  await page.locator('amend-address-correction address').waitFor();
  return page;
}

/** The order as the simulated Shopify holds it. */
export const orderOf = (demo: Demo, number: number) =>
  demo.simulator.state.orders.find(({ name }) => name === `#${number}`);

/** One row of what can be changed, by its label. */
export const rowOf = (page: Page, label: string) =>
  page.locator('details[data-row]').filter({ has: page.locator('summary', { hasText: label }) });

/** Opens a row by its label. */
export async function openRow(page: Page, label: string): Promise<Locator> {
  const row = rowOf(page, label);
  await row.locator('summary').click();
  return row;
}

/** A button by its exact name. */
export const button = (within: Locator, name: string) => within.getByRole('button', { name, exact: true });

/** What a quote comes to. */
export const headlineOf = (row: Locator) => row.getByRole('heading', { level: 3 });

/** Where the page says what became of a change. */
export const outcomeOf = (page: Page) => page.locator('[data-outcome]');

/** The lines of a quote's price, each as one text. */
export async function readPrices(row: Locator): Promise<readonly string[]> {
  const lines = await row.locator('.prices > div').allInnerTexts();
  return lines.map((text) => text.replace(/\s+/g, ' ').trim());
}

/** What a region of the order's page in the back office says, as one text. */
export async function readBackOffice(
  page: Page,
  demo: Demo,
  number: number,
  region: string,
): Promise<string> {
  await page.goto(`${demo.addresses.shopify}/orders/${orderOf(demo, number)?.id}`);
  return (await page.getByRole('region', { name: region }).innerText()).replace(/\s+/g, ' ');
}

/** How far the page is wider than its window, in pixels. */
export function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Presses Tab until what has that name has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    if ((await describeFocus(page)).startsWith(name)) return;
  }
  throw new Error(`Tab never reached "${name}".`);
}

/** The text or label of what has the focus, in a widget or on the page. */
export function describeFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const label =
      active instanceof HTMLSelectElement || active instanceof HTMLInputElement ? active.labels?.[0] : active;
    return label?.textContent.trim() ?? '';
  });
}

/** Another customer takes all that is left. */
export function sellOut(demo: Demo, sku: string): Promise<void> {
  return addToOrder(demo, 1002, sku, findVariant(demo, sku)?.stock ?? 0);
}

/** The shop's staff add something to an order. */
export async function addToOrder(demo: Demo, number: number, sku: string, quantity: number): Promise<void> {
  const askShopify = connectAdmin(demo.access);
  const order = `gid://shopify/Order/${orderOf(demo, number)?.id}`;
  const variant = `gid://shopify/ProductVariant/${findVariant(demo, sku)?.id}`;
  const begun = await askShopify<{ orderEditBegin: { calculatedOrder: { id: string } } }>(
    'mutation($order: ID!) { orderEditBegin(id: $order) { calculatedOrder { id } } }',
    { order },
  );
  const { id } = begun.orderEditBegin.calculatedOrder;
  await askShopify(
    `mutation($id: ID!, $variant: ID!, $quantity: Int!) {
      orderEditAddVariant(id: $id, variantId: $variant, quantity: $quantity) { userErrors { message } }
      orderEditCommit(id: $id) { userErrors { message } }
    }`,
    { id, variant, quantity },
  );
}

function findVariant(demo: Demo, sku: string) {
  return demo.simulator.state.products
    .flatMap(({ variants }) => variants)
    .find((variant) => variant.sku === sku);
}

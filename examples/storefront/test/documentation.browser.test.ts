import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Demo } from '../src/start-demo.ts';
import { launchChromium } from './browser.ts';
import { documentedExample } from './documented-examples.ts';
import { openDemo } from './open-demo.ts';
import { visit } from './visitor.ts';

let demo: Demo;
let browser: Browser;

beforeAll(async () => {
  [demo, browser] = await Promise.all([openDemo(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

describe('the embed example in the documentation', () => {
  it('puts both widgets on a page that has nothing else, without moving anything', async () => {
    const { storefront, api } = demo.addresses;
    const shop = await (await fetch(`${storefront}/thank-you/1001`)).text();
    const [, token = ''] = /data-token="([^"]+)"/.exec(shop) ?? [];
    const embed = documentedExample('embed.html', {
      'https://amend.example': `${storefront}/amend`,
      'https://api.amend.example': api,
      ORDER_TOKEN: token,
    });
    const visitor = await visit(browser, 390);
    const { page } = visitor;
    const address = `${storefront}/example`;
    const body = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Shop</title>${embed}`;
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(address);
    await page.locator('amend-address-correction').getByText('10155 Berlin').waitFor();
    await page.locator('amend-order-tracking').getByText('Your order is being prepared').waitFor();
    expect(await visitor.layoutShift()).toBe(0);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });
});

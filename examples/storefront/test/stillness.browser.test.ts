import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Demo } from '../src/start-demo.ts';
import { launchChromium } from './browser.ts';
import { JOURNEYS } from './journeys.ts';
import { openDemo } from './open-demo.ts';
import { watchMovement } from './stillness.ts';
import { visit, type Visitor } from './visitor.ts';

let demo: Demo;
let browser: Browser;
let visitor: Visitor;

beforeAll(async () => {
  [demo, browser] = await Promise.all([openDemo(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await demo?.close();
});
beforeEach(() => demo.simulator.reset());
afterEach(() => visitor.leave());

describe.each([360, 768, 1280])('at %i px, with answers that come late, a shopper', (width) => {
  it.each(Object.entries(JOURNEYS))('%s', async (_, [number, ...steps]) => {
    visitor = await visit(browser, width, { viewport: { width, height: 4000 } });
    const opening = {
      url: `${demo.addresses.storefront}/thank-you/${number}`,
      late: /\/amend\/\S+\.js|\/v1\/orders\//,
      until: { 'amend-order-tracking': 'Your delivery', 'amend-address-correction': /\d{5} \w+/ },
    };
    const movement = await watchMovement(visitor.page, opening, steps);
    expect(movement).toEqual({
      loading: 0,
      steps: steps.map(({ name }) => ({ name, edge: 0, pressing: expect.any(Number), answering: 0 })),
    });
    expect(visitor.complaints).toEqual([]);
  });
});

import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';

import type { Demo } from '../src/start-demo.ts';
import { launchChromium } from './browser.ts';
import { openDemo } from './open-demo.ts';
import { visit, type Visitor } from './visitor.ts';

/** The whole demo, on free ports. */
export let demo: Demo;

/** Who came last; they leave when the test is over. */
export let visitor: Visitor;

let browser: Browser;

/** The demo and a browser for all tests of a file: opens both before the first, gives every test fresh orders, and closes them after the last. */
export function openStage(): void {
  beforeAll(async () => {
    [demo, browser] = await Promise.all([openDemo({ scripts: inject('scripts') }), launchChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.close();
  });
  beforeEach(() => demo.simulator.reset());
  afterEach(() => visitor.leave());
}

/** Lets somebody come, on a phone (390 px), at a desk (1280 px) or as asked. */
export async function come(width: number, options?: BrowserContextOptions): Promise<Visitor> {
  return (visitor = await visit(browser, width, options));
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Somebody with a browser, and what their browser complained about. */
export interface Visitor {
  readonly page: Page;
  /** Errors on the console and breaches of the page's policy so far. */
  readonly complaints: readonly string[];
  /** How far things have moved since the page was opened, as Chromium scores it. */
  layoutShift(): Promise<number>;
  /** The rules that axe-core finds broken, each with the first element that breaks it. */
  findBarriers(): Promise<readonly string[]>;
  leave(): Promise<void>;
}

declare global {
  interface Window {
    /** What axe-core and the observer below leave on the page. */
    readonly axe: { run(options: RunOptions): Promise<AxeResults> };
    readonly readLayoutShift: () => number;
  }
}

/** With the one rule of WCAG 2.2 AA, the size of targets, which axe-core leaves out unless it is asked for. */
const AXE_OPTIONS: RunOptions = {
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens a browser window on a phone (390 px), a desktop (1280 px) or as asked. */
export async function visit(
  browser: Browser,
  width: number,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const viewport = { width, height: width < 600 ? 844 : 800 };
  const context = await browser.newContext({
    viewport,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`.trim());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.exposeFunction('complain', (text: string) => complaints.push(text));
  await page.addInitScript(watchPage);
  return {
    page,
    complaints,
    layoutShift: () => page.evaluate(() => window.readLayoutShift()),
    async findBarriers() {
      await page.evaluate(axeSource);
      return page.evaluate(async (options) => {
        const { violations } = await window.axe.run(options);
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      }, AXE_OPTIONS);
    },
    leave: () => context.close(),
  };
}

// Runs in the page, before anything of its own.
function watchPage(): void {
  let score = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries)
      if ('value' in entry && typeof entry.value === 'number') score += entry.value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  const readLayoutShift = () => {
    add(observer.takeRecords());
    return score;
  };
  const complain: unknown = Reflect.get(window, 'complain');
  Object.assign(window, { readLayoutShift });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    if (typeof complain === 'function')
      complain(`The policy forbids this: ${violatedDirective} ${blockedURI}`);
  });
}

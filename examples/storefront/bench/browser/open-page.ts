import type { Browser, CDPSession, Page } from 'playwright-core';

import { SENTENCES } from './pages.ts';
import { watchPage, type PageNotes } from './watch-page.ts';

/** How slow the machine and the network are made. */
export interface Slowness {
  /** How many times slower the processor is. */
  readonly cpu: number;
  /** Pixels across. */
  readonly width: number;
  /** Whether the network is that of a phone: 150 ms there and back, 1.6 Mbit/s. */
  readonly isNetworkSlow: boolean;
}

/** A page in a browser of its own that has nothing in its cache, watched from its first moment. */
export interface OpenPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** What the page has sent for so far, headers included, in bytes. */
  bytes(): number;
  /** What the page has noted; asked for without Playwright's own scripts, which would be long tasks themselves. */
  readNotes(): Promise<PageNotes>;
  close(): Promise<void>;
}

const PHONE_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** Opens an empty window in which everything is as slow as asked. */
export async function openPage(browser: Browser, { cpu, width, isNetworkSlow }: Slowness): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  const page = await context.newPage();
  await page.addInitScript(watchPage, SENTENCES);
  const cdp = await context.newCDPSession(page);
  let bytes = 0;
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await cdp.send('Network.enable');
  await cdp.send('Performance.enable');
  if (isNetworkSlow) await cdp.send('Network.emulateNetworkConditions', PHONE_NETWORK);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const readNotes = async (): Promise<PageNotes> => {
    const { result } = await cdp.send('Runtime.evaluate', {
      expression: 'readNotes()',
      returnByValue: true,
    });
    return result.value;
  };
  return { page, cdp, bytes: () => bytes, readNotes, close: () => context.close() };
}

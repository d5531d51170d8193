import type { Browser, CDPSession } from 'playwright-core';

import { openPage } from './open-page.ts';
import type { BenchPage } from './pages.ts';

/** What one load of a page took. Bytes and milliseconds. */
export interface Load {
  /** Everything that came, headers included. */
  readonly bytes: number;
  /** The bodies of the scripts, as they came. */
  readonly scriptBytes: number;
  /** When the last widget had painted its data; `NaN` on a page without one. */
  readonly renderedMs: number;
  readonly longTasks: number;
  /** The longest of them, or 0. */
  readonly longestTaskMs: number;
  readonly layoutShift: number;
  readonly scriptMs: number;
  /** All work of the main thread. */
  readonly taskMs: number;
}

/** Loads a page on a phone whose processor is so many times slower. */
export async function measureLoad(
  browser: Browser,
  origin: string,
  { path, widgets }: BenchPage,
  cpu: number,
): Promise<Load> {
  const { page, cdp, bytes, close } = await openPage(browser, { cpu, width: 412, isNetworkSlow: true });
  const failures: Error[] = [];
  page.on('pageerror', (error) => failures.push(error));
  const response = await page.goto(origin + path);
  if (!response?.ok()) throw new Error(`${path} cannot be opened: ${response?.status()}.`);
  await page.waitForFunction((names) => names.every((name) => window.readNotes().rendered[name]), widgets, {
    polling: 250,
  });
  await page.waitForLoadState('networkidle');
  const { rendered, longTasksMs, layoutShift } = await page.evaluate(() => window.readNotes());
  const scriptBytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .reduce(
        (sum, entry) =>
          entry instanceof PerformanceResourceTiming && entry.name.endsWith('.js')
            ? sum + entry.encodedBodySize
            : sum,
        0,
      ),
  );
  const { scriptMs, taskMs } = await readWork(cdp);
  const load = {
    bytes: bytes(),
    scriptBytes,
    renderedMs: widgets.length > 0 ? Math.max(...widgets.map((name) => rendered[name] ?? NaN)) : NaN,
    longTasks: longTasksMs.length,
    longestTaskMs: Math.max(0, ...longTasksMs),
    layoutShift,
    scriptMs,
    taskMs,
  };
  await close();
  if (failures.length > 0) throw new Error(`${path} does not run.`, { cause: failures[0] });
  return load;
}

async function readWork(cdp: CDPSession) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const readMs = (wanted: string) => (metrics.find(({ name }) => name === wanted)?.value ?? NaN) * 1000;
  return { scriptMs: readMs('ScriptDuration'), taskMs: readMs('TaskDuration') };
}

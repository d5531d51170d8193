import { setTimeout } from 'node:timers/promises';

import type { Browser, CDPSession } from 'playwright-core';

import { openPage } from './open-page.ts';
import type { BenchPage } from './pages.ts';
import type { PageNotes } from './watch-page.ts';

const LONGEST_WAIT_MS = 30_000;

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
  const { page, cdp, bytes, readNotes, close } = await openPage(browser, {
    cpu,
    width: 412,
    isNetworkSlow: true,
  });
  const failures: Error[] = [];
  page.on('pageerror', (error) => failures.push(error));
  const response = await page.goto(origin + path);
  if (!response?.ok()) throw new Error(`${path} cannot be opened: ${response?.status()}.`);
  await page.waitForLoadState('networkidle');
  const { rendered, longTasksMs, scriptBytes, layoutShift } = await waitForData(readNotes, widgets);
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

async function waitForData(
  readNotes: () => Promise<PageNotes>,
  widgets: readonly string[],
): Promise<PageNotes> {
  const until = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    const notes = await readNotes();
    if (widgets.every((name) => notes.rendered[name])) return notes;
    if (Date.now() > until) throw new Error(`A widget shows no data: ${JSON.stringify(notes)}.`);
    await setTimeout(250);
  }
}

async function readWork(cdp: CDPSession) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const readMs = (wanted: string) => (metrics.find(({ name }) => name === wanted)?.value ?? NaN) * 1000;
  return { scriptMs: readMs('ScriptDuration'), taskMs: readMs('TaskDuration') };
}

/**
 * Loads pages with our widgets beside an empty one and beside what others embed, on a slow phone, and prints what each takes: `pnpm bench:browser`.
 *
 * The clock of a shared machine is noisy, so the pages take turns, medians count, and only what no clock decides can fail: bytes and layout shift.
 * Others' scripts are loaded and run; they show nothing, since that takes their services. `ROUNDS` says how many rounds (default 5).
 */
import { launchChromium } from '../test/browser.ts';
import { judge, median, summarize, type Figure } from './browser/figures.ts';
import { measureInput } from './browser/measure-input.ts';
import { measureLoad, type Load } from './browser/measure-load.ts';
import { measureMovement } from './browser/measure-movement.ts';
import { EMPTY, EVERYTHING, ONE, PAGES, type BenchPage } from './browser/pages.ts';
import { openSite } from './browser/site.ts';
import type { SlowEvent } from './browser/watch-page.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const USUAL_CPU = 4;
const SLOW_CPU = 6;

const scripts = ({ scriptBytes }: Load) => scriptBytes;
const longest = ({ longestTaskMs }: Load) => longestTaskMs;

const OURS = PAGES.filter(({ path }) => [EMPTY, ONE, EVERYTHING].some((page) => page.path === path));

const site = await openSite();
const browser = await launchChromium();
try {
  // What runs for the first time is slow here, and would be nowhere else.
  for (const page of PAGES) await measureLoad(browser, site.origin, page, 1);

  const usual = new Map(PAGES.map((page) => [page, new Array<Load>()]));
  const slow = new Map(OURS.map((page) => [page, new Array<Load>()]));
  const inputs: Record<number, SlowEvent[]> = { [USUAL_CPU]: [], [SLOW_CPU]: [] };
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const [page, loads] of usual) loads.push(await measureLoad(browser, site.origin, page, USUAL_CPU));
    for (const [page, loads] of slow) loads.push(await measureLoad(browser, site.origin, page, SLOW_CPU));
    for (const cpu of [USUAL_CPU, SLOW_CPU]) {
      site.simulator.reset();
      inputs[cpu]?.push(await measureInput(browser, site.origin, cpu));
    }
    console.log(`Round ${round} of ${ROUNDS} is done.`);
  }
  const shift = await measureMovement(browser, site);

  print(`${USUAL_CPU}x slower processor, 150 ms there and back, 1.6 Mbit/s, 412 px; ${ROUNDS} rounds`, usual);
  print(`The same with a ${SLOW_CPU}x slower processor`, slow);
  for (const cpu of [USUAL_CPU, SLOW_CPU])
    console.log(
      `Worst events at ${cpu}x: ${inputs[cpu]?.map(({ name, ms }) => `${name} ${ms} ms`).join(', ')}`,
    );

  const figures = listFigures(usual, inputs, shift);
  console.table(figures.map(judge));
  for (const { name } of figures.filter(({ isExact, value, gate }) => !isExact && value > gate))
    console.error(`Over its gate, by this machine's clock: ${name}.`);
  const broken = figures.filter(({ isExact, value, gate }) => isExact && !(value <= gate));
  for (const { name } of broken) console.error(`!!  ${name} is over its gate.`);
  if (broken.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await site.close();
}

function print(title: string, measured: ReadonlyMap<BenchPage, readonly Load[]>): void {
  console.log(`\n${title}.`);
  const empty = measured.get(EMPTY) ?? [];
  console.table([...measured].map(([page, loads]) => summarize(page, loads, empty)));
}

function listFigures(
  usual: ReadonlyMap<BenchPage, readonly Load[]>,
  inputs: Readonly<Record<number, readonly SlowEvent[]>>,
  shift: number,
): readonly Figure[] {
  const of = (page: BenchPage, read: (load: Load) => number) => median((usual.get(page) ?? []).map(read));
  const tasksOver = (page: BenchPage) =>
    median(
      (usual.get(page) ?? []).map(
        ({ longTasks }, round) => longTasks - (usual.get(EMPTY)?.[round]?.longTasks ?? NaN),
      ),
    );
  const worst = (cpu: number) => median((inputs[cpu] ?? []).map(({ ms }) => ms));
  const shiftOf = (page: BenchPage) =>
    Math.max(...(usual.get(page) ?? []).map(({ layoutShift }) => layoutShift));
  const clock = { isExact: false };
  const exact = { isExact: true };
  const many = EVERYTHING.widgets.length;
  return [
    {
      name: 'scripts, tracking',
      value: of(ONE, scripts),
      unit: 'B',
      gate: 14_000,
      moonshot: 12_000,
      ...exact,
    },
    {
      name: 'scripts, all',
      value: of(EVERYTHING, scripts),
      unit: 'B',
      gate: 22_000,
      moonshot: 16_000,
      ...exact,
    },
    { name: 'shift, load', value: shiftOf(EVERYTHING), unit: '', gate: 0, moonshot: 0, ...exact },
    { name: 'shift, late answers', value: shift, unit: '', gate: 0, moonshot: 0, ...exact },
    {
      name: 'tracking rendered',
      value: of(ONE, ({ renderedMs }) => renderedMs),
      unit: 'ms',
      gate: 1100,
      moonshot: 750,
      ...clock,
    },
    { name: 'long tasks, tracking', value: tasksOver(ONE), unit: '', gate: 1, moonshot: 0, ...clock },
    {
      name: 'longest task, tracking',
      value: of(ONE, longest),
      unit: 'ms',
      gate: 100,
      moonshot: 50,
      ...clock,
    },
    { name: 'long tasks, all', value: tasksOver(EVERYTHING), unit: '', gate: many, moonshot: 0, ...clock },
    {
      name: 'longest task, all',
      value: of(EVERYTHING, longest),
      unit: 'ms',
      gate: 100,
      moonshot: 50,
      ...clock,
    },
    { name: 'worst input at 4x', value: worst(USUAL_CPU), unit: 'ms', gate: 100, moonshot: 50, ...clock },
    { name: 'worst input at 6x', value: worst(SLOW_CPU), unit: 'ms', gate: 150, moonshot: 75, ...clock },
  ];
}

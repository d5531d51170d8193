import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { choices, line, offer } from '../../../sdk/test/changes.ts';
import { everyWindow, openWindow, order } from '../../../sdk/test/orders.ts';
import { LOADED_BY_ALL, LOADED_BY_TRACKING, LOADED_ON_INTENT, partOf } from '../../build/measure.ts';
import { WIDGETS } from '../../src/widget-list.ts';
import { openShop } from './embedding-page.ts';
import type { OpenPage, Shop } from './embedding-page.ts';

/** An order with something for every widget. */
function answer(path: string): unknown {
  if (path.endsWith('/edits')) return { edits: [] };
  if (path.endsWith('/choices')) return choices();
  const windows = everyWindow(openWindow(new Date(Date.now() + 72 * 3_600_000).toISOString()));
  return order({ lines: [line()], offers: [offer()], editWindows: windows });
}

/** A page with some widgets, all of them in sight, once everything has come. */
async function open(names: readonly string[]): Promise<OpenPage> {
  const body = `SCRIPT${names.map((name) => `<amend-${name}></amend-${name}>`).join('')}`;
  const opened = await shop.open({ body }, { answer, height: 5000 });
  for (const name of names)
    await opened.page.locator(`amend-${name} [part~=card]:not([aria-busy=true])`).first().waitFor();
  await opened.page.waitForLoadState('networkidle');
  return opened;
}

/** The parts of the script that a page has asked for. */
function partsOf({ asked }: OpenPage): readonly string[] {
  return asked
    .filter((path) => path.startsWith('/amend/') && path.endsWith('.js'))
    .map((path) => partOf(path.slice('/amend/'.length)))
    .toSorted();
}

let shop: Shop;

beforeAll(async () => void (shop = await openShop()));
afterAll(() => shop.close());

describe('a page', () => {
  it('with all widgets loads what the budget for it counts, before the shopper touches anything', async () => {
    const opened = await open(Object.keys(WIDGETS));
    expect(partsOf(opened)).toEqual(LOADED_BY_ALL.toSorted());
  });

  it('with all widgets loads what the budget for every form counts, once the shopper came near each', async () => {
    const opened = await open(Object.keys(WIDGETS));
    for (const name of Object.keys(WIDGETS)) await opened.page.locator(`amend-${name}`).hover();
    await opened.page.waitForLoadState('networkidle');
    expect(partsOf(opened)).toEqual([...LOADED_BY_ALL, ...LOADED_ON_INTENT].toSorted());
  });

  it('with tracking alone loads nothing else', async () => {
    const opened = await open(['order-tracking']);
    expect(partsOf(opened)).toEqual(LOADED_BY_TRACKING.toSorted());
  });
});

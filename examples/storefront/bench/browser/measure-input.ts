import type { Browser, Locator, Page } from 'playwright-core';

import { openPage } from './open-page.ts';
import { EVERYTHING } from './pages.ts';
import type { SlowEvent } from './watch-page.ts';

/** Types, chooses and submits on a slow phone, and gives back the event that took longest until it was painted. */
export async function measureInput(browser: Browser, origin: string, cpu: number): Promise<SlowEvent> {
  const { page, readNotes, close } = await openPage(browser, { cpu, width: 412, isNetworkSlow: true });
  await page.goto(origin + EVERYTHING.path);
  const address = page.locator('amend-address-correction');
  const press = (name: string) => clickOn(page, address.getByRole('button', { name, exact: true }));
  await press('Change address');
  await clickOn(page, address.getByLabel('Street and house number'));
  await page.keyboard.type(' upstairs', { delay: 30 });
  await choose(page, address, 'S');
  await press('Review change');
  await press('Back');
  await choose(page, address, 'N');
  await press('Review change');
  await press('Save address');
  await address.getByText('Saved.').first().waitFor();
  const { slowEvents } = await readNotes();
  await close();
  // Nothing was as slow as what Event Timing tells of: 16 ms.
  return slowEvents.reduce((worst, one) => (one.ms > worst.ms ? one : worst), { name: 'none', ms: 16 });
}

// A bare click: Playwright's own watches every event to see what it hits, and would be measured with it.
async function clickOn(page: Page, what: Locator): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  const box = await what.boundingBox();
  if (!box) throw new Error('There is nothing to press.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

// By its first letter, as somebody does who has no list to scroll.
async function choose(page: Page, address: Locator, letter: string): Promise<void> {
  const list = address.locator('select');
  const before = await list.inputValue();
  await list.focus();
  await page.keyboard.press(letter);
  if ((await list.inputValue()) === before) throw new Error(`Nothing is chosen by "${letter}".`);
}

import type { Browser, Locator } from 'playwright-core';

import { openPage } from './open-page.ts';
import { EVERYTHING } from './pages.ts';
import type { SlowEvent } from './watch-page.ts';

/** Types, chooses and submits on a slow phone, and gives back the event that took longest until it was painted. */
export async function measureInput(browser: Browser, origin: string, cpu: number): Promise<SlowEvent> {
  const { page, close } = await openPage(browser, { cpu, width: 412, isNetworkSlow: true });
  await page.goto(origin + EVERYTHING.path);
  const address = page.locator('amend-address-correction');
  await press(address, 'Change address');
  const street = address.getByLabel('Street and house number');
  await street.press('End');
  await street.pressSequentially(' upstairs', { delay: 30 });
  await address.locator('select').selectOption({ index: 3 });
  await press(address, 'Review change');
  await press(address, 'Back');
  await address.locator('select').selectOption({ label: 'New York' });
  await press(address, 'Review change');
  await press(address, 'Save address');
  await address.getByText('Saved.').first().waitFor();
  const { slowEvents } = await page.evaluate(() => window.readNotes());
  await close();
  // Nothing was as slow as what Event Timing tells of: 16 ms.
  return slowEvents.reduce((worst, one) => (one.ms > worst.ms ? one : worst), { name: 'none', ms: 16 });
}

async function press(within: Locator, name: string): Promise<void> {
  await within.getByRole('button', { name, exact: true }).click();
}

import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';

import { everyWindow, moment, order, parcel, openWindow } from '../../../sdk/test/orders.ts';
import { clearPage, place } from '../../test/elements.ts';
import { serve, urls } from '../../test/fake-api.ts';

import sharp from './theme-sharp.css?raw';
import soft from './theme-soft.css?raw';

function usualOrder() {
  const inThreeDays = new Date(Date.now() + 72 * 3_600_000).toISOString();
  return order({
    editWindows: everyWindow(openWindow(inThreeDays)),
    tracking: { parcels: [parcel({ expectedAt: moment(inThreeDays) })], unshipped: [] },
  });
}

/** Shows both widgets above a paragraph, and adds up how far that paragraph was moved about. */
async function watchShifts(): Promise<number> {
  let sum = 0;
  const note = (entries: PerformanceEntryList) => {
    for (const entry of entries) if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  for (const name of ['amend-order-tracking', 'amend-address-correction']) {
    place(name);
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'What must not move.' }));
  }
  // The browser has to have seen the page without the widgets' content.
  await nextFrame();
  arrive();
  await expect.element(page.getByRole('list', { name: 'Progress' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Change address' })).toBeVisible();
  await nextFrame();
  note(observer.takeRecords());
  observer.disconnect();
  return sum;
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

let arrive = () => {};

beforeEach(() => {
  const arrival = new Promise<void>((resolve) => (arrive = resolve));
  serve(
    http.get(urls.order, async () => {
      await arrival;
      return HttpResponse.json(usualOrder());
    }),
  );
  document.body.style.cssText = 'margin:16px;font:16px/1.5 sans-serif';
});

afterEach(async () => {
  document.adoptedStyleSheets = [];
  delete document.body.dataset['amendDensity'];
  document.body.style.cssText = '';
  await clearPage();
});

describe('amend.css', () => {
  it.each([320, 390, 1280])('keeps the page still at %i px', async (width) => {
    await page.viewport(width, 900);
    expect(await watchShifts()).toBe(0);
  });

  it.each(['compact', 'comfortable'])('keeps it still where the density is %s', async (density) => {
    document.body.dataset['amendDensity'] = density;
    await page.viewport(390, 900);
    expect(await watchShifts()).toBe(0);
  });

  it.each(
    [320, 390, 1280].flatMap((width) => [['soft', soft, width] as const, ['sharp', sharp, width] as const]),
  )('keeps it still with the theme %s at %3$i px', async (_, theme, width) => {
    document.adoptedStyleSheets = [await new CSSStyleSheet().replace(theme)];
    await page.viewport(width, 900);
    expect(await watchShifts()).toBe(0);
  });

  it('is what keeps it still: without the space it reserves, the page moves', async () => {
    await page.viewport(390, 900);
    const style = document.documentElement.style;
    style.setProperty('--amend-tracking-space', '0');
    style.setProperty('--amend-address-space', '0');
    expect(await watchShifts()).toBeGreaterThan(0);
    style.cssText = '';
  });
});

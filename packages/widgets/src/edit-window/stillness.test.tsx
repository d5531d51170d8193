import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';

import { closedWindow, everyWindow, openWindow, order } from '../../../sdk/test/orders.ts';
import { clearPage, place } from '../../test/elements.ts';
import { serve, serveOrder, urls } from '../../test/fake-api.ts';
import { watchMovements } from '../../test/movements.ts';
import type { Movements } from '../../test/movements.ts';

import sharp from '../theme/theme-sharp.css?raw';
import soft from '../theme/theme-soft.css?raw';

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

const nextFrame = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

let movements: Movements;

let arrive = () => {};

/** Shows the card, whose order comes once the browser has painted the page without it, above a paragraph that must not move. */
async function show(width: number, given: ReturnType<typeof order>, locale = 'en'): Promise<void> {
  await page.viewport(width, 1000);
  const arrival = new Promise<void>((resolve) => (arrive = resolve));
  serve(
    http.get(urls.order, async () => {
      await arrival;
      return HttpResponse.json(given);
    }),
  );
  movements = watchMovements();
  place('amend-edit-window', { locale });
  document.body.append(Object.assign(document.createElement('p'), { textContent: 'What must not move.' }));
  await expect.element(page.getByRole('region')).toBeVisible();
  await nextFrame();
  arrive();
}

const CLOSED = { editWindows: everyWindow(closedWindow()) };

beforeEach(() => {
  document.body.style.cssText = 'margin:16px;font:16px/1.5 sans-serif';
});

afterEach(async () => {
  movements.stop();
  document.body.style.cssText = '';
  document.adoptedStyleSheets = [];
  await clearPage();
});

describe('<amend-edit-window>', () => {
  it.each(
    [320, 390, 1280].flatMap((width) =>
      (['', soft, sharp] as const).map(
        (theme, place) => [width, ['inherit', 'soft', 'sharp'][place], theme] as const,
      ),
    ),
  )('moves nothing from load to its end, at %i px in the theme %s', async (width, _, theme) => {
    document.adoptedStyleSheets = [await new CSSStyleSheet().replace(theme)];
    await show(width, order({ editWindows: everyWindow(openWindow(inMinutes(42))) }));
    await expect.element(page.getByText('45 minutes left')).toBeVisible();
    const some = { ...everyWindow(closedWindow()), 'add-note': openWindow(inMinutes(9)) };
    serve(serveOrder(order({ editWindows: some })));
    dispatchEvent(new Event('online'));
    await expect.element(page.getByText('9 minutes left')).toBeVisible();
    serve(serveOrder(order(CLOSED)));
    dispatchEvent(new Event('online'));
    await expect.element(page.getByText(/This order is being packed/)).toBeVisible();
    expect(await movements.list()).toEqual([]);
  });

  it.each(['de', 'fr', 'pl', 'ja', 'ar'])('keeps its place in %s, with a date to say', async (locale) => {
    await show(320, order({ editWindows: everyWindow(openWindow(inMinutes(9000))) }), locale);
    await expect.element(page.getByRole('list')).toBeVisible();
    expect(await movements.list()).toEqual([]);
  });
});

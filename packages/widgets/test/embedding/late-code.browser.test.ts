import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { choices, line } from '../../../sdk/test/changes.ts';
import { address, everyWindow, format, lines, openWindow, order } from '../../../sdk/test/orders.ts';
import { openShop } from './embedding-page.ts';
import type { OpenPage, Shop } from './embedding-page.ts';

const OPEN_UNTIL = new Date(Date.now() + 72 * 3_600_000).toISOString();

/** As many fields as any country has, and three of them locked. */
const LONGEST = format({
  countryName: 'Vereinigte Staaten',
  rows: [
    ['firstName', 'lastName'],
    ['company'],
    ['address1'],
    ['address2'],
    ['city'],
    ['countryCode', 'provinceCode', 'zip'],
    ['phone'],
  ],
  locked: ['countryCode', 'firstName', 'lastName'],
  zipLabel: 'zipCode',
});

/** An order whose address and items can be changed. */
function changeable() {
  return order({
    lines: [line(), line({ id: '2', title: 'Pullover aus Merinowolle' }), line({ id: '3' })],
    destination: { address: address(), lines: lines(address()), format: LONGEST, news: null },
    editWindows: everyWindow(openWindow(OPEN_UNTIL)),
  });
}

interface Dress {
  readonly width: number;
  readonly theme?: string;
  readonly density?: string;
}

const DRESSES: readonly Dress[] = [320, 390, 1280].flatMap((width) =>
  ['none', 'soft', 'sharp'].flatMap((theme) =>
    ['compact', 'comfortable'].map((density) => ({ width, theme, density })),
  ),
);

/** The page of a shop with one widget over a paragraph that must not move. */
async function open(widget: string, { width, theme, density }: Dress, missing?: RegExp): Promise<OpenPage> {
  const opened = await shop.open(
    {
      head: `<link rel="stylesheet" href="/amend/theme-${theme}.css"><style>body{font:16px/1.5 sans-serif;margin:16px}</style>`,
      body: `SCRIPT<div data-amend-density="${density}"><${widget} locale="de"></${widget}></div><p>What must not move.</p>`,
    },
    { width, height: 3000, answer, ...(missing && { missing }) },
  );
  await opened.page.locator(widget).getByRole('button').first().waitFor();
  await nextFrame(opened);
  expect(await opened.layoutShift()).toBe(0);
  return opened;
}

function answer(path: string): unknown {
  if (path.endsWith('/edits')) return { edits: [] };
  return path.endsWith('/choices') ? choices(['9001', '2', '3']) : changeable();
}

const nextFrame = ({ page }: OpenPage) =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** How far anything moves when what was pressed for comes after the press, whether or not the browser would excuse it. */
async function watchArrival(opened: OpenPage, button: string, arrived: string): Promise<number> {
  opened.holdUp(/\/amend\/.*\.js|\/choices/);
  await opened.page.getByRole('button', { name: button }).click();
  await nextFrame(opened);
  const before = await opened.layoutShift();
  opened.holdUp();
  await opened.page.locator(arrived).first().waitFor();
  await nextFrame(opened);
  return (await opened.layoutShift()) - before;
}

/** The id of what has the focus inside of a widget. */
const focusedIn = ({ page }: OpenPage, widget: string) =>
  page.locator(widget).evaluate((element) => element.shadowRoot?.activeElement?.id);

let shop: Shop;

beforeAll(async () => void (shop = await openShop()));
afterAll(() => shop.close());

describe('code that comes after the press that asked for it', () => {
  it.each(DRESSES)('brings the address form without moving anything: %o', async (dress) => {
    const opened = await open('amend-address-correction', dress);
    expect(await watchArrival(opened, 'Adresse ändern', '#field-phone')).toBe(0);
    expect(await focusedIn(opened, 'amend-address-correction')).toBe('field-company');
    await opened.page.close();
  });

  it.each(DRESSES)('brings what there is to swap to without moving anything: %o', async (dress) => {
    const opened = await open('amend-item-swap', dress);
    expect(await watchArrival(opened, 'Tauschen: Pullover', '.pill')).toBe(0);
    expect(await focusedIn(opened, 'amend-item-swap')).toBe('choice');
    await opened.page.close();
  });

  it.each([
    ['amend-address-correction', 'Adresse ändern'],
    ['amend-item-swap', 'Tauschen: Pullover'],
  ])(
    'says in %s that it did not come, without moving anything, and can be asked for again',
    async (widget, button) => {
      const opened = await open(widget, { width: 320 }, /\/(correction|swap)-/);
      expect(await watchArrival(opened, button, '[role=alert] >> text=konnte nicht geladen werden')).toBe(0);
      await opened.page.close();
    },
  );
});

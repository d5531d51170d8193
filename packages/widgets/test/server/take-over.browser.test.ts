import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { order, scan } from '../../../sdk/test/orders.ts';
import type { OpenPage } from '../embedding/embedding-page.ts';
import { DOORS, DRESSES, openServedShop, underway } from './served-shop.ts';
import type { ServedPage, ServedShop } from './served-shop.ts';

/** Our code and our answers. */
const OURS = /\/amend\/.*\.js|\/v1\//;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let shop: ServedShop;

beforeAll(async () => void (shop = await openServedShop()));
afterAll(() => shop.close());

const doors = Object.keys(DOORS) as (keyof typeof DOORS)[];
const dresses = Object.keys(DRESSES) as (keyof typeof DRESSES)[];

/** Opens a page whose scripts and answers wait, and remembers what the server has rendered. */
async function openLate(page: ServedPage): Promise<OpenPage> {
  const opened = await shop.openServed({ late: OURS, ...page });
  await opened.page.getByText('What must not move.').waitFor();
  await opened.page.evaluate(() => {
    const root = document.querySelector('amend-order-tracking')?.shadowRoot;
    Object.assign(globalThis, {
      served: [...(root?.querySelectorAll('[lang], [lang] *') ?? [])],
      isReady: new Promise((resolve) => addEventListener('amend:ready', resolve)),
    });
  });
  await nextFrame(opened);
  return opened;
}

/** Lets everything through, and waits for the widget. */
async function letThrough(opened: OpenPage): Promise<void> {
  opened.holdUp();
  await opened.page.evaluate(() => Reflect.get(globalThis, 'isReady'));
  await nextFrame(opened);
}

const nextFrame = ({ page }: OpenPage) =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** How many of the nodes that the server rendered are on the page, of how many. */
const countServed = ({ page }: OpenPage) =>
  page.evaluate(() => {
    const served: readonly Element[] = Reflect.get(globalThis, 'served');
    return [served.filter(({ isConnected }) => isConnected).length, served.length];
  });

/** Whether the widget has dressed itself, in place of what the server had sent with it. */
const isTakenOver = ({ page }: OpenPage) =>
  page.locator('amend-order-tracking').evaluate(({ shadowRoot }) => {
    const sent = shadowRoot?.querySelectorAll('style, link').length;
    return sent === 0 && (shadowRoot?.adoptedStyleSheets.length ?? 0) > 0;
  });

const titleOf = ({ page }: OpenPage) => page.locator('#title').first();

describe.each(dresses)('tracking from the server, dressed by %s', (dress) => {
  it.each([360, 1280])('shows the order with scripts switched off, at %i px', async (width) => {
    const { page } = await shop.openServed({ dress, width, isWithoutScripts: true });
    expect(await page.getByText('Arriving').isVisible()).toBe(true);
    expect(await page.getByRole('list', { name: 'Progress' }).getByRole('listitem').count()).toBe(4);
    expect(await page.getByRole('link', { name: 'Track with DHL' }).isVisible()).toBe(true);
    const card = page.locator('amend-order-tracking section');
    expect(await card.evaluate((element) => getComputedStyle(element).borderTopLeftRadius)).toBe('8px');
    await page.getByText('Show all scans').click();
    expect(await page.getByText('Börnicke').isVisible()).toBe(true);
    await page.close();
  });

  it.each(doors.flatMap((door) => [360, 1280].map((width) => [door, width] as const)))(
    'becomes a widget by %s with a layout shift of exactly 0, at %i px',
    async (door, width) => {
      const opened = await openLate({ dress, door, width });
      expect(await isTakenOver(opened)).toBe(false);
      await letThrough(opened);
      expect(await isTakenOver(opened)).toBe(true);
      const [kept, served] = await countServed(opened);
      expect(served).toBeGreaterThan(20);
      expect(kept).toBe(served);
      expect(await opened.layoutShift()).toBe(0);
      expect(opened.faults).toEqual([]);
      await opened.page.close();
    },
  );
});

describe.each(doors)('tracking from the server, taken over by %s', (door) => {
  it.each([
    ['de', 360],
    ['ar', 360],
    ['ar', 1280],
    ['ja', 360],
  ] as const)('moves nothing in %s at %i px', async (locale, width) => {
    const opened = await openLate({ door, locale, width });
    await letThrough(opened);
    const [kept, served] = await countServed(opened);
    expect(kept).toBe(served);
    expect(await opened.layoutShift()).toBe(0);
    await opened.page.close();
  });

  it('keeps the focus and what was opened', async () => {
    const opened = await openLate({ door });
    const { page } = opened;
    await page.getByText('Show all scans').click();
    await page.keyboard.press('Shift+Tab');
    await nextFrame(opened);
    const before = await opened.layoutShift();
    await letThrough(opened);
    expect(await isTakenOver(opened)).toBe(true);
    expect(await page.getByText('Börnicke').isVisible()).toBe(true);
    const focused = page.locator('amend-order-tracking');
    expect(await focused.evaluate(({ shadowRoot }) => shadowRoot?.activeElement?.textContent)).toContain(
      'DHL',
    );
    expect(await opened.layoutShift()).toBe(before);
    await page.close();
  });

  it('is told apart from what has happened since, which is shown without anything moving', async () => {
    const opened = await openLate({ door, answer: () => underway({ status: 'out_for_delivery' }) });
    expect(await opened.page.getByText('Arriving').isVisible()).toBe(true);
    await letThrough(opened);
    expect(await opened.page.locator('.chip').textContent()).toBe('Out for delivery');
    expect(await opened.page.locator('[lang] section').count()).toBe(1);
    expect(await opened.layoutShift()).toBe(0);
    await opened.page.close();
  });

  it('is read again without anything moving', async () => {
    const answers = { now: underway() };
    const opened = await openLate({ door, answer: () => answers.now });
    await letThrough(opened);
    const [{ scans } = { scans: [] }] = underway().tracking.parcels;
    answers.now = underway({ scans: [scan('in_transit', new Date().toISOString(), 'Leipzig'), ...scans] });
    await opened.page
      .locator('amend-order-tracking')
      .evaluate((element) => Reflect.get(element, 'refresh').call(element));
    await nextFrame(opened);
    expect(await opened.page.locator('.scan').count()).toBe(scans.length + 1);
    const [kept, served] = await countServed(opened);
    expect(kept).toBe(served);
    expect(await opened.layoutShift()).toBe(0);
    await opened.page.close();
  });

  it('is right for a shopper in another time zone too', async () => {
    const opened = await openLate({ door, timeZone: 'Asia/Tokyo' });
    await letThrough(opened);
    expect(await opened.layoutShift()).toBe(0);
    expect(opened.asked.filter((path) => path.startsWith('/v1/'))).toHaveLength(1);
    await opened.page.close();
  });
});

describe('tracking from the server', () => {
  it.each([
    ['the API', /\/v1\//],
    ['what takes it over', /prepare-/],
    ['the core', /core-/],
    ['the script', /amend\.js/],
  ])('stays as it is where %s is missing', async (_, missing) => {
    const opened = await shop.openServed({ missing });
    await opened.page.waitForLoadState('networkidle');
    await nextFrame(opened);
    expect(await opened.page.getByText('Arriving').isVisible()).toBe(true);
    expect(await opened.page.locator('amend-order-tracking section').count()).toBe(1);
    expect(await isTakenOver(opened)).toBe(false);
    expect(await opened.layoutShift()).toBe(0);
    expect(opened.faults).toEqual([]);
    await opened.page.close();
  });

  it('is taken over when the API answers at last', async () => {
    const api = { isDown: true };
    const opened = await openLate({
      late: /^$/,
      answer() {
        if (api.isDown) throw new Error('There is no answer.');
        return underway();
      },
    });
    await opened.page.waitForLoadState('networkidle');
    expect(await isTakenOver(opened)).toBe(false);
    api.isDown = false;
    await opened.page.evaluate(() => dispatchEvent(new Event('online')));
    await letThrough(opened);
    expect(await isTakenOver(opened)).toBe(true);
    expect(await opened.layoutShift()).toBe(0);
    await opened.page.close();
  });

  it('goes away with its element, also before it was taken over', async () => {
    const opened = await openLate({});
    await opened.page.locator('amend-order-tracking').evaluate((element) => element.remove());
    opened.holdUp();
    await opened.page.waitForLoadState('networkidle');
    expect(opened.faults).toEqual([]);
    await opened.page.close();
  });

  it('begins anew with another language', async () => {
    const opened = await openLate({});
    await letThrough(opened);
    await opened.page
      .locator('amend-order-tracking')
      .evaluate((element) => element.setAttribute('locale', 'de'));
    await expect.poll(() => titleOf(opened).textContent()).toBe('Lieferung');
    expect(await opened.page.locator('amend-order-tracking section').count()).toBe(1);
    await opened.page.close();
  });

  it('waits for its stylesheet before it is seen', async () => {
    const opened = await shop.openServed({ late: /order-tracking\.css/ });
    await expect.poll(() => opened.asked).toContain('/amend/order-tracking.css');
    await nextFrame(opened);
    expect(await opened.page.locator('amend-order-tracking section').isVisible()).toBe(false);
    opened.holdUp();
    await expect.poll(() => isTakenOver(opened)).toBe(true);
    await nextFrame(opened);
    expect(await opened.layoutShift()).toBe(0);
    await opened.page.close();
  });

  it.each(['en', 'ar'])('has no barriers that axe-core finds, in %s', async (locale) => {
    const { page } = await shop.openServed({ locale, missing: OURS });
    await page.evaluate(axeSource);
    const barriers = await page.evaluate(async () => {
      const { violations } = await Reflect.get(globalThis, 'axe').run({
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations'],
      });
      return violations.map(
        ({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`,
      );
    });
    expect(barriers).toEqual([]);
    await page.close();
  });

  it.each([
    '</template></amend-order-tracking><img src=x onerror="globalThis.acted=1">',
    '<script>globalThis.acted=1</script>',
    '"><svg onload=globalThis.acted=1>',
    '&lt;b&gt;&quot;&#0;{{x}}${x}',
    '</style><script>globalThis.acted=1</script>',
  ])('shows as text what others wrote: %s', async (text) => {
    const [{ scans: [scan], ...parcel } = { scans: [] }] = underway().tracking.parcels;
    const hostile = order({
      tracking: {
        parcels: [
          {
            ...parcel,
            carrier: text,
            trackingNumber: text,
            trackingUrl: `https://x.example/"'><b>`,
            scans: [{ ...scan, message: text, place: text }],
          },
        ] as never,
        unshipped: [{ title: text, variantTitle: text, quantity: 1 }],
      },
    });
    const opened = await openLate({ served: hostile });
    const shown = () =>
      opened.page
        .locator('amend-order-tracking')
        .evaluate(({ shadowRoot }) => shadowRoot?.querySelector('[lang]')?.textContent);
    expect((await shown())?.split(text).length).toBeGreaterThan(4);
    expect(await opened.page.locator('amend-order-tracking :is(img, script, svg, b)').count()).toBe(0);
    await letThrough(opened);
    const [kept, served] = await countServed(opened);
    expect(kept).toBe(served);
    expect(await opened.page.evaluate(() => Reflect.get(globalThis, 'acted'))).toBeUndefined();
    expect(opened.faults).toEqual([]);
    await opened.page.close();
  });
});

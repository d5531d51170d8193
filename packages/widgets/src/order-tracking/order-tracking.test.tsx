import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { moment, order, parcel, problem, scan } from '../../../sdk/test/orders.ts';
import { clearPage, findAccessibilityProblems, focused, place } from '../../test/elements.ts';
import { received, serve, serveOrder, urls } from '../../test/fake-api.ts';

const HOUR_MS = 3_600_000;

function tracked(changes: Parameters<typeof parcel>[0]) {
  return order({ tracking: { parcels: [parcel(changes)], unshipped: [] } });
}

function inHours(hours: number): string {
  return new Date(Date.now() + hours * HOUR_MS).toISOString();
}

let arrive = () => {};

beforeEach(() => {
  // Before the parcel of the order is expected.
  vi.setSystemTime('2026-11-24T12:00:00Z');
  serve(serveOrder());
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await clearPage();
});

describe('<amend-order-tracking>', () => {
  it('says when the parcel comes, how far it is and who carries it', async () => {
    const expectedAt = moment(inHours(96));
    serve(serveOrder(tracked({ expectedAt })));
    place('amend-order-tracking');
    await expect.element(page.getByText(`Arriving ${expectedAt.date}`)).toBeVisible();
    await expect.element(page.getByRole('region', { name: 'Your delivery' })).toBeVisible();
    const link = page.getByRole('link', { name: 'Track with DHL (opens in a new tab)' });
    await expect.element(link).toHaveAttribute('href', parcel().trackingUrl ?? '');
    const steps = page.getByRole('list', { name: 'Progress' }).getByRole('listitem');
    expect(steps.elements().map((step) => step.textContent)).toEqual([
      'Ordered, done',
      'Shipped, now',
      'Out for delivery, still to come',
      'Delivered, still to come',
    ]);
    expect(steps.elements().map((step) => step.getAttribute('aria-current'))).toEqual([
      null,
      'step',
      null,
      null,
    ]);
  });

  it('says today and tomorrow where it knows the day', async () => {
    const tonight = new Date();
    tonight.setHours(23, 59);
    serve(serveOrder(tracked({ expectedAt: moment(tonight.toISOString()) })));
    place('amend-order-tracking');
    await expect.element(page.getByText('Arriving today')).toBeVisible();
  });

  it('names the date in a time zone that is not the browser’s', async () => {
    const tonight = new Date();
    tonight.setHours(23, 59);
    serve(serveOrder(tracked({ expectedAt: moment(tonight.toISOString()) })));
    place('amend-order-tracking', { 'time-zone': 'Pacific/Kiritimati' });
    await expect.element(page.getByText(`Arriving ${moment(tonight.toISOString()).date}`)).toBeVisible();
    expect(received.some(({ url }) => url.endsWith('?timeZone=Pacific%2FKiritimati'))).toBe(true);
  });

  it.each([
    ['out_for_delivery', 'Out for delivery in Berlin', [scan('out_for_delivery', inHours(-2), 'Berlin')]],
    ['delivery_failed', 'Your parcel could not be delivered', []],
    ['ready_for_pickup', 'Ready to collect', []],
    ['preparing', 'Your order is being prepared', []],
    ['cancelled', 'This parcel was cancelled', []],
  ] as const)('says %s as “%s”', async (status, sentence, scans) => {
    serve(serveOrder(tracked({ status, scans: [...scans] })));
    place('amend-order-tracking');
    await expect.element(page.getByText(sentence, { exact: true }).first()).toBeVisible();
  });

  it('shows every scan on request, newest first, by day', async () => {
    const element = place('amend-order-tracking');
    const toggle = page.getByText('Show all scans');
    await expect.element(toggle).toBeVisible();
    await expect.element(page.getByText('Börnicke')).not.toBeVisible();
    await userEvent.click(toggle);
    await expect.element(page.getByText('Hide scans')).toBeVisible();
    const times = [...(element.shadowRoot?.querySelectorAll('time') ?? [])].map((time) => time.textContent);
    expect(times).toEqual(['04:41', '20:02', '16:20']);
    const days = [...(element.shadowRoot?.querySelectorAll('h3') ?? [])].map((day) => day.textContent);
    expect(days).toEqual(['Tuesday, 24 November', 'Monday, 23 November']);
    await expect.element(page.getByText('Börnicke')).toBeVisible();
  });

  it.each([
    ['beside it, as on most phones', '100%', false],
    ['below it where text is twice as large, so that no word is torn', '200%', true],
  ])('has the words of a scan after its hour: %s', async (_, fontSize, isBelow) => {
    await page.viewport(360, 800);
    document.documentElement.style.fontSize = fontSize;
    const element = place('amend-order-tracking');
    await userEvent.click(page.getByText('Show all scans'));
    const [hour, words] = element.shadowRoot?.querySelector('.scan')?.children ?? [];
    const edges = [hour, words].map((part) => part?.getBoundingClientRect().top ?? NaN);
    document.documentElement.style.fontSize = '';
    expect((edges[1] ?? NaN) > (edges[0] ?? NaN)).toBe(isBelow);
  });

  it('shows several parcels with what is in them, and what is not packed yet', async () => {
    const mug = { title: 'Mug', variantTitle: null, quantity: 2 };
    const parcels = [parcel(), parcel({ id: 'parcel-2', status: 'delivered', lines: [mug] })];
    const socks = { title: 'Socks', variantTitle: '39–42', quantity: 1 };
    serve(serveOrder(order({ tracking: { parcels, unshipped: [socks] } })));
    place('amend-order-tracking');
    await expect.element(page.getByRole('heading', { name: 'Parcel 2' })).toBeVisible();
    await expect.element(page.getByText('In this parcel: Mug × 2')).toBeVisible();
    await expect.element(page.getByText('Still being prepared: Socks (39–42)')).toBeVisible();
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('speaks German where the page does', async () => {
    serve(serveOrder(tracked({ status: 'delivered', deliveredAt: moment('2026-11-20T13:12:00Z') })));
    place('amend-order-tracking', { locale: 'de-AT' });
    await expect.element(page.getByText('Zugestellt am Friday, 20 November um 13:12 Uhr')).toBeVisible();
    expect(received[0]?.headers.get('accept-language')).toBe('de-AT');
  });

  it('E12: says what went wrong and what can be done, and tries again on request with the focus kept', async () => {
    const refusal = problem('internal_error', 500, {
      detail: 'Something broke.',
      nextStep: 'Try again in a moment.',
    });
    serve(http.get(urls.order, () => HttpResponse.json(refusal, { status: 500 })));
    const element = place('amend-order-tracking');
    await expect.element(page.getByText('Something broke.')).toBeVisible();
    await expect.element(page.getByText('Try again in a moment.')).toBeVisible();
    expect(await findAccessibilityProblems()).toEqual([]);
    const arrival = new Promise<void>((resolve) => (arrive = resolve));
    serve(
      http.get(urls.order, async () => {
        await arrival;
        return HttpResponse.json(order());
      }),
    );
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    await expect.poll(() => focused(element)?.textContent).toBe('Loading…');
    await userEvent.keyboard('{Enter}');
    expect(received).toHaveLength(1);
    arrive();
    await expect.element(page.getByRole('list', { name: 'Progress' })).toBeVisible();
    expect(focused(element)?.textContent).toBe('Your delivery');
  });

  it('keeps the focus on the button where trying again has failed again', async () => {
    serve(http.get(urls.order, () => HttpResponse.json(problem('internal_error', 500), { status: 500 })));
    const element = place('amend-order-tracking');
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    await expect.poll(() => received.length).toBe(2);
    await expect.poll(() => focused(element)?.textContent).toBe('Try again');
  });

  it.each(['token_expired', 'token_wrong_order'])(
    'E12: does not offer to try again where %s would be said again',
    async (code) => {
      const refusal = problem(code, 401, { detail: 'The link has expired.', nextStep: 'Reload the page.' });
      serve(http.get(urls.order, () => HttpResponse.json(refusal, { status: 401 })));
      place('amend-order-tracking');
      await expect.element(page.getByText('Reload the page.')).toBeVisible();
      expect(page.getByRole('button').elements()).toEqual([]);
    },
  );

  it('says that it is offline, and reads the order once it is online again', async () => {
    serve();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    place('amend-order-tracking');
    await expect.element(page.getByText('You seem to be offline.'), { timeout: 3000 }).toBeVisible();
    serve(serveOrder());
    dispatchEvent(new Event('online'));
    await expect.element(page.getByRole('list', { name: 'Progress' })).toBeVisible();
  });

  it.each([
    ['en', 'The shop could not be reached.'],
    ['de', 'Der Shop ist gerade nicht zu erreichen.'],
  ])('does not call the shopper offline where only the API is away (%s)', async (locale, sentence) => {
    serve();
    place('amend-order-tracking', { locale });
    await expect.element(page.getByText(sentence), { timeout: 3000 }).toBeVisible();
  });

  it('shows the shape of what is to come while it loads', async () => {
    serve(http.get(urls.order, () => new Promise<never>(() => {})));
    place('amend-order-tracking');
    await expect.element(page.getByRole('status')).toHaveTextContent('Loading…');
    await expect
      .element(page.getByRole('region', { name: 'Your delivery' }))
      .toHaveAttribute('aria-busy', 'true');
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('has nothing that axe-core finds wrong, with all scans open', async () => {
    place('amend-order-tracking');
    await userEvent.click(page.getByText('Show all scans'));
    expect(await findAccessibilityProblems()).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { order, TOKEN } from '../../sdk/test/orders.ts';
import { clearPage, place } from '../test/elements.ts';
import { received, serve, serveOrder } from '../test/fake-api.ts';
import { mount } from './core/mount.tsx';
import { cardTexts } from './locales/card.en.ts';
import { texts } from './locales/tracking.en.ts';
import { start } from './order-tracking/index.tsx';

const IN_ENGLISH = { locale: 'en', timeZone: 'UTC' };

const openInside = () => {
  throw new Error('Nothing is opened inside of it.');
};

beforeEach(() => serve(serveOrder()));

afterEach(async () => {
  vi.restoreAllMocks();
  document.documentElement.removeAttribute('lang');
  await clearPage();
});

describe('the elements', () => {
  it('read the order once for all of them', async () => {
    place('amend-order-tracking');
    place('amend-order-tracking');
    place('amend-address-correction');
    await expect.element(page.getByRole('button', { name: 'Change address' })).toBeVisible();
    // Each arrives when its own code does.
    await expect.poll(() => page.getByRole('list', { name: 'Progress' }).elements()).toHaveLength(2);
    expect(received).toHaveLength(1);
  });

  it('ask for the order before their code is there, exactly as the client asks again when that fails', async () => {
    serve();
    place('amend-order-tracking', { 'time-zone': 'Asia/Kolkata', locale: 'de-CH' });
    expect(received).toHaveLength(1);
    await expect.poll(() => received.length).toBeGreaterThan(1);
    const [early, again] = received.map(({ url, method, headers }) => ({
      url,
      method,
      headers: [...headers],
    }));
    expect(again).toEqual(early);
  });

  it('read the order again when the shopper comes back to a page that has grown old', async () => {
    place('amend-order-tracking');
    await expect.element(page.getByRole('list', { name: 'Progress' })).toBeVisible();
    document.dispatchEvent(new Event('visibilitychange'));
    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now + 6 * 60_000);
    serve(serveOrder(order({ cancelledAt: order().placedAt })));
    document.dispatchEvent(new Event('visibilitychange'));
    await expect.element(page.getByText('This order was cancelled')).toBeVisible();
    expect(received).toHaveLength(1);
  });

  it('read the order again after all of them were taken away', async () => {
    place('amend-order-tracking');
    await expect.element(page.getByRole('list', { name: 'Progress' })).toBeVisible();
    await clearPage();
    serve(serveOrder(order({ cancelledAt: order().placedAt })));
    place('amend-order-tracking');
    await expect.element(page.getByText('This order was cancelled')).toBeVisible();
  });

  it('keep what was typed when they are moved', async () => {
    const element = place('amend-address-correction');
    await userEvent.click(page.getByRole('button', { name: 'Change address' }));
    await userEvent.fill(page.getByLabelText('City'), 'Potsdam');
    const section = document.createElement('section');
    document.body.append(section);
    section.append(element);
    await Promise.resolve();
    await expect.element(page.getByLabelText('City')).toHaveValue('Potsdam');
  });

  it('change their language with their attribute', async () => {
    const element = place('amend-address-correction');
    await expect.element(page.getByRole('button', { name: 'Change address' })).toBeVisible();
    element.setAttribute('locale', 'de');
    await expect.element(page.getByRole('button', { name: 'Adresse ändern' })).toBeVisible();
  });

  it.each([
    ['xh-ZA', 'en', 'Change address'],
    ['zh-Hant-TW', 'en', 'Change address'],
    ['de-CH', 'de-CH', 'Adresse ändern'],
    ['en-GB', 'en-GB', 'Change address'],
  ])('where %s is wanted, ask for %s and say "%s"', async (locale, asked, words) => {
    place('amend-address-correction', { locale });
    await expect.element(page.getByRole('button', { name: words })).toBeVisible();
    expect(received.map(({ headers }) => headers.get('accept-language'))).toEqual([asked]);
  });

  it('read the order again when they are told to', async () => {
    const element = place('amend-order-tracking');
    await expect.element(page.getByRole('list', { name: 'Progress' })).toBeVisible();
    await (element as HTMLElement & { refresh(): Promise<void> }).refresh();
    expect(received).toHaveLength(2);
  });

  it.each([
    ['endpoint', { token: TOKEN }, 'Amend: the endpoint must be the http(s) address of the API.'],
    ['token', { endpoint: 'https://amend.test', token: 'secret' }, 'Amend: the token must be an order token'],
  ])('say in the console and to the shopper that the %s is wrong', async (_, settings, message) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const host = document.body.appendChild(document.createElement('div'));
    const place = {
      host,
      name: 'order-tracking' as const,
      settings: { ...settings, ...IN_ENGLISH },
      isOwnTimeZone: true,
      openInside,
    };
    start({ ...place, texts, cardTexts });
    await expect.element(page.getByText('Your order cannot be shown here right now.')).toBeVisible();
    expect(String(log.mock.calls[0]?.[0])).toContain(message);
    expect(String(log.mock.calls[0]?.[0])).not.toContain('secret');
    expect(page.getByRole('button').elements()).toEqual([]);
  });

  it('take the link colour of the page, also after the page has changed it', async () => {
    const rule = new CSSStyleSheet();
    rule.replaceSync('a{color:rgb(1,2,3)} [data-theme=dark] a{color:rgb(4,5,6)}');
    document.adoptedStyleSheets = [rule];
    const element = place('amend-order-tracking');
    const link = page.getByRole('link', { name: /Track with DHL/ });
    await expect.element(link).toHaveStyle({ color: 'rgb(1, 2, 3)' });
    document.documentElement.dataset['theme'] = 'dark';
    await expect.element(link).toHaveStyle({ color: 'rgb(4, 5, 6)' });
    expect(element.childElementCount).toBe(0);
    delete document.documentElement.dataset['theme'];
    document.adoptedStyleSheets = [];
  });

  it('put nothing inline that a content security policy could refuse', async () => {
    const element = place('amend-order-tracking');
    await expect.element(page.getByRole('list', { name: 'Progress' })).toBeVisible();
    expect(element.shadowRoot?.querySelectorAll('style, [style]')).toHaveLength(0);
    expect(element.hasAttribute('style')).toBe(false);
  });
});

describe('mount', () => {
  it('says so when the answer takes long', async () => {
    vi.useFakeTimers();
    const host = document.body.appendChild(document.createElement('div'));
    const shown = start({
      host,
      name: 'order-tracking',
      settings: {
        ...IN_ENGLISH,
        endpoint: 'https://slow.test',
        token: TOKEN,
        fetch: () => new Promise(() => {}),
      },
      texts,
      cardTexts,
      isOwnTimeZone: true,
      openInside,
    });
    const status = () => host.shadowRoot?.querySelector('[role=status]')?.textContent;
    vi.advanceTimersByTime(3999);
    expect(status()).toBe('Loading…');
    vi.advanceTimersByTime(1);
    expect(status()).toBe('This is taking longer than usual.');
    vi.useRealTimers();
    (await shown)();
  });

  it('takes everything away again', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const shown = mount({
      host,
      name: 'order-tracking',
      widget: {
        styles: '',
        group: 'tracking',
        title: () => 'Title',
        start: () => ({ view: () => <p>Content</p> }),
      },
      texts: {},
      cardTexts,
      settings: {
        ...IN_ENGLISH,
        endpoint: 'https://amend.test',
        token: TOKEN,
        fetch: async () => Response.json(order()),
      },
      isOwnTimeZone: true,
      openInside,
    });
    await expect.element(page.getByText('Content')).toBeInTheDocument();
    (await shown)();
    expect(host.shadowRoot?.childNodes).toHaveLength(0);
  });
});

import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { Miniflare } from 'miniflare';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { moment, order, parcel } from '../../../sdk/test/orders.ts';
import { buildServer } from '../../build/server.ts';
import { LANGUAGES } from '../../src/locales/languages.ts';
import type { OrderTrackingOptions } from '../../src/server/index.tsx';
import type { Server } from './served-shop.ts';

const NOW = new Date('2026-11-24T12:00:00Z');

let server: Server;
let folder: string;

// As a server has it: without a DOM, and with the styles in it.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amend-server-'));
  server = await import(pathToFileURL(await buildServer(join(folder, 'server'))).href);
});
afterAll(() => rm(folder, { recursive: true }));

function render(options: Partial<OrderTrackingOptions> = {}): string {
  return server.renderOrderTracking({
    order: order(),
    locale: 'en',
    timeZone: 'Europe/Berlin',
    now: NOW,
    ...options,
  });
}

function arriving(at: string) {
  return order({ tracking: { parcels: [parcel({ expectedAt: moment(at) })], unshipped: [] } });
}

/** Renders the order that it is sent. */
const WORKER = `import { renderOrderTracking } from './server.js';
export default {
  fetch: async (request) => new Response(renderOrderTracking({ now: new Date(${NOW.getTime()}), ...(await request.json()) })),
};`;

describe('renderOrderTracking', () => {
  it('renders the same in workerd as in Node', async () => {
    const workerd = new Miniflare({
      cf: false,
      compatibilityDate: '2026-05-01',
      modules: [
        { type: 'ESModule', path: 'worker.js', contents: WORKER },
        {
          type: 'ESModule',
          path: 'server.js',
          contents: readFileSync(join(folder, 'server/server.js'), 'utf8'),
        },
      ],
    });
    const asked = { order: order(), locale: 'de', timeZone: 'Europe/Berlin' };
    const answer = await workerd.dispatchFetch('http://shop.example/', {
      method: 'POST',
      body: JSON.stringify(asked),
    });
    expect(await answer.text()).toBe(render(asked));
    await workerd.dispose();
  }, 90_000);

  it('writes the element with a declarative shadow root, and the order in it', () => {
    const html = render();
    expect(html).toMatch(
      /^<amend-order-tracking locale="en" time-zone="Europe\/Berlin"><template shadowrootmode="open"><style>/,
    );
    expect(html).toMatch(/<\/template><\/amend-order-tracking>$/);
    expect(html).toContain('Arriving Thursday, 26 November');
    expect(html).toContain('href="https://www.dhl.de/track?id=00340434161094042557"');
  });

  it('writes nothing that is not shown: nobody, no address, no token, no script', () => {
    const { id, version, contact, destination } = order();
    const html = render();
    const hidden = [version, contact.email, contact.phone, ...(destination?.lines ?? [])].filter(
      (text) => text !== null,
    );
    expect(hidden.length).toBeGreaterThan(4);
    expect(hidden.filter((text) => html.includes(text))).toEqual([]);
    expect(html).not.toContain(`"${id}"`);
    expect(html).not.toMatch(/<script|token|\son\w+=/i);
  });

  it.each(LANGUAGES.split('|'))('speaks %s, in its direction', (language) => {
    const html = render({ locale: language });
    expect(html).toContain(`<div lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(html.includes('Your delivery')).toBe(language === 'en');
    expect(html).not.toContain('undefined');
  });

  it.each(['zh-TW', 'tlh'])('speaks English to who wants %s, as the widget does', (locale) => {
    const html = render({ locale });
    expect(html).toContain('<div lang="en" dir="ltr">');
    expect(html).toContain('Your delivery');
  });

  it.each([
    ['2026-11-24T22:59:00Z', 'Europe/Berlin', 'Arriving today'],
    ['2026-11-24T23:01:00Z', 'Europe/Berlin', 'Arriving tomorrow'],
    ['2026-11-25T23:01:00Z', 'Europe/Berlin', 'Arriving Wednesday, 25 November'],
    ['2026-11-24T22:59:00Z', 'Asia/Tokyo', 'Arriving tomorrow'],
    ['2026-11-24T08:00:00Z', 'Europe/Berlin', 'Arriving today'],
    ['2026-11-23T22:59:00Z', 'Europe/Berlin', 'Running late: expected Monday, 23 November'],
  ])('says what %s is in %s', (at, timeZone, sentence) => {
    expect(render({ order: arriving(at), timeZone })).toContain(`>${sentence}<`);
  });

  it("says the shop's own words, as text", () => {
    const html = render({
      texts: { tracking: { title: 'Where <it> is', track: 'Follow it with {carrier}' } },
    });
    expect(html).toContain('Where &lt;it> is');
    expect(html).toContain('Follow it with DHL');
  });

  it('gives its style the nonce, and writes a link in its place', () => {
    expect(render({ nonce: 'n0nce' })).toContain('<style nonce="n0nce">');
    const html = render({ stylesheet: { href: '/a.css?b&c', integrity: 'sha384-abc' } });
    expect(html).not.toContain('<style');
    expect(html).toContain('rel="stylesheet"');
    expect(html).toContain('href="/a.css?b&amp;c"');
    expect(html).toContain('integrity="sha384-abc"');
    expect(html).toContain('crossorigin="anonymous"');
    expect(render({ stylesheet: { href: '/a.css' } })).not.toContain('crossorigin');
  });

  it('has all of its styles in one text, for a policy to name its hash', () => {
    expect(render()).toContain(`<style>${server.ORDER_TRACKING_STYLES}</style>`);
    expect(server.ORDER_TRACKING_STYLES).toMatch(/\.card\{.*\.milestones\{/s);
    expect(server.ORDER_TRACKING_STYLES).not.toContain('</');
  });

  it.each([
    ['a nonce', { nonce: '"><script>' }],
    ['a language', { locale: '"><script>' }],
    ['an address', { stylesheet: { href: '"><script>' } }],
  ])('lets %s be nothing but that', (_, options) => {
    expect(render(options)).not.toContain('<script');
    expect(render(options)).toContain('&quot;');
  });

  it.each([
    ['no order', {}],
    [
      'a link that acts',
      order({ tracking: { parcels: [parcel({ trackingUrl: 'javascript:alert(1)' })], unshipped: [] } }),
    ],
  ])('refuses %s', (_, given) => {
    expect(() => render({ order: given as never })).toThrow(
      new TypeError('The answer is not a valid order.'),
    );
  });

  it('refuses a time zone that is none', () => {
    expect(() => render({ timeZone: 'Mars/Olympus' })).toThrow(RangeError);
  });
});

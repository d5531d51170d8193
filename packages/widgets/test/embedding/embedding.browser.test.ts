import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { TOKEN } from '../../../sdk/test/orders.ts';
import { openShop } from './embedding-page.ts';
import type { OpenPage, Shop, ShopPage } from './embedding-page.ts';

const BOTH =
  '<amend-order-tracking></amend-order-tracking><amend-address-correction></amend-address-correction>';
const PLAIN: ShopPage = {
  head: '<link rel="stylesheet" href="/lib/../amend/amend.css">',
  body: `SCRIPT${BOTH}`,
};
const STRICT = `default-src 'none'; style-src 'self'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

let shop: Shop;

beforeAll(async () => void (shop = await openShop()));
afterAll(() => shop.close());

async function waitForBoth({ page }: OpenPage): Promise<void> {
  await page.getByRole('list', { name: 'Progress' }).first().waitFor();
  await page.getByRole('button', { name: 'Change address' }).first().waitFor();
}

async function openBoth(page: ShopPage): Promise<OpenPage> {
  const opened = await shop.open(page);
  await waitForBoth(opened);
  return opened;
}

/** What the parts of the cards measure and look like, whatever surrounds them. */
function lookOf({ page }: OpenPage): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('amend-order-tracking, amend-address-correction')].flatMap((element) =>
      [...(element.shadowRoot?.querySelectorAll('[part], p, h2, ol, li, address') ?? [])].map((part) => {
        const style = getComputedStyle(part);
        const { width, height } = part.getBoundingClientRect();
        return [
          part.localName,
          part.getAttribute('part'),
          Math.round(width),
          Math.round(height),
          style.display,
          style.padding,
          style.margin,
          style.borderWidth,
          style.fontSize,
          style.fontWeight,
          style.lineHeight,
          style.listStyleType,
        ].join();
      }),
    ),
  );
}

describe('a policy', () => {
  it.each([
    ['that names the page itself', "script-src 'self'", ''],
    ['with a nonce', "script-src 'nonce-abc'", 'nonce="abc"'],
    ['with a nonce that hands on trust', "script-src 'nonce-abc' 'strict-dynamic'", 'nonce="abc"'],
  ])('%s lets everything work, with Trusted Types on and none allowed', async (_, scripts, attributes) => {
    const own =
      '<script type="application/json" id="amend-texts">{"tracking":{"title":"Where it is"}}</script>';
    const opened = await shop.open({ body: own + PLAIN.body, policy: `${STRICT}; ${scripts}`, attributes });
    await waitForBoth(opened);
    await opened.page.getByRole('heading', { name: 'Where it is' }).waitFor();
    await opened.page.getByRole('button', { name: 'Change address' }).click();
    await opened.page.getByLabel('City').waitFor();
    expect(opened.faults).toEqual([]);
  });
});

describe('a frame', () => {
  it.each([
    ['of the same origin', '<iframe src="/frame" width="380" height="800"></iframe>'],
    ['of another origin', '<iframe src="FAR/frame" width="380" height="800"></iframe>'],
    ['in a sandbox', '<iframe sandbox="allow-scripts" src="/frame" width="380" height="800"></iframe>'],
  ])('%s holds a widget', async (_, body) => {
    const opened = await shop.open({ body });
    await opened.page.frameLocator('iframe').getByRole('list', { name: 'Progress' }).waitFor();
    expect(opened.faults).toEqual([]);
  });
});

describe("a page's styles", () => {
  const font = 'body{font:16px/1.5 Arial,sans-serif;margin:8px}';
  // A policy-free page: the styles of these are inline.
  it.each([
    ['Bootstrap', '<link rel="stylesheet" href="/lib/bootstrap/dist/css/bootstrap.min.css">'],
    ["Tailwind's preflight", '<link rel="stylesheet" href="/lib/tailwindcss/preflight.css">'],
    [
      'rules for every element',
      '<style>*{box-sizing:content-box;padding:9px;margin:9px;border:3px dashed red;text-transform:uppercase}html,body,amend-order-tracking,amend-address-correction{padding:0;margin:0;border:0;text-transform:none}body{margin:8px}</style>',
    ],
  ])('%s change nothing inside', async (_, head) => {
    const style = `<style>${font}</style>`;
    const expected = await lookOf(await openBoth({ ...PLAIN, head: style }));
    expect(await lookOf(await openBoth({ ...PLAIN, head: head + style }))).toEqual(expected);
  });

  const unset = '<style>*{all:unset !important}</style>';

  it('that unset everything leave the cards as they are', async () => {
    const { page } = await openBoth({ ...PLAIN, head: unset });
    const cards = await page.evaluate(() =>
      [...document.querySelectorAll('amend-order-tracking, amend-address-correction')].map((element) => {
        const card = element.shadowRoot?.querySelector('.card');
        if (!card) return null;
        const { display, paddingTop, borderTopWidth } = getComputedStyle(card);
        const isFull = card.getBoundingClientRect().width > 300;
        return { display, paddingTop, borderTopWidth, isFull };
      }),
    );
    const usual = { display: 'flex', paddingTop: '20px', borderTopWidth: '1px', isFull: true };
    expect(cards).toEqual([usual, usual]);
  });

  it('that unset everything but the place of the elements move nothing', async () => {
    const head = `${unset}<style>amend-order-tracking,amend-address-correction{display:grid !important}</style>`;
    const opened = await openBoth({ ...PLAIN, head });
    expect(await opened.layoutShift()).toBe(0);
  });

  it('with a huge root font let nothing stick out, at 320 px', async () => {
    const head = '<style>html{font-size:40px}body{margin:8px}</style>';
    const opened = await shop.open({ ...PLAIN, head }, { width: 320 });
    await waitForBoth(opened);
    const [inside, outside] = await opened.page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(inside).toBe(outside);
  });
});

describe('a page', () => {
  it('can hold a widget twice, and move one', async () => {
    const opened = await shop.open({ body: `SCRIPT${BOTH}${BOTH}<section></section>` });
    await waitForBoth(opened);
    await opened.page.getByRole('button', { name: 'Change address' }).last().click();
    await opened.page.getByLabel('City').fill('Potsdam');
    await opened.page.evaluate(() => {
      const moved = [...document.querySelectorAll('amend-address-correction')].at(-1);
      if (moved) document.querySelector('section')?.append(moved);
    });
    expect(await opened.page.getByLabel('City').inputValue()).toBe('Potsdam');
    expect(await opened.page.getByRole('list', { name: 'Progress' }).count()).toBe(2);
    expect(opened.faults).toEqual([]);
  });

  it('can have a Preact of its own, which renders the elements, and then others for another order', async () => {
    const app = `<div id="app"></div><script type="module">
      import { h, render } from '/lib/preact/dist/preact.mjs';
      const view = (token) => h('main', null, h('amend-order-tracking', { token, key: token }), h('p', null, token.slice(-1)));
      const show = (token) => render(view(token), document.getElementById('app'));
      show('${TOKEN}');
      globalThis.route = show;
    </script>`;
    const opened = await shop.open({ body: `SCRIPT${app}` });
    await opened.page.getByRole('list', { name: 'Progress' }).waitFor();
    const asked = opened.page.waitForRequest((request) => request.url().includes('/v1/orders/2002'));
    const other = `x.${btoa(JSON.stringify({ sub: '2002' }))}.y`;
    await opened.page.evaluate((token) => Reflect.get(globalThis, 'route')(token), other);
    expect(await (await asked).headerValue('authorization')).toBe(`Bearer ${other}`);
    await opened.page.getByRole('list', { name: 'Progress' }).waitFor();
    expect(await opened.page.locator('amend-order-tracking').count()).toBe(1);
    expect(opened.faults).toEqual([]);
  });

  it.each([
    ['a widget', /order-tracking-/],
    ['the core', /core-/],
    ['the texts', /tracking\.en-/],
    ['everything of ours but the script', /-[0-9a-f]{8}\.js/],
    ['the script', /amend\.js/],
    ['the API', /v1/],
    ["what brings the shop's own texts", /prepare-/],
  ])('is never thrown at where %s is missing', async (_, missing) => {
    const own = '<script type="application/json" id="amend-texts">{"card":{}}</script>';
    const body = `${own}SCRIPT${BOTH}<button onclick="document.querySelectorAll('amend-order-tracking,amend-address-correction').forEach((element) => element.remove())">Away</button><p>Fine</p>`;
    const opened = await shop.open({ body }, { missing });
    await opened.page.waitForLoadState('networkidle');
    await opened.page.getByRole('button', { name: 'Away' }).click();
    await opened.page.waitForFunction(() => !document.querySelector('amend-order-tracking'));
    await opened.page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(opened.faults).toEqual([]);
    expect(await opened.page.getByText('Fine').isVisible()).toBe(true);
  });
});

describe('what a page puts into an element', () => {
  const body =
    'SCRIPT<amend-order-tracking><p slot="footer">Questions?</p><a slot="help" href="/help">Write to us</a></amend-order-tracking><p>Fine</p>';

  it('stands at the end of its card, and moves nothing where there is room for it', async () => {
    const opened = await shop.open({ body, head: '<style>:root{--amend-tracking-space:28em}</style>' });
    await opened.page.getByRole('list', { name: 'Progress' }).waitFor();
    expect(await opened.page.getByText('Questions?').isVisible()).toBe(true);
    expect(await opened.page.getByRole('link', { name: 'Write to us' }).isVisible()).toBe(false);
    expect(await opened.layoutShift()).toBe(0);
  });

  it('stands beside the next step of a refusal', async () => {
    const { page } = await shop.open({ body }, { missing: /v1/ });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await page.getByRole('link', { name: 'Write to us' }).isVisible()).toBe(true);
  });

  it('is not shown where there is no card to show it in', async () => {
    const { page } = await shop.open({ body }, { missing: /core-/ });
    await page.waitForLoadState('networkidle');
    expect(await page.getByText('Questions?').isVisible()).toBe(false);
    expect(await page.getByText('Fine').isVisible()).toBe(true);
  });
});

describe('a server', () => {
  it('can import everything, define the elements and render a component', async () => {
    const { defineAmend } = await import('../../src/index.ts');
    const { OrderTracking } = await import('../../src/preact.ts');
    expect(() => defineAmend({ endpoint: 'https://api.amend.example', token: TOKEN })).not.toThrow();
    expect(OrderTracking).toBeTypeOf('function');
  });
});

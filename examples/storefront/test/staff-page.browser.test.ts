import { startNodeHost } from '@amend/api/hosts/node';
import type { NodeHost } from '@amend/api/hosts/node';
import { merchantEndpoints } from '@amend/contract';
import { defineConfig } from '@amend/engine/config';
import { signOrderToken } from '@amend/order-token';
import { createClient } from '@amend/sdk';
import { serve } from '@amend/simulator/node';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

import { takePort } from '../src/door.ts';
import type { Door } from '../src/door.ts';
import { launchChromium } from './browser.ts';

const shop = 'nordlys.myshopify.com';
const tokenKey = { id: 'k1', algorithm: 'HS256', secret: 'a-secret-for-tests-of-32-bytes-or-more' } as const;
const merchantKey = { id: 'm1', secret: 'a-merchant-key-for-tests-of-32-bytes' };

let browser: Browser;
let shopify: Awaited<ReturnType<typeof serve>>;
let host: NodeHost;
let elsewhere: Door;
let path: string;
let editId: string;
let evil = '';

beforeAll(async () => {
  [browser, shopify, elsewhere] = await Promise.all([launchChromium(), serve({ port: 0 }), takePort(0)]);
  elsewhere.open(() => new Response(evil, { headers: { 'content-type': 'text/html' } }));
  host = await startNodeHost({
    port: 0,
    log: () => undefined,
    config: defineConfig({
      shop,
      shopify: { accessToken: 'shpat_simulator', origin: shopify.url },
      orderTokens: { keys: [tokenKey] },
      origins: [elsewhere.origin],
      merchant: { keys: [merchantKey] },
      rules: [{ name: 'ask', when: {}, then: { 'every-change': { approval: true } } }],
      ledger: { file: ':memory:' },
    }),
  });
  const orderId = String(shopify.simulator.state.orders.find(({ name }) => name === '#1001')?.id);
  const token = await signOrderToken({ key: tokenKey, shop, orderId, changes: ['add-note'] });
  const client = createClient({ endpoint: host.url, token });
  const changes = [{ kind: 'add-note', topic: 'gift-message', text: 'Happy birthday' }] as const;
  const quote = await client.quote(changes);
  ({ id: editId } = await client.accept(changes, quote, { idempotencyKey: 'intent-0001' }));
  path = `/merchant/orders/${orderId}`;
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
  await shopify?.close();
  await elsewhere?.close();
});

/** A member of staff whose browser knows the key, and has the page of the order open. */
async function openAsStaff(): Promise<Page> {
  const httpCredentials = { username: 'staff', password: merchantKey.secret };
  const context = await browser.newContext({ httpCredentials });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(host.url + path);
  await page.getByRole('button', { name: 'Approve' }).waitFor();
  return page;
}

async function statusOfEdit(): Promise<string | undefined> {
  const headers = { authorization: `Bearer ${merchantKey.secret}` };
  const response = await fetch(`${host.url}/v1${path}/edits`, { headers });
  const { edits } = merchantEndpoints.listEdits.parse(await response.json());
  return edits.find(({ id }) => id === editId)?.status;
}

/** Opens a page of another origin: of another site, or, at another port of the same host, of the same. */
async function lure(page: Page, html: string, isSameSite: boolean): Promise<void> {
  evil = html.replaceAll('ACTION', `${host.url}${path}/edits/${editId}`).replaceAll('PAGE', host.url + path);
  await page.goto(isSameSite ? elsewhere.origin.replace('localhost', '127.0.0.1') : elsewhere.origin);
}

const form = (attributes: string) =>
  `<form method="post" action="ACTION" ${attributes}><input name="word" value="approve"></form><script>document.forms[0].submit()</script>`;

describe('the page of staff, whose key the browser sends by itself', () => {
  it.each([
    ['a form of another site', form(''), false],
    ['a form of the same site', form(''), true],
    ['a form in parts', form('enctype="multipart/form-data"'), false],
    ['a form of text', form('enctype="text/plain"'), true],
    ['a form without an origin', `<meta name="referrer" content="no-referrer">${form('')}`, false],
    [
      'a form in a sandbox',
      `<iframe sandbox="allow-forms allow-scripts" srcdoc='${form('target="_self"')}'></iframe>`,
      true,
    ],
  ])('A8 takes no decision from %s', async (_, html, isSameSite) => {
    const page = await openAsStaff();
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith(`/edits/${editId}`)),
      lure(page, html, isSameSite),
    ]);
    expect(answer.status()).toBe(403);
    expect(await answer.request().headerValue('authorization')).toMatch(/^Basic /);
    expect(await statusOfEdit()).toBe('requested');
  });

  it('A8 B1 is shown in no frame, and read by no script of another page', async () => {
    const page = await openAsStaff();
    await lure(page, '<iframe src="PAGE"></iframe>', true);
    await expect.poll(() => page.frames().length).toBe(2);
    await page.waitForLoadState('networkidle');
    expect(await page.frames()[1]?.getByRole('button').count()).toBe(0);
    const read = await page.evaluate(async (url) => {
      const ask = (mode: RequestMode) => fetch(url, { mode, credentials: 'include' }).then(() => 'answered');
      return Promise.all([ask('cors').catch(() => 'refused'), ask('no-cors').catch(() => 'refused')]);
    }, host.url + path);
    expect(read[0]).toBe('refused');
    expect(await statusOfEdit()).toBe('requested');
  });

  it('A3 takes the decision of the page itself', async () => {
    const page = await openAsStaff();
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByText('Nothing waits.').waitFor();
    expect(await statusOfEdit()).toBe('settled');
  });
});

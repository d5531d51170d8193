import { afterAll, beforeAll, expect, it } from 'vitest';

import { deploy } from './extension.ts';
import { renderPage } from './render-theme.ts';

let extension: Awaited<ReturnType<typeof deploy>>;

beforeAll(async () => {
  extension = await deploy();
});
afterAll(() => extension.remove());

/** A page of a customer whose order is called something, which an app that writes orders may choose (`OrderCreateOrderInput.name`). */
const pageWith = (name: string) =>
  renderPage({
    globals: {
      shop: { name: 'Nordlys' },
      request: { locale: { iso_code: 'en' }, design_mode: false },
      routes: { storefront_login_url: '/login' },
      customer: { first_name: 'Lena', orders: [{ id: 1001, name, created_at: '2026-11-23T09:00:00Z' }] },
    },
    extension: { folder: extension.folder, assetUrl: '/assets/' },
    embed: {},
  });

it.each([
  '<img src=x onerror=alert(1)>',
  '</option></select><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "' autofocus onfocus=alert(1) '",
])('the name of an order is text in the blocks of a theme: %s', async (name) => {
  const page = await pageWith(name);
  expect(page).toContain('· November 23, 2026');
  expect(page).not.toMatch(/<img src=x|<script>|<svg|<\/select><script|' autofocus/);
});

import { afterAll, beforeAll, expect, it } from 'vitest';

import { TOKEN } from '../../../sdk/test/orders.ts';
import { openShop } from './embedding-page.ts';
import type { Shop } from './embedding-page.ts';

let shop: Shop;

beforeAll(async () => void (shop = await openShop()));
afterAll(() => shop.close());

/** Is let through by what takes scripts out of a text that others wrote. By its name it stands in the place of `document.scripts`. */
const named = (tag: string) =>
  `<${tag} name="scripts" src="ORIGIN/amend/amend.js" data-endpoint="FAR/elsewhere" data-token="theirs">`;

it.each([
  ['a form', `<form name="scripts">${named('input')}</form>`],
  ['pictures', named('img').repeat(2)],
])('takes its settings from the script alone, whatever the page names like it: %s', async (_, html) => {
  const opened = await shop.open({
    body: `${html}SCRIPT<amend-order-tracking token="${TOKEN}"></amend-order-tracking>`,
  });
  const called = () => opened.asked.filter((path) => path.includes('/v1/'));
  await expect.poll(called, { timeout: 10_000 }).not.toEqual([]);
  expect(called().filter((path) => path.startsWith('/elsewhere'))).toEqual([]);
  await opened.page.getByRole('list', { name: 'Progress' }).waitFor();
  expect(opened.faults).toEqual([]);
});

/** Opens the shop with the page that was built: `pnpm --filter @amend/example-headless start`. */
import { fileURLToPath } from 'node:url';

import { openShop } from './open-shop.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const { url, backOffice } = await openShop(dist, { page: 4420, api: 4421, shopify: 4422 });
console.log(`Order #1001 has a wrong postal code: 10155 should be 10115.

  Its page      ${url}/orders/1001
  Another one   ${url}/orders/1005, which is on its way
  Back office   ${backOffice}`);

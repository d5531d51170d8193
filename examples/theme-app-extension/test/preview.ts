/** Opens the page in a theme, to look at it without Shopify: `pnpm --filter @amend/example-theme-app-extension preview`. */
import { openShop, OUTBOX, PAGE } from './open-shop.ts';
import { linkTo } from './order-link.ts';

const PORT = 4430;

const shop = await openShop(PORT);
const page = shop.origin + PAGE;
const link = linkTo(shop.orderId('#1001'), shop.simulator.clock.now());
console.log(`The page in a theme: ${page}

  As a customer   follow "Log in"
  With a code     order #1001, lena.hartwig@example.com; the code is at ${shop.origin}${OUTBOX}
  With a link     ${page}#amend-link=${link}`);

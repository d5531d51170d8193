/** Opens the harness, to look at the extension without Shopify: `pnpm --filter @amend/checkout-extension harness`. */
import { openHarness } from './open-harness.ts';

const PORT = 4410;

const { url } = await openHarness(PORT);
console.log(`The extension on pages like Shopify's: ${url}`);

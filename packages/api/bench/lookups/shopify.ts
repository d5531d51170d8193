/** The simulated Shopify of the bench, in a process of its own: `node shopify.ts`. Tells its port. */
import { serve } from '@amend/simulator/node';

const { url } = await serve({ port: 0, plan: { maximumAvailable: 1e9, restoreRate: 1e9 }, logLimit: 0 });
process.send?.({ port: new URL(url).port });

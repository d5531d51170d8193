import type { Admin } from './admin.ts';
import { ShopifyFailure } from './failure.ts';

/** The same admin, which sends nothing any more once Shopify has ended the access of the app (rule N9). */
export function whileOpen(admin: Admin, isAccessEnded: () => Promise<boolean>): Admin {
  const refuseIfEnded = async () => {
    if (await isAccessEnded())
      throw new ShopifyFailure(
        'closed',
        'none',
        'The app was taken off the shop, and nothing is sent any more.',
      );
  };
  return {
    async run(operation, variables, options) {
      await refuseIfEnded();
      return admin.run(operation, variables, options);
    },
    async reserve(need, work) {
      await refuseIfEnded();
      return admin.reserve(need, (reserved) => work(whileOpen(reserved, isAccessEnded)));
    },
  };
}

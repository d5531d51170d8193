import type { OrderRecord } from '../orders/order-record.ts';
import { buildPaymentUrl } from '../payments/payment-link.ts';
import { describeReturns } from '../returns/return-steps.ts';
import { toGid } from '../shop/gid.ts';
import { resolveConnection } from './connection.ts';
import { resolveMandates } from './mandates.ts';
import { resolveMetafieldFields } from './metafields.ts';
import { resolveRefund } from './refund.ts';
import { readInt, type Args, type Resolved } from './resolved.ts';
import { listReturns } from './return.ts';
import { resolveSuggestedRefund } from './suggested-refund.ts';
import type { World } from './world.ts';

/**
 * What happens to an order after it was placed: refunds, further payments, returns, custom fields.
 *
 * @param self - Answers for the order, where a field leads back to it.
 */
export function resolveOrderAfterwards(order: OrderRecord, world: World, self: () => Resolved): Resolved {
  const { switches, origin, state } = world;
  return {
    refunds: (args: Args) =>
      order.refunds
        .slice(0, readInt(args, 'first') ?? order.refunds.length)
        .map((each) => resolveRefund(each, order, world, self)),
    suggestedRefund: (args: Args) => resolveSuggestedRefund(args, order, world, self),
    paymentCollectionDetails: () => ({
      additionalPaymentCollectionUrl:
        switches.paymentLink === 'missing' ? null : buildPaymentUrl(order, origin, state.shop.id),
      vaultedPaymentMethods: () => resolveMandates(order, world),
    }),
    paymentTerms: null,
    returnStatus: describeReturns(order),
    returns: (args: Args) => listReturns(order, args, world, self),
    // Nobody can define any here.
    metafieldDefinitions: (args: Args) => resolveConnection([], args, () => ({})),
    ...resolveMetafieldFields(toGid('Order', order.id), world),
  };
}

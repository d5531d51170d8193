import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { loadAdminSchema, loadCustomerSchema } from '@amend/simulator/node';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

import { addTagsOperation } from '../src/shopify/add-tags.ts';
import { beginEditOperation } from '../src/shopify/begin-edit.ts';
import { cancelOrderOperation } from '../src/shopify/cancel-order.ts';
import { chargeMandateOperation } from '../src/shopify/charge-mandate.ts';
import { commitEditOperation } from '../src/shopify/commit-edit.ts';
import { createWebhookSubscriptionOperation } from '../src/shopify/create-webhook-subscription.ts';
import { ownOrderDocument } from '../src/shopify/customer-account.ts';
import { findOrdersOperation } from '../src/shopify/find-orders.ts';
import { holdFulfillmentOrdersOperation } from '../src/shopify/hold-fulfillment-orders.ts';
import { listWebhookSubscriptionsOperation } from '../src/shopify/list-webhook-subscriptions.ts';
import { moveFulfillmentOrderOperation } from '../src/shopify/move-fulfillment-order.ts';
import { readAccessScopesOperation } from '../src/shopify/read-access-scopes.ts';
import { readAppIdOperation } from '../src/shopify/read-app-id.ts';
import { readCancellationOperation } from '../src/shopify/read-cancellation.ts';
import { readNetOrderLinesOperation } from '../src/shopify/read-net-order-lines.ts';
import { readNetOrderOperation } from '../src/shopify/read-net-order.ts';
import { readOfferVariantsOperation } from '../src/shopify/read-offer-variants.ts';
import { readOrderLinesOperation } from '../src/shopify/read-order-lines.ts';
import { readOrderOfFulfillmentOrderOperation } from '../src/shopify/read-order-of-fulfillment-order.ts';
import { readOrderOwnerOperation } from '../src/shopify/read-order-owner.ts';
import { readOrderOperation } from '../src/shopify/read-order.ts';
import { readProductVariantsOperation } from '../src/shopify/read-product-variants.ts';
import { readSettlementOperation } from '../src/shopify/read-settlement.ts';
import { readVariantsOperation } from '../src/shopify/read-variants.ts';
import { refundOrderOperation } from '../src/shopify/refund-order.ts';
import { releaseHoldsOperation } from '../src/shopify/release-holds.ts';
import { removeTagsOperation } from '../src/shopify/remove-tags.ts';
import { sendInvoiceOperation } from '../src/shopify/send-invoice.ts';
import { setOrderMetafieldOperation } from '../src/shopify/set-order-metafield.ts';
import { fieldOf, stageEditOperation } from '../src/shopify/stage-edit.ts';
import type { StagedOperation } from '../src/shopify/staged-operation.ts';
import { updateOrderOperation } from '../src/shopify/update-order.ts';

const price = { amount: '4.90', currencyCode: 'EUR' };

/** One of each thing that can be staged. */
const everythingStaged: readonly StagedOperation[] = [
  { do: 'add-variant', variantId: '1', quantity: 1 },
  { do: 'set-quantity', lineId: 'gid://shopify/CalculatedLineItem/1', quantity: 1, isRestocked: true },
  { do: 'add-discount', lineId: 'gid://shopify/CalculatedLineItem/1', description: 'Deal', value: price },
  { do: 'remove-discount', discountId: 'gid://shopify/CalculatedManualDiscountApplication/1' },
  { do: 'add-shipping', title: 'Express', price },
  { do: 'remove-shipping', shippingLineId: 'gid://shopify/CalculatedShippingLine/1' },
];

const operations = [
  addTagsOperation,
  beginEditOperation,
  cancelOrderOperation,
  chargeMandateOperation,
  commitEditOperation,
  createWebhookSubscriptionOperation,
  findOrdersOperation,
  holdFulfillmentOrdersOperation(2),
  listWebhookSubscriptionsOperation,
  moveFulfillmentOrderOperation,
  readAccessScopesOperation,
  readAppIdOperation,
  readCancellationOperation,
  readNetOrderLinesOperation,
  readNetOrderOperation,
  readOfferVariantsOperation,
  readOrderLinesOperation,
  readOrderOfFulfillmentOrderOperation,
  readOrderOperation,
  readOrderOwnerOperation,
  readProductVariantsOperation,
  readSettlementOperation,
  readVariantsOperation,
  refundOrderOperation,
  releaseHoldsOperation(2),
  removeTagsOperation,
  sendInvoiceOperation,
  setOrderMetafieldOperation,
  stageEditOperation(everythingStaged.map(fieldOf)),
  updateOrderOperation,
];
const schema = await loadAdminSchema();

/** The files of the Shopify folder that hold a document. */
function filesWithDocuments(): string[] {
  const folder = join(import.meta.dirname, '../src/shopify');
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const files = names.map((name) => readFileSync(join(folder, name), 'utf8'));
  return files.filter((text) => /^ {2,4}document: /m.test(text) && !text.includes('interface Question'));
}

/** What Shopify's schema has against a document. */
function faultsOf(document: string): string[] {
  return validate(schema, parse(document)).map(({ message }) => message);
}

describe('the documents that are sent to Shopify', () => {
  it('are all looked at here: one file, one operation, one name', () => {
    expect(filesWithDocuments()).toHaveLength(operations.length);
    expect(new Set(operations.map(({ name }) => name)).size).toBe(operations.length);
  });

  it.each(operations)('$name is valid against the Admin schema 2026-10', ({ name, document }) => {
    expect(faultsOf(document)).toEqual([]);
    expect(document).toMatch(new RegExp(`(query|mutation) ${name}\\b`));
  });

  it.each(operations)(
    '$name would not be if it asked for a field that Shopify does not have',
    ({ document }) => {
      // Behind the root field's opening brace.
      const wrong = document.replace(/^[^{]*\{[^{]*\{/, '$& parcelMood ');
      expect(faultsOf(wrong)).toEqual([expect.stringMatching(/^Cannot query field "parcelMood" on type/)]);
    },
  );

  it('I5 asks the Customer Account API for what its schema 2026-10 has', async () => {
    expect(validate(await loadCustomerSchema(), parse(ownOrderDocument))).toEqual([]);
  });
});

import type { DocumentedExample } from './documented-example.ts';
import { firstOf, orderId, stage, startEdit, variantId } from './stage.ts';

const GUIDE = {
  page: 'apps/build/orders-fulfillment/order-management-apps/edit-orders',
  origin: 'guide',
} as const;
const ADDED = `calculatedOrder { id addedLineItems(first: 5) { edges { node { id quantity } } } }
  userErrors { field message }`;

/** The steps of Shopify's guide to editing orders. */
export const ORDER_EDIT_GUIDE: readonly DocumentedExample[] = [
  {
    ...GUIDE,
    shows: 'begins an edit',
    operation: 'mutation GuideBegin($id: ID!) { orderEditBegin(id: $id) { calculatedOrder { id } } }',
    variables: (simulator) => ({ id: orderId(simulator) }),
  },
  {
    ...GUIDE,
    shows: 'adds a variant',
    operation: `mutation GuideVariant($id: ID!, $variantId: ID!) {
      orderEditAddVariant(id: $id, variantId: $variantId, quantity: 1) { ${ADDED} } }`,
    variables: async (simulator) => ({
      id: (await startEdit(simulator)).id,
      variantId: variantId(simulator, 2),
    }),
    answer: {
      orderEditAddVariant: { calculatedOrder: { addedLineItems: { edges: [{ node: { quantity: 1 } }] } } },
    },
  },
  {
    ...GUIDE,
    shows: 'takes a tenth off the variant that was added',
    operation: `mutation GuideDiscount($id: ID!, $lineItemId: ID!, $discount: OrderEditAppliedDiscountInput!) {
      orderEditAddLineItemDiscount(id: $id, lineItemId: $lineItemId, discount: $discount) { ${ADDED} } }`,
    variables: async (simulator) => {
      const { id } = await startEdit(simulator);
      const args = `id: "${id}", variantId: "${variantId(simulator, 2)}", quantity: 1`;
      const { addedLineItems } = await stage(simulator, 'orderEditAddVariant', args);
      return {
        id,
        lineItemId: firstOf(addedLineItems.nodes).id,
        discount: { percentValue: 10, description: 'Giveaway' },
      };
    },
    answer: {
      orderEditAddLineItemDiscount: {
        calculatedOrder: { addedLineItems: { edges: [{ node: { quantity: 1 } }] } },
      },
    },
  },
  {
    ...GUIDE,
    shows: 'adds a custom item',
    operation: `mutation GuideItem($id: ID!) { orderEditAddCustomItem(id: $id, title: "Gift wrapping", quantity: 1,
      price: { amount: 2.00, currencyCode: EUR }) { ${ADDED} } }`,
    variables: async (simulator) => ({ id: (await startEdit(simulator)).id }),
    answer: {
      orderEditAddCustomItem: { calculatedOrder: { addedLineItems: { edges: [{ node: { quantity: 1 } }] } } },
    },
  },
  {
    ...GUIDE,
    shows: 'raises a quantity',
    operation: `mutation GuideMore($id: ID!, $lineItemId: ID!) {
      orderEditSetQuantity(id: $id, lineItemId: $lineItemId, quantity: 3) { ${ADDED} } }`,
    variables: startEdit,
    answer: { orderEditSetQuantity: { calculatedOrder: { addedLineItems: { edges: [] } } } },
  },
  {
    ...GUIDE,
    shows: 'removes a line',
    operation: `mutation GuideNone($id: ID!, $lineItemId: ID!) {
      orderEditSetQuantity(id: $id, lineItemId: $lineItemId, quantity: 0) { ${ADDED} } }`,
    variables: startEdit,
  },
  {
    ...GUIDE,
    shows: 'commits without telling the shopper',
    operation: `mutation GuideCommit($id: ID!) {
      orderEditCommit(id: $id, notifyCustomer: false, staffNote: "Changed as asked") {
        order { id } userErrors { field message } } }`,
    variables: async (simulator) => {
      const edit = await startEdit(simulator);
      await stage(
        simulator,
        'orderEditSetQuantity',
        `id: "${edit.id}", lineItemId: "${edit.lineItemId}", quantity: 3`,
      );
      return { id: edit.id };
    },
  },
];

import type { Simulator } from '../../src/index.ts';
import { orderOf } from '../start.ts';
import type { DocumentedExample } from './documented-example.ts';
import { firstOf, gid, orderId, stage, startEdit, variantId } from './stage.ts';

const page = (mutation: string) => `api/admin-graphql/latest/mutations/${mutation}`;
const STAGED = 'calculatedOrder { id } orderEditSession { id } userErrors { field message }';
const DISCOUNT = 'discount: { percentValue: 10, description: "Giveaway" }';
const TOTALS = `calculatedOrder { id totalOutstandingSet { presentmentMoney { amount currencyCode } }
  totalPriceSet { presentmentMoney { amount currencyCode } } } userErrors { field message }`;
const TWO_DAYS = { title: '2-Day Shipping', price: { amount: 19.99, currencyCode: 'EUR' } };
const UPDATE_SHIPPING = `mutation Reprice($id: ID!, $shippingLine: OrderEditUpdateShippingLineInput!,
  $shippingLineId: ID!) {
  orderEditUpdateShippingLine(id: $id, shippingLine: $shippingLine, shippingLineId: $shippingLineId) { ${TOTALS} } }`;
/** Shipping for 20.00 more, as a step that was already staged. */
const stageShipping = async (simulator: Simulator) => {
  const { id } = await startEdit(simulator);
  const { shippingLines } = await stage(
    simulator,
    'orderEditAddShippingLine',
    `id: "${id}", shippingLine: { title: "Express", price: { amount: "20.00", currencyCode: EUR } }`,
  );
  const added = shippingLines.find(({ stagedStatus }) => stagedStatus === 'ADDED');
  return { id, shippingLineId: added?.id };
};
const stageDiscount = async (simulator: Simulator) => {
  const edit = await startEdit(simulator);
  const args = `id: "${edit.id}", lineItemId: "${edit.lineItemId}", ${DISCOUNT}`;
  const { addedDiscountApplications } = await stage(simulator, 'orderEditAddLineItemDiscount', args);
  return { id: edit.id, discountApplicationId: firstOf(addedDiscountApplications.nodes).id };
};

/** The order editing mutations, from the reference of each. */
export const ORDER_EDITS: readonly DocumentedExample[] = [
  {
    page: page('orderEditBegin'),
    origin: 'form',
    shows: 'begins an edit',
    operation: `mutation Begin($id: ID!) { orderEditBegin(id: $id) { ${STAGED} } }`,
    variables: (simulator) => ({ id: orderId(simulator) }),
  },
  {
    page: page('orderEditAddVariant'),
    origin: 'form',
    shows: 'adds a variant, with every argument',
    operation: `mutation AddVariant($id: ID!, $variantId: ID!, $locationId: ID, $quantity: Int!,
      $allowDuplicates: Boolean) {
      orderEditAddVariant(id: $id, variantId: $variantId, locationId: $locationId, quantity: $quantity,
        allowDuplicates: $allowDuplicates) { calculatedLineItem { id } ${STAGED} } }`,
    variables: async (simulator) => ({
      id: (await startEdit(simulator)).id,
      variantId: variantId(simulator, 2),
      locationId: gid('Location', simulator.state.shop.location.id),
      quantity: 1,
      allowDuplicates: true,
    }),
  },
  {
    page: page('orderEditAddCustomItem'),
    origin: 'form',
    shows: 'adds a custom item, with every argument',
    operation: `mutation AddItem($id: ID!, $title: String!, $locationId: ID, $price: MoneyInput!, $quantity: Int!,
      $taxable: Boolean, $requiresShipping: Boolean) {
      orderEditAddCustomItem(id: $id, title: $title, locationId: $locationId, price: $price, quantity: $quantity,
        taxable: $taxable, requiresShipping: $requiresShipping) { calculatedLineItem { id } ${STAGED} } }`,
    variables: async (simulator) => ({
      id: (await startEdit(simulator)).id,
      title: 'Gift wrapping',
      locationId: gid('Location', simulator.state.shop.location.id),
      price: { amount: '29.99', currencyCode: 'EUR' },
      quantity: 1,
      taxable: true,
      requiresShipping: true,
    }),
  },
  {
    page: page('orderEditSetQuantity'),
    origin: 'form',
    shows: 'sets a quantity',
    operation: `mutation SetQuantity($id: ID!, $lineItemId: ID!, $quantity: Int!, $restock: Boolean) {
      orderEditSetQuantity(id: $id, lineItemId: $lineItemId, quantity: $quantity, restock: $restock) {
        calculatedLineItem { id } ${STAGED} } }`,
    variables: async (simulator) => ({ ...(await startEdit(simulator)), quantity: 1, restock: true }),
  },
  {
    page: page('orderEditAddLineItemDiscount'),
    origin: 'page',
    shows: 'takes half off a line',
    operation: `mutation Discount($id: ID!, $lineItemId: ID!, $discount: OrderEditAppliedDiscountInput!) {
      orderEditAddLineItemDiscount(id: $id, lineItemId: $lineItemId, discount: $discount) {
        calculatedOrder { id }
        calculatedLineItem { id calculatedDiscountAllocations { discountApplication { id } } }
        addedDiscountStagedChange { id description
          value { __typename ... on PricingPercentageValue { percentage } } }
        userErrors { field message } } }`,
    variables: async (simulator) => ({
      ...(await startEdit(simulator)),
      discount: { description: '50% off promotion', percentValue: 50 },
    }),
    answer: {
      orderEditAddLineItemDiscount: {
        calculatedLineItem: { calculatedDiscountAllocations: [{}] },
        addedDiscountStagedChange: {
          description: '50% off promotion',
          value: { __typename: 'PricingPercentageValue', percentage: 50 },
        },
      },
    },
  },
  {
    page: page('orderEditUpdateDiscount'),
    origin: 'form',
    shows: 'changes a staged discount',
    operation: `mutation ChangeDiscount($id: ID!, $discount: OrderEditAppliedDiscountInput!,
      $discountApplicationId: ID!) {
      orderEditUpdateDiscount(id: $id, discount: $discount, discountApplicationId: $discountApplicationId) {
        ${STAGED} } }`,
    variables: async (simulator) => ({
      ...(await stageDiscount(simulator)),
      discount: { description: 'Sorry', fixedValue: { amount: '2.99', currencyCode: 'EUR' } },
    }),
  },
  {
    page: page('orderEditRemoveDiscount'),
    origin: 'form',
    shows: 'takes a discount off',
    operation: `mutation DropDiscount($id: ID!, $discountApplicationId: ID!) {
      orderEditRemoveDiscount(id: $id, discountApplicationId: $discountApplicationId) { ${STAGED} } }`,
    variables: stageDiscount,
  },
  {
    page: page('orderEditRemoveLineItemDiscount'),
    origin: 'form',
    shows: 'takes the discount of a line off',
    operation: `mutation DropLineDiscount($id: ID!, $discountApplicationId: ID!) {
      orderEditRemoveLineItemDiscount(id: $id, discountApplicationId: $discountApplicationId) {
        calculatedLineItem { id } ${STAGED} } }`,
    variables: stageDiscount,
  },
  {
    page: page('orderEditAddShippingLine'),
    origin: 'page',
    shows: 'adds shipping',
    operation: `mutation AddShipping($id: ID!, $shippingLine: OrderEditAddShippingLineInput!) {
      orderEditAddShippingLine(id: $id, shippingLine: $shippingLine) {
        calculatedShippingLine { id title price { presentmentMoney { amount currencyCode } } stagedStatus }
        ${TOTALS} } }`,
    variables: async (simulator) => ({ id: (await startEdit(simulator)).id, shippingLine: TWO_DAYS }),
    answer: {
      orderEditAddShippingLine: {
        calculatedOrder: { totalOutstandingSet: { presentmentMoney: { amount: '19.99' } } },
        calculatedShippingLine: {
          title: '2-Day Shipping',
          price: { presentmentMoney: { amount: '19.99', currencyCode: 'EUR' } },
          stagedStatus: 'ADDED',
        },
      },
    },
  },
  {
    page: page('orderEditUpdateShippingLine'),
    origin: 'page',
    shows: 'changes staged shipping',
    operation: UPDATE_SHIPPING,
    variables: async (simulator) => ({ ...(await stageShipping(simulator)), shippingLine: TWO_DAYS }),
    answer: {
      orderEditUpdateShippingLine: {
        calculatedOrder: { totalOutstandingSet: { presentmentMoney: { amount: '19.99' } } },
      },
    },
  },
  {
    page: page('orderEditUpdateShippingLine'),
    origin: 'page',
    // The page promises a user error, and shows a payload that is null.
    shows: 'does not change shipping that the order has already',
    operation: UPDATE_SHIPPING,
    variables: async (simulator) => ({
      id: (await startEdit(simulator)).id,
      shippingLineId: gid('ShippingLine', firstOf(orderOf(simulator, 1001).shippingLines).id),
      shippingLine: TWO_DAYS,
    }),
    rejection: ['RESOURCE_NOT_FOUND'],
  },
  {
    page: page('orderEditRemoveShippingLine'),
    origin: 'page',
    shows: 'takes staged shipping off',
    operation: `mutation DropShipping($id: ID!, $shippingLineId: ID!) {
      orderEditRemoveShippingLine(id: $id, shippingLineId: $shippingLineId) { ${TOTALS} } }`,
    variables: stageShipping,
    answer: {
      orderEditRemoveShippingLine: {
        calculatedOrder: { totalOutstandingSet: { presentmentMoney: { amount: '0.0' } } },
      },
    },
  },
  {
    page: page('orderEditCommit'),
    origin: 'form',
    shows: 'commits an edit',
    operation: `mutation Commit($id: ID!, $notifyCustomer: Boolean, $staffNote: String) {
      orderEditCommit(id: $id, notifyCustomer: $notifyCustomer, staffNote: $staffNote) {
        order { id } successMessages userErrors { field message } } }`,
    variables: async (simulator) => ({
      id: (await stageShipping(simulator)).id,
      notifyCustomer: true,
      staffNote: 'Asked for on the phone',
    }),
  },
  {
    page: 'api/admin-graphql/latest/queries/orderEditSession',
    origin: 'form',
    shows: 'the session of an edit',
    operation: 'query Session($id: ID!) { orderEditSession(id: $id) { id } }',
    variables: async (simulator) => ({
      id: (await startEdit(simulator)).id.replace('CalculatedOrder', 'OrderEditSession'),
    }),
  },
];

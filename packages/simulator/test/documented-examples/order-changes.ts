import type { DocumentedExample } from './documented-example.ts';
import { orderId } from './stage.ts';

const page = (mutation: string) => `api/admin-graphql/latest/mutations/${mutation}`;
const SUMMARY = `order { canMarkAsPaid cancelReason cancelledAt clientIp confirmed customer { displayName email }
  discountCodes } userErrors { field message }`;
const CANCELLED = `job { id done } orderCancelUserErrors { field message code } userErrors { field message }`;
const CANCEL = `mutation Cancel($orderId: ID!, $notifyCustomer: Boolean,
  $refundMethod: OrderCancelRefundMethodInput!, $restock: Boolean!, $reason: OrderCancelReason!) {
  orderCancel(orderId: $orderId, notifyCustomer: $notifyCustomer, refundMethod: $refundMethod, restock: $restock,
    reason: $reason) { ${CANCELLED} } }`;

/** What becomes of a whole order: its data, its closing, its cancellation, its invoice. */
export const ORDER_CHANGES: readonly DocumentedExample[] = [
  {
    page: page('orderUpdate'),
    origin: 'page',
    shows: 'gives an order another address and a note',
    operation: `mutation Readdress($input: OrderInput!) { orderUpdate(input: $input) {
      order { id note shippingAddress { address1 city province zip country } } userErrors { field message } } }`,
    variables: (simulator) => ({
      input: {
        id: orderId(simulator),
        shippingAddress: {
          address1: '190 MacLaren',
          city: 'Sudbury',
          province: 'Ontario',
          zip: 'K2P0V6',
          country: 'Canada',
        },
        note: 'Please gift wrap it.',
      },
    }),
    answer: {
      orderUpdate: {
        order: {
          note: 'Please gift wrap it.',
          shippingAddress: {
            address1: '190 MacLaren',
            city: 'Sudbury',
            province: 'Ontario',
            country: 'Canada',
          },
        },
      },
    },
  },
  {
    page: page('orderUpdate'),
    origin: 'page',
    shows: 'gives an order tags and another email address',
    operation: `mutation Retag($input: OrderInput!) { orderUpdate(input: $input) { ${SUMMARY} } }`,
    variables: (simulator) => ({
      input: { id: orderId(simulator), email: 'bob@example.com', tags: ['foo', 'bar'] },
    }),
    answer: {
      orderUpdate: {
        order: { canMarkAsPaid: false, confirmed: true, customer: { email: 'bob@example.com' } },
      },
    },
  },
  {
    page: page('orderClose'),
    origin: 'page',
    shows: 'closes an order',
    operation: `mutation Close($input: OrderCloseInput!) { orderClose(input: $input) { ${SUMMARY} } }`,
    variables: (simulator) => ({ input: { id: orderId(simulator) } }),
    answer: { orderClose: { order: { canMarkAsPaid: false, cancelReason: null, cancelledAt: null } } },
  },
  {
    page: page('orderOpen'),
    origin: 'page',
    shows: 'opens an order again',
    operation: `mutation Open($input: OrderOpenInput!) { orderOpen(input: $input) { ${SUMMARY} } }`,
    variables: (simulator) => ({ input: { id: orderId(simulator) } }),
    answer: { orderOpen: { order: { canMarkAsPaid: false, confirmed: true } } },
  },
  {
    page: page('orderCancel'),
    origin: 'page',
    shows: 'cancels an order and pays back, with a note',
    operation: `mutation CancelWithNote($orderId: ID!, $notifyCustomer: Boolean,
      $refundMethod: OrderCancelRefundMethodInput!, $restock: Boolean!, $reason: OrderCancelReason!,
      $staffNote: String) {
      orderCancel(orderId: $orderId, notifyCustomer: $notifyCustomer, refundMethod: $refundMethod,
        restock: $restock, reason: $reason, staffNote: $staffNote) { ${CANCELLED} } }`,
    variables: (simulator) => ({
      orderId: orderId(simulator),
      notifyCustomer: true,
      refundMethod: { originalPaymentMethodsRefund: true },
      restock: true,
      reason: 'CUSTOMER',
      staffNote: 'Bought the right size already.',
    }),
    answer: { orderCancel: { job: { done: false } } },
  },
  {
    page: page('orderCancel'),
    origin: 'page',
    shows: 'cancels an order and gives store credit',
    operation: CANCEL,
    variables: (simulator) => ({
      orderId: orderId(simulator),
      refundMethod: { storeCreditRefund: { expiresAt: '2027-06-19T23:35:01-04:00' } },
      restock: true,
      reason: 'CUSTOMER',
    }),
    answer: { orderCancel: { job: { done: false } } },
  },
  {
    page: page('orderCancel'),
    origin: 'page',
    shows: 'cancels an order and keeps the money',
    operation: CANCEL,
    variables: (simulator) => ({
      orderId: orderId(simulator),
      refundMethod: { originalPaymentMethodsRefund: false },
      restock: true,
      reason: 'INVENTORY',
    }),
    answer: { orderCancel: { job: { done: false } } },
  },
  {
    page: page('orderInvoiceSend'),
    origin: 'page',
    shows: 'sends an invoice',
    operation: `mutation Invoice($orderId: ID!, $email: EmailInput) {
      orderInvoiceSend(id: $orderId, email: $email) { order { id } userErrors { message } } }`,
    variables: (simulator) => ({
      orderId: orderId(simulator),
      email: {
        to: 'test@example.net',
        from: 'Nordlys <hello@example.com>',
        subject: 'Invoice #1001',
        customMessage: 'Thank you for your order',
      },
    }),
  },
];

import type { ProblemCode } from '@amend/contract';

import { correction, lineIdOf } from '../kit.ts';
import { ask, save } from './refusal-case.ts';
import type { RefusalCase } from './refusal-case.ts';

/** Addresses and contacts. */
export const details = {
  address_invalid: {
    status: 422,
    detail: 'Something in the address is not right.',
    nextStep: 'Correct the marked fields.',
    german: ['Etwas an der Adresse stimmt nicht.', 'Korrigieren Sie die markierten Felder.'],
    provoke: async ({ visit }) => {
      const shopper = await visit();
      return ask(shopper, await correction(shopper, { address1: null }));
    },
  },
  address_locked: {
    status: 422,
    detail: 'This part of the address cannot be changed, because it may change the price.',
    nextStep: 'Contact the shop to send the order there.',
    provoke: async ({ visit }) => {
      const shopper = await visit();
      return ask(shopper, await correction(shopper, { countryCode: 'AT' }));
    },
  },
  address_unchanged: {
    status: 422,
    detail: 'This is the address we already have.',
    nextStep: 'Change at least one field.',
    provoke: async ({ visit }) => {
      const shopper = await visit();
      return ask(shopper, await correction(shopper, {}));
    },
  },
  address_refused: {
    status: 422,
    detail: 'The shop’s system did not accept this address.',
    nextStep: 'Check the address and try again.',
    provoke: async ({ visit }) => {
      const shopper = await visit();
      return save(shopper, await correction(shopper, { zip: '123' }));
    },
  },
  address_not_forwarded: {
    status: 409,
    detail: 'The new address could not be passed on to the warehouse, so nothing was changed.',
    nextStep: 'Contact the shop soon: they can stop the parcel.',
    options: { simulator: { switches: { addressChangeMovesFulfillmentOrders: false } } },
    provoke: async ({ visit }) => {
      const shopper = await visit();
      return save(shopper, await correction(shopper, { zip: '10115' }));
    },
  },
  price_would_change: {
    status: 409,
    detail: 'This address would change the price of the order, so nothing was changed.',
    nextStep: 'Contact the shop to send the order there.',
    options: {
      simulator: { switches: { addressChangeMovesTax: true } },
      config: { changes: { 'correct-address': { lockedFields: ['countryCode'] } } },
    },
    provoke: async ({ visit }) => {
      const shopper = await visit('#1014');
      return save(shopper, await correction(shopper, { provinceCode: 'CA', zip: '94103' }));
    },
  },
  nothing_changed: {
    status: 422,
    detail: 'The order is already like that.',
    nextStep: 'Choose something else.',
    provoke: async ({ kit, visit }) =>
      ask(await visit(), [
        { kind: 'set-quantity', lineId: lineIdOf(kit.simulator, '#1001', 1), quantity: 2 },
      ]),
  },
  contact_invalid: {
    status: 422,
    detail: 'This phone number is not complete.',
    nextStep: 'Enter it with its country code, such as +49 30 123456.',
    provoke: async ({ visit }) => ask(await visit(), [{ kind: 'correct-contact', phone: '+1 212 555' }]),
  },
  contact_refused: {
    status: 422,
    detail: 'The shop’s system did not accept this e-mail address or phone number.',
    nextStep: 'Check it and try again.',
    provoke: async ({ kit, visit }) => {
      kit.simulator.fail({
        operation: 'orderUpdate',
        kind: 'user-error',
        field: ['email'],
        message: 'Email is invalid',
      });
      return save(await visit(), [{ kind: 'correct-contact', email: 'lena@nowhere.example' }]);
    },
  },
} as const satisfies Partial<Record<ProblemCode, RefusalCase>>;

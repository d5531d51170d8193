import { endpoints, merchantEndpoints, proofEndpoints } from '@amend/contract';

import { merchantKey } from '../kit.ts';
import { aDelivery } from '../webhooks/deliver.ts';
import { everything, person, wishes } from './told.ts';

/** A request to send. */
export interface Sent {
  readonly path: string;
  readonly init: RequestInit;
}

interface Door {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | null;
}

/** Where texts of a person do not belong, and are sent all the same. */
export const strangeHeaders = {
  'user-agent': everything,
  'accept-language': everything,
  'x-forwarded-for': person.email,
  'x-request-id': person.name,
  'x-test-address': person.street,
  origin: `https://${person.name}.example`,
  referer: `https://shop.example/?${encodeURIComponent(everything)}`,
  cookie: `name=${person.name}`,
};

const strangeId = encodeURIComponent(person.email);
const strangeQuery = `?timeZone=${strangeId}&kind=${strangeId}&lineId=${strangeId}&${strangeId}=${strangeId}`;

/** Bodies of every shape, good ones too: whoever is asked may refuse them for any reason. */
const bodies: readonly string[] = [
  ...wishes.map((wish) => ({ changes: [wish] })),
  ...wishes.map((wish) => ({ changes: [{ ...wish, kind: person.name }] })),
  { changes: wishes, orderVersion: person.note, expectedDifference: { amount: '0.00', currencyCode: 'EUR' } },
  {
    changes: wishes,
    orderVersion: '1',
    expectedDifference: { amount: person.phone, currencyCode: person.name },
  },
  { note: everything },
  { kind: 'signed-link', link: everything },
  { kind: 'one-time-code', lookupId: person.note, code: person.phone },
  { kind: 'session-token', token: everything, orderId: person.phone },
  { kind: person.name },
  { orderNumber: '#1001', email: person.email },
  { orderNumber: everything, email: everything },
  { orderIds: [person.email] },
  everything,
]
  .map((body) => JSON.stringify(body))
  .concat(`{"email":"${person.email}"`, `{"a":"${person.name}","a":"${person.name}"}`, '\ud800');

function open(operations: object, authorization: string | null): readonly Door[] {
  return Object.values(operations).map(({ method, path }) => ({ method, path, authorization }));
}

/** Every door of the API, with what opens it. */
function doorsFor(orderToken: string): readonly Door[] {
  const merchant = `Bearer ${merchantKey.secret}`;
  const staff = `Basic ${btoa(`${person.name}:${merchantKey.secret}`)}`;
  return [
    ...open(endpoints, `Bearer ${orderToken}`),
    ...open(proofEndpoints, null),
    ...open(merchantEndpoints, merchant),
    { method: 'GET', path: '/merchant/orders/:orderId', authorization: staff },
    { method: 'POST', path: '/merchant/orders/:orderId/edits/:editId', authorization: staff },
    { method: 'POST', path: '/shopify/installation', authorization: `Bearer ${person.name}` },
    { method: 'GET', path: '/v1/receipt-keys', authorization: null },
    { method: 'GET', path: '/:orderId', authorization: null },
  ];
}

/** Every kind of request that a door gets: as it should be, with a person where it does not belong, with keys that open nothing, and with every body. */
export function requestsFor(orderId: string, orderToken: string): readonly Sent[] {
  const webhooks = [JSON.stringify({ id: Number(orderId), email: person.email }), everything].flatMap(
    (body) => [
      aDelivery({ body }),
      aDelivery({ body, id: person.email, topic: `orders/${person.name}` }),
      aDelivery({ body, shop: person.email }),
      aDelivery({ body, signature: btoa(person.name) }),
    ],
  );
  return [
    ...doorsFor(orderToken).flatMap((door) => requestsAt(door, orderId)),
    ...webhooks.map((init) => ({ path: '/webhooks/shopify', init })),
  ];
}

function requestsAt({ method, path, authorization }: Door, orderId: string): readonly Sent[] {
  const own = path.replace(':orderId', orderId).replaceAll(/:\w+/g, strangeId);
  const strange = path.replaceAll(/:\w+/g, strangeId);
  const send = (to: string, key: string | null, body?: string): Sent => ({
    path: to,
    init: {
      method,
      headers: {
        ...strangeHeaders,
        'content-type': 'application/json',
        ...(key === null ? {} : { authorization: key }),
      },
      ...(body === undefined ? {} : { body }),
    },
  });
  return [
    send(own, authorization),
    send(own + strangeQuery, authorization),
    send(strange, authorization),
    send(own, null),
    send(own, `Bearer ${everything}`),
    send(own, `Bearer ${person.name}`),
    send(own, `Basic ${btoa(everything)}`),
    ...(method === 'POST' ? bodies.map((body) => send(own, authorization, body)) : []),
  ];
}

import { describe, expect, it } from 'vitest';

import { CARD_JOURNEYS, JOURNEYS } from './journeys.ts';
import { come, demo, openStage, visitor } from './stage.ts';
import { watchMovement } from './stillness.ts';

openStage();

describe.each([360, 768, 1280])('at %i px, with answers that come late, a shopper', (width) => {
  it.each(Object.entries(JOURNEYS))('%s', async (_, [number, ...steps]) => {
    await come(width, { viewport: { width, height: 4000 } });
    const opening = {
      url: `${demo.addresses.storefront}/thank-you/${number}`,
      late: /\/amend\/\S+\.js|\/v1\/orders\//,
      until: {
        'amend-edit-window': /^You can change|being packed/,
        'amend-order-tracking': 'Your delivery',
        'amend-address-correction': /\d{5} \w+/,
        'amend-cancel-order': /^You can cancel|being packed/,
        // Order #1005 has left, so that nothing is offered with it.
        ...(number !== 1005 && { 'amend-upsell': /on the next page/ }),
      },
    };
    const movement = await watchMovement(visitor.page, opening, steps);
    expect(movement).toEqual({
      loading: 0,
      steps: steps.map(({ name }) => ({ name, edge: 0, pressing: expect.any(Number), answering: 0 })),
    });
    expect(visitor.complaints).toEqual([]);
  });

  it.each(Object.entries(CARD_JOURNEYS))('%s, in one card', async (_, [number, ...steps]) => {
    await come(width, { viewport: { width, height: 4000 } });
    const opening = {
      url: `${demo.addresses.storefront}/thank-you/${number}?view=card`,
      late: /\/amend\/\S+\.js|\/v1\/orders\//,
      until: { 'amend-order': 'Your order is being prepared' },
    };
    const movement = await watchMovement(visitor.page, opening, steps);
    expect(movement).toEqual({
      loading: 0,
      steps: steps.map(({ name }) => ({ name, edge: 0, pressing: expect.any(Number), answering: 0 })),
    });
    expect(visitor.complaints).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';

import { parseFilter } from '../src/webhooks/filter.ts';
import { startSimulator } from './start.ts';

const PRODUCT = {
  id: 9554194432293,
  title: 'T-Shirt',
  status: 'active',
  product_type: 'Music',
  created_at: '2026-11-23T11:30:00+01:00',
  published_at: null,
  tags: 'cotton',
  variants: [
    { title: 'Album 1', price: '29.99', taxable: true, weight: 0.2 },
    { title: 'Single', price: '100.00', taxable: true, weight: 7 },
  ],
};

describe('the filter of a webhook subscription', () => {
  it.each([
    // Shopify's own example.
    [
      'id:* AND status:active AND (product_type:Music OR product_type:Movies) AND variants.taxable:true AND variants.weight:<5 AND variants.price:>=100 AND variants.title:Album*',
      true,
    ],
    ['variants.price:>=10.00', true],
    ['variants.price:>100', false],
    ['variants.price:29.990', true],
    ['title:"t-shirt" status:ACTIVE', true],
    ["title:'T-Shirt' -status:draft", true],
    ['NOT (status:active OR status:draft)', false],
    ['status:draft OR tags:cott*', true],
    ['published_at:*', false],
    ['created_at:>2026-11-23T10:00:00Z', true],
    ['vendor:*', false],
    ['tags:>5', false],
  ])('%s: %s', (filter, isMet) => {
    expect(parseFilter(filter)?.(PRODUCT)).toBe(isMet);
  });

  it.each(['', '  ', 'active', 'status:', '(status:active', 'status:active)', 'OR status:active', 'NOT'])(
    'is refused where it names no field or cannot be read: "%s"',
    (filter) => {
      expect(parseFilter(filter)).toBeNull();
    },
  );

  it('is refused at once where an app’s configuration has it', () => {
    const uri = 'https://app.example/webhooks';
    expect(() =>
      startSimulator({ app: { webhooks: [{ topics: ['orders/create'], uri, filter: 'paid' }] } }),
    ).toThrow('The filter "paid" of a webhook cannot be read. Write it as "field:value".');
  });
});

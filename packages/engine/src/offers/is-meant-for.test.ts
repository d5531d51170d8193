import { describe, expect, it } from 'vitest';

import { aLine, someFacts } from '../../test/facts.ts';
import { isMeantFor } from './is-meant-for.ts';
import type { Offer } from './offer.ts';

const nowMs = Date.parse('2026-11-23T09:00:00Z');

function isMeant(fields: Partial<Offer>, facts: Parameters<typeof someFacts>[0] = {}): boolean {
  const offer = { id: 'tote', items: [{ variantId: '301', quantity: 1 }], title: 'A', text: 'B', ...fields };
  return isMeantFor(offer, someFacts(facts), 'Europe/Berlin', nowMs);
}

describe('isMeantFor', () => {
  it('O2 takes an offer without a condition to be meant for every order', () => {
    expect(isMeant({})).toBe(true);
  });

  it('O2 asks the condition of the order and of its lines', () => {
    expect(isMeant({ when: { orderTags: ['vip'] } })).toBe(false);
    expect(isMeant({ when: { orderTags: ['vip'] } }, { tags: ['VIP'] })).toBe(true);
    const lines = [aLine({ productType: 'Shirts' }), aLine({ id: '2', productType: 'Mugs' })];
    expect(isMeant({ when: { productTypes: ['Mugs'] } }, { lines })).toBe(true);
    expect(isMeant({ when: { not: { productTypes: ['Mugs'] } } }, { lines })).toBe(false);
    expect(isMeant({ when: { weekdays: ['monday'] } })).toBe(true);
    expect(isMeant({ when: { weekdays: ['sunday'] } })).toBe(false);
  });

  it('O2 asks for an amount in the currency of the order, and a percentage in none', () => {
    expect(isMeant({ discount: { amounts: { EUR: '5.00' } } })).toBe(true);
    expect(isMeant({ discount: { amounts: { USD: '5.00' } } })).toBe(false);
    expect(isMeant({ discount: { percentage: 20 } })).toBe(true);
  });

  it('O3 is not meant for an order that has one of its variants', () => {
    const items = [
      { variantId: '301', quantity: 1 },
      { variantId: '302', quantity: 1 },
    ];
    expect(isMeant({ items }, { lines: [aLine({ variantId: '302' })] })).toBe(false);
  });
});

import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';

import { texts } from '../locales/changes.en.ts';
import { PriceLines } from './price-lines.tsx';

import styles from './prices.css?inline';

afterEach(cleanup);

const dirhams = (amount: string) => ({ amount, currencyCode: 'AED', text: `${amount}\u00a0د.إ.` });

describe('PriceLines', () => {
  it('never breaks an amount, however narrow the card is and long what it is of', () => {
    const line = {
      lineId: '1',
      discounts: [],
      title: 'Reading lamp with a long name',
      variantTitle: 'Brick',
      quantityBefore: 1,
      quantityAfter: 1,
      before: dirhams('1,522.00'),
      after: dirhams('1,544.00'),
    };
    const total = dirhams('12,072.00');
    const totals = { subtotal: total, shipping: total, tax: total, total };
    const { container } = render(
      <section style="inline-size:200px;overflow-wrap:anywhere;font:15px/1.4 monospace">
        <style>{styles}</style>
        <PriceLines
          price={{ lines: [line], before: totals, after: totals, isTaxIncluded: true }}
          texts={texts}
        />
      </section>,
    );
    const heights = [...container.querySelectorAll('dd > *')].map(
      (amount) => amount.getBoundingClientRect().height,
    );
    expect(heights.length).toBe(3);
    // Two lines are 42 px high.
    expect(Math.max(...heights)).toBeLessThan(30);
  });
});

import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { address, format, order } from '../../../sdk/test/orders.ts';
import { texts } from '../locales/address.en.ts';
import { cardTexts } from '../locales/card.en.ts';
import { AddressCard } from './address-card.tsx';

// Complains about keys that are there twice.
import 'preact/debug';

afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

describe('AddressCard', () => {
  it('gives equal lines no key that another one has', () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
    const destination = { address: address(), lines: ['Berlin', 'Berlin'], format: format() };
    const { container } = render(
      <AddressCard
        order={order({ destination })}
        texts={texts}
        cardTexts={cardTexts}
        isOwnTimeZone
        phase="resting"
        onChange={() => {}}
      />,
    );
    expect(container.querySelector('address')?.textContent).toBe('BerlinBerlin');
    expect(complain).not.toHaveBeenCalled();
  });
});

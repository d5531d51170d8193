import type { Order } from '@amend/sdk/light';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { address, closedWindow, everyWindow, format, openWindow, order } from '../../../sdk/test/orders.ts';
import { texts } from '../locales/address.en.ts';
import { cardTexts } from '../locales/card.en.ts';
import { AddressCard } from './address-card.tsx';
import type { SavedAddress } from './address-card.tsx';

// Complains about keys that are there twice.
import 'preact/debug';

afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

function show(shown: Order, saved?: SavedAddress) {
  return render(
    <AddressCard
      order={shown}
      texts={texts}
      cardTexts={cardTexts}
      isOwnTimeZone
      saved={saved}
      phase="resting"
      onChange={() => {}}
    />,
  );
}

describe('AddressCard', () => {
  it('gives equal lines no key that another one has', () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
    const destination = { address: address(), lines: ['Berlin', 'Berlin'], format: format(), news: null };
    const { container } = show(order({ destination }));
    expect(container.querySelector('address')?.textContent).toBe('BerlinBerlin');
    expect(complain).not.toHaveBeenCalled();
  });

  it.each([
    ['fulfillment_started', 'Final'],
    ['stronger_proof_needed', null],
  ])('calls an address final, unless a better proof would open it: %s', (reason, chip) => {
    const closed = Object.assign(closedWindow(), { reason });
    const { container } = show(order({ editWindows: everyWindow(closed) }));
    expect(container.querySelector('.chip')?.textContent ?? null).toBe(chip);
  });

  it.each([
    ['once it was read', undefined, 'Your change to 10117 Berlin is with the shop.'],
    ['not beside what has just been saved', { said: 'Asked.', isMade: false }, null],
  ])('says what became of another address that was asked for, %s', (_, saved, said) => {
    const news = 'Your change to 10117 Berlin is with the shop.';
    const destination = { address: address(), lines: ['Berlin'], format: format(), news };
    const { container } = show(order({ destination, editWindows: everyWindow(openWindow(null)) }), saved);
    expect(container.querySelector('.foot .note')?.textContent ?? null).toBe(said);
    expect(container.querySelector('#change')).not.toBeNull();
  });
});

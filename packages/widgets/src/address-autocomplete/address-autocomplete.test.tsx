import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { button, serveEverything } from '../../test/address-form.ts';
import { clearPage, findAccessibilityProblems, focused, place } from '../../test/elements.ts';
import { settings } from '../../test/fake-api.ts';
import { defineAmend } from '../index.ts';
import type { AddressAutocomplete } from '../index.ts';

const suggest = vi.fn<AddressAutocomplete['suggest']>();
const resolve = vi.fn<AddressAutocomplete['resolve']>();

defineAmend({ ...settings, autocomplete: { attribution: 'Google Maps', suggest, resolve } });

const street = () => page.getByLabelText('Street and house number');
const options = () => page.getByRole('option');

async function openForm(): Promise<HTMLElement> {
  const element = place('amend-address-correction');
  await userEvent.click(button('Change address'));
  await expect.element(street()).toHaveAttribute('role', 'combobox');
  return element;
}

async function openList(): Promise<HTMLElement> {
  const element = await openForm();
  await userEvent.fill(street(), 'Linien');
  await expect.element(options().first()).toBeVisible();
  return element;
}

beforeEach(() => {
  serveEverything();
  suggest.mockReset().mockResolvedValue([
    { id: 'a', text: 'Linienstraße 1', detail: '10178 Berlin', isGroup: false },
    { id: 'b', text: 'Linienstraße 20', detail: '10178 Berlin', isGroup: false },
  ]);
  resolve.mockReset().mockResolvedValue({
    address1: 'Linienstraße 20',
    city: 'Berlin',
    zip: '10178',
    provinceCode: 'BE',
    countryCode: 'DE',
  });
});
afterEach(clearPage);

describe('the street field, with autocomplete', () => {
  it('shows a list over the form, with whose it is, and moves nothing', async () => {
    const element = await openForm();
    const before = element.getBoundingClientRect().height;
    await userEvent.fill(street(), 'Linien');
    await expect.element(options().first()).toHaveTextContent('Linienstraße 1 10178 Berlin');
    await expect.element(page.getByText('Google Maps')).toBeVisible();
    expect(element.getBoundingClientRect().height).toBe(before);
    expect(options().first().element().getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    await expect.element(page.getByText('2 suggestions. Choose with the arrow keys.')).toBeInTheDocument();
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('is worked by keyboard alone, and fills in the address', async () => {
    const element = await openList();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(street()).toHaveAttribute('aria-activedescendant', 'found-1');
    await expect.element(options().nth(1)).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Enter}');
    await expect.element(street()).toHaveValue('Linienstraße 20');
    await expect.element(page.getByLabelText('Postal code')).toHaveValue('10178');
    await expect.element(street()).toHaveAttribute('aria-expanded', 'false');
    expect(resolve.mock.lastCall?.[0]).toBe('b');
    expect(resolve.mock.lastCall?.[1].session).toBe(suggest.mock.lastCall?.[1].session);
    expect(focused(element)).toBe(street().element());
  });

  it('goes round at the ends', async () => {
    await openList();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(street()).toHaveAttribute('aria-activedescendant', 'found-1');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(street()).toHaveAttribute('aria-activedescendant', 'found-0');
  });

  it('is worked by a press', async () => {
    await openList();
    await userEvent.click(options().nth(1));
    await expect.element(street()).toHaveValue('Linienstraße 20');
  });

  it('closes with Escape, and leaves the form open with what was typed', async () => {
    await openList();
    await userEvent.keyboard('{Escape}');
    await expect.element(street()).toHaveAttribute('aria-expanded', 'false');
    await expect.element(street()).toHaveValue('Linien');
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Change address')).toBeVisible();
  });

  it('fills in nothing of another country', async () => {
    resolve.mockResolvedValue({ address1: 'Rue de Rivoli 1', countryCode: 'FR' });
    await openList();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(street()).toHaveAttribute('aria-expanded', 'false');
    await expect.element(street()).toHaveValue('Linien');
  });

  it('is a plain field where the service fails', async () => {
    suggest.mockRejectedValue(new Error('down'));
    await openForm();
    await userEvent.fill(street(), 'Linienstraße 5');
    await expect.poll(() => suggest.mock.calls.length).toBe(1);
    await userEvent.click(button('Review change'));
    await expect.element(page.getByRole('heading', { name: 'Is the new address right?' })).toBeVisible();
    await userEvent.click(button('Back'));
    await expect.element(street()).toHaveAttribute('role', 'combobox');
  });
});

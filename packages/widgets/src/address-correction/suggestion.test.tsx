import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { address, lines, quote } from '../../../sdk/test/orders.ts';
import { button, CHANGED, openAndType, serveEverything } from '../../test/address-form.ts';
import { clearPage, findAccessibilityProblems, focused } from '../../test/elements.ts';
import { received, urls } from '../../test/fake-api.ts';

const MEANT = address({ ...CHANGED, zip: '10115' });
const addressSuggestion = { address: MEANT, lines: lines(MEANT) };

async function reviewDoubtful(): Promise<HTMLElement> {
  serveEverything(
    http.post(urls.quotes, () => HttpResponse.json(quote(CHANGED, { addressSuggestion })), { once: true }),
  );
  const element = await openAndType();
  await userEvent.click(button('Review change'));
  await expect.element(page.getByRole('heading', { name: 'Did you mean this address?' })).toBeVisible();
  return element;
}

afterEach(clearPage);

describe('<amend-address-correction>, where something else was probably meant', () => {
  it('J1 asks, with the difference marked', async () => {
    const element = await reviewDoubtful();
    const marked = (mark: string) =>
      [...(element.shadowRoot?.querySelectorAll(mark) ?? [])].map(({ textContent }) => textContent);
    expect([marked('ins'), marked('del')]).toEqual([['10115'], ['10119']]);
    expect(focused(element)?.textContent).toBe('Did you mean this address?');
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('J1 takes it by a new quote, and shows before and after', async () => {
    await reviewDoubtful();
    await userEvent.click(button('Use suggestion'));
    await expect.element(page.getByRole('heading', { name: 'Is the new address right?' })).toBeVisible();
    await expect.element(page.getByText('10115')).toBeVisible();
    expect(received.filter(({ url }) => url.startsWith(urls.quotes))).toHaveLength(2);
  });

  it('J1 keeps what was typed, and saves that', async () => {
    await reviewDoubtful();
    await userEvent.click(button('Keep mine'));
    await expect.element(page.getByRole('heading', { name: 'Is the new address right?' })).toBeVisible();
    await userEvent.click(button('Save address'));
    await expect.element(page.getByText(/Saved\. Your parcel goes to/).first()).toBeVisible();
  });
});

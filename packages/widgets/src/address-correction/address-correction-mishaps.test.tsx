import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { closedWindow, edit, order, everyWindow } from '../../../sdk/test/orders.ts';
import { button, CHANGED, openAndType, serveEverything } from '../../test/address-form.ts';
import { clearPage, findAccessibilityProblems, focused } from '../../test/elements.ts';
import { serve, serveOrder, urls } from '../../test/fake-api.ts';

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** The order is read again, and is being packed by now. */
function closeWindow(): void {
  serve(serveOrder(order({ editWindows: everyWindow(closedWindow()) })));
  dispatchEvent(new Event('online'));
}

beforeEach(() => serveEverything());
afterEach(clearPage);

describe('<amend-address-correction>', () => {
  it('E3: says that the window has closed while the shopper types, and leaves the focus where it is', async () => {
    const element = await openAndType();
    closeWindow();
    await expect.element(page.getByRole('alert').getByText(/^Write to the shop right away/)).toBeVisible();
    expect(focused(element)?.id).toBe('field-address1');
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('E3: moves the focus to the reason when the window closes and takes the button away', async () => {
    const element = await openAndType();
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Tab}{Tab}');
    expect(focused(element)?.textContent).toBe('Review change');
    closeWindow();
    await expect.poll(() => focused(element)?.id).toBe('notice');
    expect(focused(element)?.textContent).toContain('Write to the shop right away');
  });

  it('leaves the focus of the page alone when the window closes', async () => {
    await openAndType();
    const outside = document.body.appendChild(document.createElement('input'));
    outside.focus();
    closeWindow();
    await expect.element(button('Close')).toBeVisible();
    expect(document.activeElement).toBe(outside);
  });

  it('A1: does not call a change made that the shop has to agree to', async () => {
    const waiting = edit(CHANGED, { status: 'requested', approval: { state: 'waiting', note: null } });
    serveEverything(http.post(urls.edits, () => HttpResponse.json(waiting, { status: 201 })));
    const element = await openAndType();
    await userEvent.click(button('Review change'));
    await userEvent.click(button('Save address'));
    await expect.element(page.getByText(/^The shop has to agree first/).first()).toBeVisible();
    expect(element.shadowRoot?.querySelector('.chip')?.textContent).toBe('Can be changed');
  });

  it.each([
    ['as browsers report it', { isComposing: true }],
    ['as Safari reports it', { keyCode: 229 }],
  ])('stays open when Escape only ends the composition of a character, %s', async (_, init) => {
    const element = await openAndType();
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, ...init });
    focused(element)?.dispatchEvent(escape);
    await nextFrame();
    await expect.element(page.getByLabelText('Street and house number')).toBeVisible();
  });
});

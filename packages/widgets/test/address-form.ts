import type { Address, Order } from '@amend/contract';
import { http, HttpResponse } from 'msw';
import type { RequestHandler } from 'msw';
import { page, userEvent } from 'vitest/browser';

import { address, edit, format, lines, moment, order, quote, everyWindow } from '../../sdk/test/orders.ts';
import { place } from './elements.ts';
import { serve, urls } from './fake-api.ts';

/** The address that a shopper types. */
export const CHANGED = address({ address1: 'Torstraße 21' });

/** When the window of {@link changeable} closes. */
export const CLOSES_AT = moment(new Date(Date.now() + 72 * 3_600_000).toISOString());

/** An order whose address can be changed. */
export function changeable(changes: Partial<Order> = {}): Order {
  return order({ editWindows: everyWindow({ status: 'open', closesAt: CLOSES_AT }), ...changes });
}

async function addressOf(request: Request): Promise<Address> {
  const { changes } = await request.json();
  return changes[0].address;
}

/** An API that quotes and makes every change. */
export function serveEverything(...first: readonly RequestHandler[]): void {
  let present = changeable();
  serve(
    ...first,
    http.get(urls.order, () => HttpResponse.json(present)),
    http.post(urls.quotes, async ({ request }) => HttpResponse.json(quote(await addressOf(request)))),
    http.post(urls.edits, async ({ request }) => {
      const to = await addressOf(request);
      present = changeable({ destination: { address: to, lines: lines(to), format: format(), news: null } });
      return HttpResponse.json(edit(to), { status: 201 });
    }),
  );
}

/** The button with a name. */
export const button = (name: string | RegExp) => page.getByRole('button', { name });

/** Opens the form and types another street. */
export async function openAndType(street = 'Torstraße 21'): Promise<HTMLElement> {
  const element = place('amend-address-correction');
  await userEvent.click(button('Change address'));
  await userEvent.fill(page.getByLabelText('Street and house number'), street);
  return element;
}

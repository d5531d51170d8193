import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { problem } from '../../sdk/test/orders.ts';
import { button, CHANGED, openAndType, serveEverything } from '../test/address-form.ts';
import { clearPage, place } from '../test/elements.ts';
import { serve, serveOrder, urls } from '../test/fake-api.ts';

const NAMES = ['amend:ready', 'amend:change', 'amend:problem'] as const;

let told: (readonly [name: string, detail: object, from: EventTarget | null])[];
const note = (event: Event) => {
  if (event instanceof CustomEvent) told.push([event.type, event.detail, event.target]);
};
const names = () => told.map(([name]) => name);

beforeEach(() => {
  told = [];
  for (const name of NAMES) document.addEventListener(name, note);
});

afterEach(async () => {
  for (const name of NAMES) document.removeEventListener(name, note);
  await clearPage();
});

describe('the events of an element', () => {
  it('tell that its first content is there, once', async () => {
    serve(serveOrder());
    const element = place('amend-order-tracking');
    await expect.poll(names).toEqual(['amend:ready']);
    expect(element.shadowRoot?.querySelector('.sentence')).not.toBeNull();
    expect(told[0]?.[2]).toBe(element);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(names()).toEqual(['amend:ready']);
  });

  it('tell of an edit that was accepted', async () => {
    serveEverything();
    await openAndType();
    await userEvent.click(button('Review change'));
    await userEvent.click(button('Save address'));
    await expect.poll(names).toEqual(['amend:ready', 'amend:change']);
    expect(told[1]?.[1]).toMatchObject({
      effects: [{ kind: 'correct-address', after: { address: CHANGED } }],
    });
  });

  it('tell of a refusal, once for each, and of the next one', async () => {
    serveEverything(
      http.post(urls.quotes, () => HttpResponse.json(problem('too_many_edits', 429), { status: 429 })),
    );
    await openAndType();
    await userEvent.click(button('Review change'));
    await expect.poll(names).toEqual(['amend:ready', 'amend:problem']);
    expect(told[1]?.[1]).toMatchObject({ code: 'too_many_edits' });
    await userEvent.click(button('Review change'));
    await expect.poll(names).toEqual(['amend:ready', 'amend:problem', 'amend:problem']);
  });

  it('tell of an order that cannot be shown', async () => {
    serve(http.get(urls.order, () => HttpResponse.json({}, { status: 404 })));
    place('amend-order-tracking');
    await expect.poll(names).toEqual(['amend:problem']);
    await expect.element(page.getByRole('alert')).toBeVisible();
  });

  it('reach listeners outside of a shadow tree that the page has put it in', async () => {
    serve(serveOrder());
    const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'open' }).append(document.createElement('amend-order-tracking'));
    await expect.poll(names).toEqual(['amend:ready']);
    expect(told[0]?.[2]).toBe(host);
  });
});

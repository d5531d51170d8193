import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { order } from '../../sdk/test/orders.ts';
import { clearPage } from '../test/elements.ts';
import { received, serve, serveOrder, settings as ofAll } from '../test/fake-api.ts';
import { mountWidget } from './index.ts';
import { AddressCorrection, OrderTracking } from './preact.ts';

const OTHER_TOKEN = `y.${btoa(JSON.stringify({ sub: order().id }))}.y`;

const answerWith = (changes: Parameters<typeof order>[0]) => async () => Response.json(order(changes));

function div(): HTMLElement {
  return document.body.appendChild(document.createElement('div'));
}

// What one test has read is not for the next one.
let settings = ofAll;

beforeEach(() => {
  const { fetch: answer = fetch } = ofAll;
  settings = { ...ofAll, fetch: (input, init) => answer(input, init) };
  serve(serveOrder());
});

afterEach(async () => {
  cleanup();
  await clearPage();
});

describe('mountWidget', () => {
  it('shows a widget in any element, and takes it away', async () => {
    const host = div();
    const widget = mountWidget(host, 'order-tracking', settings);
    await expect.element(page.getByRole('list', { name: 'Progress' })).toBeVisible();
    widget.close();
    await expect.poll(() => host.shadowRoot?.childNodes.length).toBe(0);
  });

  it('reads the order once for all with the same settings, and again when told to', async () => {
    mountWidget(div(), 'order-tracking', { ...settings });
    const { refresh } = mountWidget(div(), 'address-correction', { ...settings });
    await expect.element(page.getByRole('button', { name: 'Change address' })).toBeVisible();
    expect(received).toHaveLength(1);
    await refresh();
    expect(received).toHaveLength(2);
  });

  it('keeps widgets apart that have a `fetch` of their own', async () => {
    mountWidget(div(), 'order-tracking', { ...settings, fetch: answerWith({}) });
    mountWidget(div(), 'order-tracking', {
      ...settings,
      fetch: answerWith({ cancelledAt: order().placedAt }),
    });
    await expect.element(page.getByText('This order was cancelled')).toBeVisible();
    await expect.element(page.getByRole('list', { name: 'Progress' })).toBeVisible();
  });

  it('says what the shop says itself', async () => {
    mountWidget(div(), 'address-correction', {
      ...settings,
      texts: {
        address: { change: 'Put it right', until: 'Open until {time}' },
        card: { loading: 'Moment' },
        form: { review: 'Look it over' },
      },
    });
    await userEvent.click(page.getByRole('button', { name: 'Put it right' }));
    await expect.element(page.getByRole('button', { name: 'Look it over' })).toBeVisible();
  });

  it('says what the page has in JSON', async () => {
    const own = document.createElement('script');
    own.type = 'application/json';
    own.id = 'amend-texts';
    own.textContent = JSON.stringify({ tracking: { title: 'Where it is' } });
    document.body.append(own);
    mountWidget(div(), 'order-tracking', settings);
    await expect.element(page.getByRole('heading', { name: 'Where it is' })).toBeVisible();
  });
});

describe('the components', () => {
  it('show a widget in an element whose space is reserved, and call back', async () => {
    const onReady = vi.fn<() => void>();
    const { container } = render(<OrderTracking {...settings} class="mine" onReady={onReady} />);
    const host = container.firstElementChild;
    expect(host?.className).toBe('amend-widget amend-order-tracking mine');
    expect(host && getComputedStyle(host, '::before').blockSize).not.toBe('auto');
    await expect.element(page.getByRole('list', { name: 'Progress' })).toBeVisible();
    await expect.poll(() => onReady.mock.calls.length).toBe(1);
  });

  it('keep what is there when they are rendered again, and begin anew with another token', async () => {
    const { rerender } = render(<AddressCorrection {...settings} onReady={() => {}} />);
    await expect.element(page.getByRole('button', { name: 'Change address' })).toBeVisible();
    const shown = page.getByRole('button', { name: 'Change address' }).element();
    rerender(<AddressCorrection {...settings} onReady={() => {}} texts={{}} />);
    expect(page.getByRole('button', { name: 'Change address' }).element()).toBe(shown);
    rerender(<AddressCorrection {...settings} token={OTHER_TOKEN} />);
    await expect
      .poll(() => received.map(({ headers }) => headers.get('authorization')))
      .toEqual([`Bearer ${settings.token}`, `Bearer ${OTHER_TOKEN}`]);
    await expect.element(page.getByRole('button', { name: 'Change address' })).toBeVisible();
  });

  it('take the widget away with them', async () => {
    const { container, unmount } = render(<OrderTracking {...settings} />);
    const host = container.firstElementChild;
    await expect.element(page.getByRole('list', { name: 'Progress' })).toBeVisible();
    unmount();
    await expect.poll(() => host?.shadowRoot?.childNodes.length).toBe(0);
  });
});

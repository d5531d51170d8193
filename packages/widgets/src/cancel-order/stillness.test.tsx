import { http, HttpResponse } from 'msw';
import type { RequestHandler } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { choices } from '../../../sdk/test/changes.ts';
import { closedWindow, everyWindow, problem } from '../../../sdk/test/orders.ts';
import { button } from '../../test/address-form.ts';
import { cancellable, cancellation, serveCancelling } from '../../test/cancelling.ts';
import type { ChangesApi } from '../../test/changes.ts';
import { clearPage, place } from '../../test/elements.ts';
import { urls } from '../../test/fake-api.ts';
import { watchMovements } from '../../test/movements.ts';
import type { Movements } from '../../test/movements.ts';

import sharp from '../theme/theme-sharp.css?raw';

/** Longer than the browser forgives a press for moving things. */
const LATE_MS = 650;

const late = () => new Promise<void>((resolve) => setTimeout(resolve, LATE_MS));

const PATIENT = { timeout: 15_000 };

const lateEdits = http.get(urls.edits, async () => void (await late()));

let movements: Movements;

/** Shows the card above a paragraph that must not move. */
async function show(width: number, api: ChangesApi = {}, ...first: readonly RequestHandler[]): Promise<void> {
  await page.viewport(width, 1400);
  serveCancelling({ wait: late, ...api }, ...first, lateEdits);
  movements = watchMovements();
  place('amend-cancel-order');
  document.body.append(Object.assign(document.createElement('p'), { textContent: 'What must not move.' }));
}

async function begin(): Promise<void> {
  await expect.element(button('Cancel this order…'), PATIENT).toBeVisible();
  await userEvent.click(button('Cancel this order…'));
  await expect.element(button('Continue'), PATIENT).toBeVisible();
}

async function review(): Promise<void> {
  await begin();
  await userEvent.click(button('Continue'));
  await expect.element(page.getByText(/You get €58.00 back/).first(), PATIENT).toBeVisible();
}

const LONG = 'I have found out that somebody in my family had already ordered the same';

const manyChoices = choices([], {
  cancelReasons: ['1', '2', '3', '4', '5', '6'].map((id) => ({ id, title: `${LONG} ${id}` })),
});

beforeEach(() => {
  document.body.style.cssText = 'margin:16px;font:16px/1.5 sans-serif';
});

afterEach(async () => {
  movements.stop();
  document.body.style.cssText = '';
  document.adoptedStyleSheets = [];
  await clearPage();
});

describe('<amend-cancel-order>, whose answers come late', () => {
  it.each([320, 390, 1280])('moves nothing from load to the cancelled order, at %i px', async (width) => {
    const lateChoices = http.get(urls.choices, async () => void (await late()));
    await show(width, { choices: manyChoices }, lateChoices);
    await review();
    await userEvent.click(button('Cancel the order'));
    await expect.element(page.getByText('Your order is cancelled'), PATIENT).toBeVisible();
    expect(await movements.list()).toEqual([]);
  });

  it.each([320, 1280])('moves nothing when it is refused, and then closed, at %i px', async (width) => {
    const refusal = problem('edit_window_passed', 409, {
      detail: 'This order could be cancelled until 15:42, and it is past that now.',
      nextStep: 'Contact the shop: they may still be able to help.',
    });
    const refuse = http.post(urls.edits, async () => {
      await late();
      return HttpResponse.json(refusal, { status: 409 });
    });
    await show(width, {}, refuse);
    await review();
    await userEvent.click(button('Cancel the order'));
    await expect.element(page.getByText(/it is past that now/), PATIENT).toBeVisible();
    expect(await movements.list()).toEqual([]);
  });

  it('moves nothing when the window closes by itself while the shopper chooses', async () => {
    await show(390);
    await begin();
    await late();
    serveCancelling({ order: cancellable({ editWindows: everyWindow(closedWindow()) }) });
    dispatchEvent(new Event('online'));
    await expect.element(page.getByText(/This order is being packed/)).toBeVisible();
    expect(await movements.list()).toEqual([]);
  });

  it.each(
    [320, 390, 1280].flatMap((width) =>
      ['accepted', 'requested', 'declined', 'settled'].map((status) => [status, width] as const),
    ),
  )('moves nothing where it is %s already, at %i px', async (status, width) => {
    const acceptedAt = { at: new Date().toISOString(), date: '', time: '' };
    const edit = cancellation({ acceptedAt, status: status === 'accepted' ? status : 'settled' });
    const note = 'Already on the packing table, sorry.';
    const approval = { state: status === 'declined' ? 'declined' : 'waiting', note } as const;
    await show(width, {
      edits: [status === 'requested' || status === 'declined' ? { ...edit, status, approval } : edit],
    });
    await expect.element(page.getByRole('heading', { level: 3 }), PATIENT).toBeVisible();
    expect(await movements.list()).toEqual([]);
  });

  it.each([320, 390, 1280])(
    'moves nothing where it is closed, at %i px and in the theme sharp',
    async (width) => {
      document.adoptedStyleSheets = [await new CSSStyleSheet().replace(sharp)];
      const packed = {
        ...closedWindow(),
        detail: 'Diese Bestellung wird gepackt oder ist unterwegs.',
        nextStep: 'Wenden Sie sich an den Shop, oder lassen Sie das Paket vom Zusteller umleiten.',
      };
      await show(width, { order: cancellable({ editWindows: everyWindow(packed) }) });
      await expect.element(page.getByText(packed.detail), PATIENT).toBeVisible();
      expect(await movements.list()).toEqual([]);
    },
  );
});

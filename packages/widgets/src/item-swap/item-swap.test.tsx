import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { choices, editOf, line, quoteOf, swapped, toPay } from '../../../sdk/test/changes.ts';
import { button } from '../../test/address-form.ts';
import { serveChanges, swappable } from '../../test/changes.ts';
import { clearPage, findAccessibilityProblems, focused, place } from '../../test/elements.ts';
import { received, urls } from '../../test/fake-api.ts';

const SWAP = 'Swap: Linen shirt';

async function open(name = SWAP) {
  const element = place('amend-item-swap');
  await userEvent.click(button(name));
  await expect.element(button(/^L/)).toBeVisible();
  return element;
}

/** How often the choices were asked for. */
const asked = () => received.filter(({ url }) => url.startsWith(urls.choices)).length;

const quoted = () => received.find(({ url }) => url.startsWith(urls.quotes));

async function confirm() {
  const element = await open();
  await userEvent.click(button(/^L/));
  await userEvent.click(button('Swap to Sand / L'));
  await expect.element(page.getByText('You pay €4.00 more').first()).toBeVisible();
  return element;
}

beforeEach(() => serveChanges());
afterEach(async () => {
  vi.restoreAllMocks();
  await clearPage();
});

describe('<amend-item-swap>', () => {
  it('shows the items with what was ordered, and asks for no choices before the shopper comes near', async () => {
    const lines = [
      line({ quantity: 2 }),
      line({ id: '2', title: 'Mug', variantTitle: null }),
      line({ id: '3', title: 'Gift wrap', variantId: null }),
      line({ id: '4', title: 'Packed shirt', isEditable: false }),
    ];
    serveChanges({ order: swappable({ lines }) });
    // The pointer is far away. Large, as a frame that is shown scaled is not hit exactly.
    const elsewhere = document.body.appendChild(document.createElement('p'));
    elsewhere.style.blockSize = '600px';
    await userEvent.hover(elsewhere);
    const element = place('amend-item-swap');
    await expect.element(button(SWAP)).toBeVisible();
    expect(
      [...(element.shadowRoot?.querySelectorAll('.item') ?? [])].map((item) => item.textContent),
    ).toEqual(['2 × Linen shirtM / SandSwap']);
    await expect.element(page.getByText(/You can change this until/)).toBeVisible();
    expect(document.activeElement).toBe(document.body);
    expect(asked()).toBe(0);
    await userEvent.hover(page.getByText('2 × Linen shirt'));
    await expect.poll(asked).toBe(1);
    expect(await findAccessibilityProblems()).toEqual([]);
    await userEvent.click(button(SWAP));
    await expect.element(button(/^L/)).toBeVisible();
    expect(asked()).toBe(1);
  });

  it('asks for the choices when the focus comes into the card', async () => {
    place('amend-item-swap');
    await expect.element(button(SWAP)).toBeVisible();
    await userEvent.tab();
    await expect.poll(asked).toBe(1);
  });

  it('shows the item, its values, what they cost more, and which are sold out', async () => {
    const element = await open();
    const pills = [...(element.shadowRoot?.querySelectorAll('.pill') ?? [])];
    expect(pills.map((pill) => [pill.textContent, pill.ariaPressed, pill.ariaDisabled])).toEqual([
      ['Sand ordered', 'true', 'false'],
      ['Sage', 'false', 'false'],
      ['M ordered', 'true', 'false'],
      ['L + €4.00', 'false', 'false'],
      ['XL sold out', 'false', 'true'],
    ]);
    expect(element.shadowRoot?.querySelector('s')?.textContent).toBe('XL');
    expect(element.shadowRoot?.querySelector<HTMLElement>('.swatch')?.style.background).toBe(
      'rgb(156, 175, 136)',
    );
    expect(button(/Swap to/).elements()).toEqual([]);
    expect(focused(element)?.id).toBe('choice');
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it.each([
    ['en', '-€5.00', '− €5.00'],
    ['nl', '€\u00a0-5,00', '− €\u00a05,00'],
    ['sv', '−5,00\u00a0€', '− 5,00\u00a0€'],
    ['ar', '\u200f\u061c-5.00\u00a0€', '− \u200f\u061c5.00\u00a0€'],
  ])('says in %s what costs less, wherever the language writes the sign', async (locale, text, said) => {
    const given = choices();
    const lines = given.lines.map((one) => ({
      ...one,
      variants: one.variants.map((variant) =>
        variant.title === 'Sand / L'
          ? { ...variant, difference: { amount: '-5.00', currencyCode: 'EUR', text } }
          : variant,
      ),
    }));
    serveChanges({ choices: { ...given, lines } });
    const element = place('amend-item-swap', { locale });
    await userEvent.click(button(/Linen shirt/));
    await expect.element(button(/^L/)).toBeVisible();
    expect([...(element.shadowRoot?.querySelectorAll('.pill') ?? [])].at(3)?.textContent).toBe(`L ${said}`);
  });

  it('changes the photo with the variant, and keeps what is sold out from being chosen', async () => {
    const element = await open();
    const photo = () => element.shadowRoot?.querySelector('img')?.src;
    expect(photo()).toBe('https://cdn.test/Sand.svg');
    await userEvent.click(button('Sage'));
    expect(photo()).toBe('https://cdn.test/Sage.svg');
    await expect.element(button('Swap to Sage / L')).toBeVisible();
    await userEvent.click(button(/^XL/), { force: true });
    await expect.element(button('Swap to Sage / L')).toBeVisible();
  });

  it('swaps by keyboard alone, with the focus where the shopper goes on', async () => {
    serveChanges({ edit: editOf(swapped('Sand / L'), '0.00', { id: 'new' }) });
    const element = place('amend-item-swap');
    await expect.element(button(SWAP)).toBeVisible();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(button(/^L/)).toBeVisible();
    expect(focused(element)?.id).toBe('choice');
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Enter}');
    await expect.element(button('Swap to Sand / L')).toBeVisible();
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await expect.element(page.getByText('You pay €4.00 more').first()).toBeVisible();
    expect(focused(element)?.id).toBe('confirm');
    await expect.element(page.getByRole('status')).toHaveTextContent('You pay €4.00 more');
    expect(await findAccessibilityProblems()).toEqual([]);
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Swapped: you get Sand / L' })).toBeVisible();
    expect(focused(element)?.id).toBe('done');
    expect(await findAccessibilityProblems()).toEqual([]);
    await userEvent.click(button('Change something else'));
    await expect.element(button(SWAP)).toBeVisible();
    expect(focused(element)?.id).toBe('line-9001');
  });

  it('goes back to all items by a button and by Escape, with the focus where it came from', async () => {
    const element = await open();
    await userEvent.click(button('Back'));
    await expect.element(button(SWAP)).toBeVisible();
    expect(focused(element)?.id).toBe('line-9001');
    await userEvent.keyboard('{Enter}');
    await expect.element(button(/^L/)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(button(SWAP)).toBeVisible();
    expect(focused(element)?.id).toBe('line-9001');
  });

  it('E1, S1: shows the exact price line by line, and what happens with the money', async () => {
    const element = await confirm();
    await expect.element(page.getByText(/You pay on the next page, within 60 minutes/)).toBeVisible();
    const rows = [...(element.shadowRoot?.querySelectorAll('dl > div') ?? [])].map((row) => row.textContent);
    expect(rows).toEqual([
      '1 × Linen shirt, Sand / Mbefore €53.10 ',
      '1 × Linen shirt, Sand / L after €57.10',
      'Totalbefore €58.00 after €62.00',
    ]);
    await userEvent.click(button('Swap to Sand / L'));
    const accepted = received.find(({ url, method }) => url.startsWith(urls.edits) && method === 'POST');
    expect(await accepted?.json()).toMatchObject({
      changes: [{ kind: 'swap-item', lineId: '9001', variantId: '202' }],
      expectedDifference: { amount: '4.00' },
    });
  });

  it.each([
    ['-4.00', {}, /You get €4.00 back/, /goes back to how you paid/],
    ['0.00', {}, /The price stays the same/, /Sand \/ L/],
    ['4.00', { action: 'with-order' as const }, /Your order costs €4.00 more/, /together with your order/],
    ['-4.00', { action: 'store-credit' as const }, /€4.00 as store credit/, /as soon as the change is saved/],
  ])('S1: says what a difference of %s means with %o', async (difference, settlement, price, follow) => {
    const given = quoteOf(swapped('Sand / L'), difference);
    serveChanges({ quote: { ...given, settlement: { ...given.settlement, ...settlement } } });
    await open();
    await userEvent.click(button(/^L/));
    await userEvent.click(button('Swap to Sand / L'));
    await expect.element(page.getByText(price).last()).toBeVisible();
    await expect.element(page.getByText(follow).last()).toBeVisible();
  });

  it('S6: says what is to be paid, until when, and leads there', async () => {
    serveChanges({
      edit: editOf(swapped('Sand / L'), '4.00', {
        id: 'new',
        status: 'committed',
        settlement: toPay('4.00'),
      }),
    });
    const element = await confirm();
    await userEvent.click(button('Swap to Sand / L'));
    const pay = page.getByRole('link', { name: 'Pay €4.00' });
    await expect.element(pay).toHaveAttribute('href', 'https://shop.test/pay/1');
    expect(focused(element)?.id).toBe('news');
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it.each([
    ['S6: a payment that is open', { status: 'committed', settlement: toPay('4.00') }, /€4.00 to pay by/],
    ['A1: a change that waits for the shop', { status: 'requested' }, 'The shop is looking at your change'],
    [
      'A2: a change that the shop declined, in its words',
      { status: 'declined', approval: { state: 'declined', note: 'Already packed, sorry.' } },
      'Already packed, sorry.',
    ],
    [
      'E8: a change that was undone unpaid',
      { status: 'reverted', settlement: toPay('4.00', { state: 'lapsed' }) },
      'This change was undone, because it was not paid',
    ],
  ] as const)('tells after a reload of %s', async (_, changes, sentence) => {
    const acceptedAt = { at: new Date().toISOString(), date: '', time: '' };
    serveChanges({ edits: [editOf(swapped('Sand / L'), '4.00', { ...changes, acceptedAt })] });
    const element = place('amend-item-swap');
    await expect.element(page.getByText(sentence)).toBeVisible();
    expect(element.shadowRoot?.textContent).toContain('Linen shirt: Sand / M → Sand / L');
    expect(await findAccessibilityProblems()).toEqual([]);
    await userEvent.click(button('Change something else'));
    await expect.element(button(SWAP)).toBeVisible();
  });

  it('E8: sees a payment when the shopper comes back to the page', async () => {
    const edits = [editOf(swapped('Sand / L'), '4.00', { status: 'committed', settlement: toPay('4.00') })];
    serveChanges({ edits });
    place('amend-item-swap');
    await expect.element(page.getByText(/€4.00 to pay by/)).toBeVisible();
    edits[0] = editOf(swapped('Sand / L'), '4.00', { settlement: toPay('4.00', { state: 'paid' }) });
    document.dispatchEvent(new Event('visibilitychange'));
    await expect.element(page.getByText('Paid, and your change is made')).toBeVisible();
  });

  it('opens one of several lines at a time, shows three, and the others on request', async () => {
    const ids = ['1', '2', '3', '4', '5'];
    serveChanges({
      order: swappable({ lines: ids.map((id) => line({ id, title: `Shirt ${id}`, quantity: 2 })) }),
      choices: choices(ids),
    });
    place('amend-item-swap');
    await expect.element(button('Swap: Shirt 3')).toBeVisible();
    expect(button(/Swap: /).elements()).toHaveLength(3);
    await userEvent.click(button('2 more'));
    expect(button(/Swap: /).elements()).toHaveLength(5);
    await userEvent.click(button('Swap: Shirt 5'));
    await expect.element(button(/^L/)).toBeVisible();
    await userEvent.click(button('Back'));
    await userEvent.click(button('Swap: Shirt 2'));
    await expect.element(button(/^L/)).toBeVisible();
    expect(page.getByRole('group', { name: 'Size' }).elements()).toHaveLength(1);
    await userEvent.click(button(/^L/));
    await userEvent.selectOptions(page.getByLabelText('How many'), '1');
    await userEvent.click(button('Swap to Sand / L'));
    await expect.poll(quoted).toBeDefined();
    expect(await quoted()?.json()).toEqual({
      changes: [{ kind: 'swap-item', lineId: '2', variantId: '202', quantity: 1 }],
    });
  });

  it('speaks German', async () => {
    place('amend-item-swap', { locale: 'de' });
    await userEvent.click(button('Tauschen: Linen shirt'));
    await userEvent.click(button(/^L/));
    await userEvent.click(button('Gegen Sand / L tauschen'));
    await expect.element(page.getByText('Es sind €4.00 mehr zu zahlen').first()).toBeVisible();
  });
});

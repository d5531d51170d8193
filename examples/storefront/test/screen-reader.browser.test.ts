import { beforeEach, describe, expect, it } from 'vitest';

import { button, openConfirmation } from './change-page.ts';
import { come, demo, openStage, visitor } from './stage.ts';

openStage();

beforeEach(() => come(390));

/** What a screen reader has of an element: its accessibility tree, a line for each node. */
async function hear(element: string): Promise<readonly string[]> {
  const tree = await visitor.page.locator(element).ariaSnapshot();
  return tree.split('\n').map((line) => line.trim().replace(/^- /, ''));
}

describe('a shopper who listens', () => {
  it('hears where the parcel is', async () => {
    await openConfirmation(visitor.page, demo, 1005);
    await visitor.page.locator('amend-order-tracking').getByText('Show all scans').waitFor();
    const heard = await hear('amend-order-tracking');
    expect(heard.map((line) => line.replace(/(Arriving) .+/, '$1 …').replace(/\d{9,}/, '…'))).toEqual([
      'region "Your delivery":',
      'heading "Your delivery" [level=2]',
      'text: On its way',
      'paragraph: Arriving …',
      'list "Progress":',
      'listitem: Ordered , done',
      'listitem: Shipped , now',
      'listitem: Out for delivery , still to come',
      'listitem: Delivered , still to come',
      'paragraph:',
      'link "Track with DHL (opens in a new tab)":',
      '/url: https://www.dhl.com/de-en/home/tracking.html?tracking-id=…',
      'text: "…"',
      'group: Show all scans',
    ]);
  });

  it('hears until when the order can be changed, what cancelling comes to, and that it is cancelled', async () => {
    const page = await openConfirmation(visitor.page, demo, 1001);
    await page.locator('amend-edit-window').getByText('Still open').waitFor();
    const window = await hear('amend-edit-window');
    expect(window.map((line) => line.replace(/\d+:\d\d|\d+ minutes/, '…'))).toEqual([
      'region "Changes":',
      'heading "Changes" [level=2]',
      'text: Can be changed',
      'status',
      'status: You can change this order until …',
      'paragraph: Still open',
      'list "Still open":',
      'listitem: Address',
      'listitem: Size or colour',
      'listitem: Quantity',
      'listitem: More items',
      'listitem: Shipping',
      'listitem: Contact details',
      'listitem: Notes',
      'listitem: Cancelling',
      'paragraph: "After that, contact the shop: it may still be able to help."',
      'paragraph: … left',
    ]);

    const cancel = page.locator('amend-cancel-order');
    await button(cancel, 'Cancel this order…').click();
    await button(cancel, 'Continue').waitFor();
    expect((await hear('amend-cancel-order')).filter((line) => !line.startsWith('text:'))).toEqual([
      'region "Cancel the order":',
      'heading "Cancel the order" [level=2]',
      'heading "Cancel this order?" [level=3]',
      'group "Would changing it help instead?":',
      'paragraph: Would changing it help instead?',
      'button "Address"',
      'list:',
      'listitem: Size or colour',
      'listitem: Quantity',
      'listitem: Shipping',
      'group "Why? You can skip this":',
      'radio "I changed my mind"',
      'radio "I ordered twice by mistake"',
      'radio "It takes too long"',
      'group "Where should the money go?":',
      'radio "Back the way I paid" [checked]',
      'radio "Store credit"',
      'button "Continue"',
      'button "Keep my order"',
    ]);
    await button(cancel, 'Continue').click();
    await button(cancel, 'Cancel the order').waitFor();
    expect((await hear('amend-cancel-order')).slice(2)).toEqual([
      'heading "Cancel this order?" [level=3]',
      'paragraph: You get €104.90 back the way you paid, usually in 5–10 days.',
      'paragraph: A cancelled order cannot be brought back.',
      'status: You get €104.90 back the way you paid, usually in 5–10 days.',
      'button "Cancel the order"',
      'button "Back"',
    ]);
    await button(cancel, 'Cancel the order').click();
    await cancel.getByText('Your order is cancelled').waitFor();
    expect((await hear('amend-cancel-order')).slice(2)).toEqual([
      'text: Cancelled',
      'heading "Your order is cancelled" [level=3]',
      'paragraph: You get €104.90 back the way you paid, usually in 5–10 days.',
    ]);
    expect(visitor.complaints).toEqual([]);
  });

  it('hears the address, the form of its country, what is wrong with it, the difference, and what was saved', async () => {
    const page = await openConfirmation(visitor.page, demo, 1001);
    const address = page.locator('amend-address-correction');
    expect((await hear('amend-address-correction')).slice(0, 4)).toEqual([
      'region "Delivery address":',
      'heading "Delivery address" [level=2]',
      'text: Can be changed Lena Hartwig Invalidenstraße 116 10155 Berlin Germany',
      'button "Change address"',
    ]);

    await button(address, 'Change address').click();
    await address.getByLabel('Postal code').waitFor();
    const fields = (await hear('amend-address-correction')).filter((line) => line.startsWith('textbox'));
    expect(fields).toEqual([
      'textbox "First name (optional)": Lena',
      'textbox "Last name": Hartwig',
      'textbox "Company (optional)"',
      'textbox "Street and house number": Invalidenstraße 116',
      'textbox "Apartment, floor, care of (optional)"',
      'textbox "Postal code": "10155"',
      'textbox "City": Berlin',
      'textbox "Country": Germany',
      'textbox "Phone (optional)": "+493023125014"',
    ]);

    await address.getByLabel('Postal code').fill('');
    await address.getByLabel('City').fill('');
    await button(address, 'Review change').click();
    const wrong = await hear('amend-address-correction');
    expect(wrong).toContain('group "2 fields need another look":');
    expect(wrong.slice(wrong.indexOf('textbox "Postal code" [invalid]'))).toEqual([
      'textbox "Postal code" [invalid]',
      'paragraph: Please fill this in.',
      'text: City',
      'textbox "City" [invalid]',
      'paragraph: Please fill this in.',
      'text: Country',
      'textbox "Country": Germany',
      'paragraph: This cannot be changed here. Contact the shop if it is wrong.',
      'text: Phone (optional)',
      'textbox "Phone (optional)": "+493023125014"',
      'button "Review change"',
      'button "Cancel"',
      'status',
    ]);

    await address.getByLabel('Postal code').fill('10115');
    await address.getByLabel('City').fill('Berlin');
    await button(address, 'Review change').click();
    await button(address, 'Save address').waitFor();
    const difference = await hear('amend-address-correction');
    expect(difference.filter((line) => /^(heading|insertion|deletion|button)/.test(line))).toEqual([
      'heading "Delivery address" [level=2]',
      'heading "Is the new address right?" [level=3]',
      'heading "New address" [level=4]',
      'insertion: "10115"',
      'heading "Before" [level=4]',
      'deletion: "10155"',
      'button "Save address"',
      'button "Back"',
    ]);
    expect(difference).toContain('paragraph: No change in price');

    await button(address, 'Save address').click();
    await address.getByText('Saved.').first().waitFor();
    expect((await hear('amend-address-correction')).at(-1)).toBe(
      'status: Saved. Your parcel goes to Invalidenstraße 116, 10115 Berlin, Germany.',
    );
    expect(visitor.complaints).toEqual([]);
  });

  it('hears what is offered and what is paid for it, what was added, and that it was taken off', async () => {
    const page = await openConfirmation(visitor.page, demo, 1001);
    const upsell = page.locator('amend-upsell');
    await upsell.scrollIntoViewIfNeeded();
    await page.mouse.move(1, 1);
    await upsell
      .getByText(/^You pay €19.20/)
      .first()
      .waitFor();
    const terms = 'You pay €19.20 on the next page, within 60 minutes.';
    const hold =
      'We hold your order until then. If it stays unpaid, this change is undone and everything ships as it was.';
    expect(await hear('amend-upsell')).toEqual([
      'region "Add an item":',
      'heading "Add an item" [level=2]',
      'heading "A candle for the table" [level=3]',
      'paragraph: Beeswax candle, 20 cm',
      'paragraph: €19.20 instead of €24.00',
      'paragraph: Pure beeswax, poured by hand. It burns for some thirty hours.',
      `paragraph: ${terms}`,
      `paragraph: ${hold}`,
      `status: ${terms}`,
      'button "Add to my order"',
      'button "No, thanks"',
    ]);
    await button(upsell, 'Add to my order').click();
    await upsell.getByText(/to pay by/).waitFor();
    const due = await hear('amend-upsell');
    expect(due.map((line) => line.replace(/by .+?"/, 'by …"').replace(/url: .+/, 'url: …'))).toEqual([
      'region "Add an item":',
      'heading "Add an item" [level=2]',
      'text: To be paid',
      'heading "€19.20 to pay by …" [level=3]',
      'paragraph: Beeswax candle',
      `paragraph: ${hold}`,
      'link "Pay €19.20":',
      '/url: …',
      'button "Take it off again"',
    ]);
    await button(upsell, 'Take it off again').click();
    await upsell.getByText(/^Taken off/).waitFor();
    expect((await hear('amend-upsell')).slice(2)).toEqual([
      'text: Changed',
      `'heading "Taken off: Beeswax candle, 20 cm" [level=3]'`,
      'paragraph: Your order costs €19.20 less. You pay that much less for your order.',
      'button "See offers"',
    ]);
    expect(visitor.complaints).toEqual([]);
  });

  it('hears what an item can be swapped for, what that costs, and what is to be paid', async () => {
    const { page } = visitor;
    await page.goto(`${demo.addresses.storefront}/thank-you/1001?view=card`);
    const card = page.locator('amend-order');
    await card.getByRole('button', { name: /^Swap an item/ }).click();
    await button(card, 'Swap: Linen shirt').click();
    await button(card, 'Ink').click();
    await button(card, 'XL + €4.00').click();
    const choice = await hear('amend-order');
    expect(choice.slice(choice.indexOf('region "Swap an item":'), choice.indexOf('button "Back"'))).toEqual([
      'region "Swap an item":',
      'heading "Swap an item" [level=2]',
      'paragraph: Linen shirt Ink / XL',
      'group "Colour":',
      'paragraph: Colour',
      'button "Sand + €4.00"',
      'button "Ink + €4.00" [pressed]',
      'button "Sage ordered"',
      'group "Size":',
      'paragraph: Size',
      'button "S"',
      'button "M ordered"',
      'button "L"',
      'button "XL + €4.00" [pressed]',
      'button "Swap to Ink / XL"',
    ]);
    await button(card, 'Swap to Ink / XL').click();
    await card.getByText('You pay €4.00 more').first().waitFor();
    expect(await hear('amend-order')).toContain('heading "Swap to Ink / XL" [level=3]');
    await button(card, 'Swap to Ink / XL').click();
    await card.getByText(/^€4.00 to pay by/).waitFor();
    expect(await hear('amend-order')).toContain('link "Pay €4.00":');
    expect(visitor.complaints).toEqual([]);
  });
});

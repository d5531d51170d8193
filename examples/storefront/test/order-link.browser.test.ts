import { beforeEach, describe, expect, it } from 'vitest';

import { come, demo, openStage, visitor } from './stage.ts';

openStage();

beforeEach(() => come(390));

/** Corrects the postal code of order #1001, and gives the link back that the mail about it has. */
async function readMail(): Promise<string> {
  const { page } = visitor;
  const { storefront } = demo.addresses;
  await page.goto(`${storefront}/thank-you/1001`);
  const widget = page.locator('amend-address-correction');
  await widget.getByRole('button', { name: 'Change address', exact: true }).click();
  await widget.getByLabel('Postal code').fill('10115');
  await widget.getByRole('button', { name: 'Review change', exact: true }).click();
  await widget.getByRole('button', { name: 'Save address', exact: true }).click();
  await widget.getByText('Saved.').first().waitFor();
  // The mail comes within seconds.
  const link = page.getByRole('link', { name: /#amend-link=/ }).first();
  await expect
    .poll(
      async () => {
        await page.goto(`${storefront}/outbox`);
        return link.count();
      },
      { timeout: 40_000 },
    )
    .toBeGreaterThan(0);
  return (await link.getAttribute('href')) ?? '';
}

describe('the link in a mail', () => {
  it('T14 T21 opens the order, and stands in no address afterwards, nor in any request', async () => {
    const address = await readMail();
    const secret = address.split('#amend-link=')[1] ?? 'none';
    const { page } = visitor;
    const seen: string[] = [];
    page.on('request', (request) => {
      seen.push(request.url(), ...Object.values(request.headers()));
    });
    await page.goto('about:blank');
    await page.goto(address);
    await page.getByRole('heading', { name: 'Order #1001' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.filter((text) => text.includes(secret))).toEqual([]);
    const card = page.locator('amend-address-correction');
    await card.getByText('10115 Berlin').waitFor();
    expect(await visitor.layoutShift()).toBe(0);
    // Whoever shows better that the order is theirs can change it.
    expect(await card.textContent()).not.toContain('Final');
    expect(await page.getByRole('link', { name: /with a code by e-mail/ }).getAttribute('href')).toBe(
      '/find-order?lang=en-GB',
    );
    expect(await page.locator('main').textContent()).not.toMatch(/Lena|Hartwig|Invaliden/);
    expect(visitor.complaints).toEqual([]);

    await page.reload();
    await page.getByText('Open the link in our mail once more').waitFor();
  });

  it('says what can be done where it was changed', async () => {
    const { page } = visitor;
    await page.goto(
      `${demo.addresses.storefront}/your-order#amend-link=5001.1796634000.nordlys-mail-1.${'0'.repeat(64)}`,
    );
    await page.getByText('This link to your order is not valid.').waitFor();
    expect(await page.getByRole('status').textContent()).toContain('Open the order from your account');
    expect(new URL(page.url()).hash).toBe('');
  });
});

import { beforeEach, describe, expect, it } from 'vitest';

import { measureOverflow } from './change-page.ts';
import { come, demo, openStage, visitor } from './stage.ts';

openStage();

beforeEach(() => come(390));

/** Asks for a code, as far as the form for it. */
async function askFor(number: string, email: string, query = ''): Promise<void> {
  const { page } = visitor;
  await page.goto(`${demo.addresses.storefront}/find-order${query}`);
  await page.locator('#number').fill(number);
  await page.locator('#email').fill(email);
  await page.locator('[data-ask] button').click();
  await page.locator('#code').waitFor();
}

/** The code in the newest mail of the outbox. */
async function readCode(): Promise<string> {
  const page = await visitor.page.context().newPage();
  const letter = page.locator('.letter').first();
  await expect
    .poll(
      async () => {
        await page.goto(`${demo.addresses.storefront}/outbox`);
        return letter.count();
      },
      { timeout: 40_000 },
    )
    .toBeGreaterThan(0);
  const [code = ''] = /\d{4} \d{4}/.exec(await letter.innerText()) ?? [];
  await page.close();
  return code;
}

describe('finding an order', () => {
  it('I8 I10 opens the order with the code from the mail, on a phone, without barriers and without a breach of the policy', async () => {
    const { page } = visitor;
    await askFor('1001', 'lena.hartwig@example.com');
    await page.getByRole('heading', { name: 'Enter the code' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.locator('#code').fill('0000 0000');
    await page.getByRole('button', { name: 'Open my order' }).click();
    await page.getByRole('alert').getByText('This code is not right, or it has expired.').waitFor();
    expect(await visitor.findBarriers()).toEqual([]);
    await page.locator('#code').fill(await readCode());
    await page.getByRole('button', { name: 'Open my order' }).click();
    await page.getByRole('heading', { name: 'Order #1001' }).waitFor();
    await page.locator('amend-address-correction').getByText('Lena Hartwig').waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(await measureOverflow(page)).toBe(0);
    expect(await visitor.findBarriers()).toEqual([]);
    // The wrong code was answered with 401, which a browser writes on its console.
    expect(visitor.complaints.filter((text) => !text.includes('status of 401'))).toEqual([]);
  });

  it('I7 says the same for an order that is not there', async () => {
    const { page } = visitor;
    await askFor('9999', 'lena.hartwig@example.com', '?lang=de');
    await page.getByText('Wenn es eine Bestellung mit dieser Nummer und dieser Adresse gibt').waitFor();
    expect(await visitor.findBarriers()).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';

import { order } from '../../sdk/test/orders.ts';
import { clearPage, place } from '../test/elements.ts';
import { received, serve, serveOrder, settings } from '../test/fake-api.ts';
import { defineAmend } from './index.ts';

/** Another token for the same order, as a page gets it when the first one has run out. */
const OTHER_TOKEN = `y.${btoa(JSON.stringify({ sub: order().id }))}.y`;

const askedWith = () => received.map(({ headers }) => headers.get('authorization'));

beforeEach(() => serve(serveOrder()));

afterEach(async () => {
  await clearPage();
  defineAmend(settings);
});

describe('defineAmend', () => {
  it('defined again, is for the elements that come from then on, and leaves those alone that are there', async () => {
    const first = place('amend-address-correction');
    await expect.element(page.getByRole('button', { name: 'Change address' })).toBeVisible();
    defineAmend({ ...settings, locale: 'de', token: OTHER_TOKEN });
    expect(first.shadowRoot?.textContent).toContain('Change address');
    place('amend-address-correction');
    await expect.element(page.getByRole('button', { name: 'Adresse ändern' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Change address' })).toBeVisible();
    expect(askedWith()).toEqual([`Bearer ${settings.token}`, `Bearer ${OTHER_TOKEN}`]);
  });

  it('lets an element have a token of its own, and another one later', async () => {
    const element = place('amend-address-correction', { token: OTHER_TOKEN });
    await expect.element(page.getByRole('button', { name: 'Change address' })).toBeVisible();
    element.setAttribute('token', settings.token);
    await expect.poll(askedWith).toEqual([`Bearer ${OTHER_TOKEN}`, `Bearer ${settings.token}`]);
    await expect.element(page.getByRole('button', { name: 'Change address' })).toBeVisible();
  });
});

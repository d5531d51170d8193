import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';

import { clearPage, place } from '../test/elements.ts';
import { received, serve, serveOrder } from '../test/fake-api.ts';

afterEach(clearPage);

const spoken = [
  ['en-GB', 'Change address'],
  ['de-CH', 'Adresse ändern'],
  ['fr-CA', 'Modifier l’adresse'],
  ['es-419', 'Cambiar dirección'],
  ['it', 'Modifica indirizzo'],
  ['nl-BE', 'Adres aanpassen'],
  ['pt-PT', 'Alterar endereço'],
  ['pl', 'Zmień adres'],
  ['sv-FI', 'Ändra adress'],
  ['da', 'Ret adresse'],
  ['ja-JP', 'お届け先を変更する'],
  ['ko', '배송지 변경'],
  ['zh-CN', '修改地址'],
  ['zh-Hans-HK', '修改地址'],
  ['ar-EG', 'تغيير العنوان'],
] as const;

const unspoken = ['fi', 'nb', 'zh-TW', 'zh-Hant', 'zh-HK', 'kok', 'est', 'x'];

describe('the language of an element', () => {
  it.each(spoken)('is the one of %s, whose dates are asked for: %s', async (locale, button) => {
    serve(serveOrder());
    const element = place('amend-address-correction', { locale });
    await expect.element(page.getByRole('button', { name: button })).toBeVisible();
    expect(received.map(({ headers }) => headers.get('accept-language'))).toEqual([locale]);
    expect(element.shadowRoot?.querySelector('[lang]')?.getAttribute('lang')).toBe(locale);
  });

  it.each(unspoken)('is English where %s is not spoken, and so is what is asked for', async (locale) => {
    serve(serveOrder());
    place('amend-address-correction', { locale });
    await expect.element(page.getByRole('button', { name: 'Change address' })).toBeVisible();
    expect(received.map(({ headers }) => headers.get('accept-language'))).toEqual(['en']);
  });

  it.each([
    ['ar', 'ltr', 'rtl'],
    ['en', 'rtl', 'ltr'],
  ])('has %s read in its own direction on a page that reads %s', async (locale, ofPage, direction) => {
    serve(serveOrder());
    document.documentElement.dir = ofPage;
    const element = place('amend-address-correction', { locale });
    await expect.element(page.getByRole('button')).toBeVisible();
    const card = element.shadowRoot?.querySelector('.card');
    expect(card && getComputedStyle(card).direction).toBe(direction);
    document.documentElement.removeAttribute('dir');
  });
});

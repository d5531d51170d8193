import type { Shop } from './shop.ts';

/** Linen and wool from Berlin, calm; its widgets look as the page does. */
export const nordlys: Shop = {
  name: 'nordlys',
  title: 'Nordlys',
  style: 'calm, theme inherit',
  email: 'hello@nordlys.example',
  voice: { en: {}, de: {} },
};

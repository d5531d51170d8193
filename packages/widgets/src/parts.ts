import type { LoadPart, Parts } from './part.ts';

/** Every part with an import that bundlers can follow; the script has `script-parts.ts` in its place. */
const parts: { readonly [Name in keyof Parts]: () => Promise<Parts[Name]> } = {
  'order-tracking': () => import('./order-tracking/index.tsx'),
  'address-correction': () => import('./address-correction/index.tsx'),
  'item-swap': () => import('./item-swap/index.tsx'),
  'card.en': () => import('./locales/card.en.ts'),
  'card.de': () => import('./locales/card.de.ts'),
  'tracking.en': () => import('./locales/tracking.en.ts'),
  'tracking.de': () => import('./locales/tracking.de.ts'),
  'address.en': () => import('./locales/address.en.ts'),
  'address.de': () => import('./locales/address.de.ts'),
  'changes.en': () => import('./locales/changes.en.ts'),
  'changes.de': () => import('./locales/changes.de.ts'),
};

/** Loads a part of the package. */
export const loadPart: LoadPart = (name) => parts[name]();

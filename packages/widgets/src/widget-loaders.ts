import type { MountRequest } from './core/mount.tsx';
import type { CardTexts, Language } from './locales/texts.ts';

/** Where a widget is to be shown, and for whom. */
type Place = Omit<MountRequest<unknown>, 'widget' | 'texts' | 'cardTexts'>;

/** Loads one widget with its words, shows it, and gives back what takes it away. */
export type LoadWidget = (language: Language, place: Place) => Promise<() => void>;

type Load<Part> = () => Promise<Part>;

interface WidgetModule<Texts> {
  readonly start: (request: Omit<MountRequest<Texts>, 'widget'>) => () => void;
}

const cardTexts: Readonly<Record<Language, Load<{ readonly cardTexts: CardTexts }>>> = {
  en: () => import('./locales/card.en.ts'),
  de: () => import('./locales/card.de.ts'),
};

/** Every element by its name. */
export const widgetLoaders: Readonly<Record<string, LoadWidget>> = {
  'amend-order-tracking': widgetLoader(() => import('./order-tracking/index.tsx'), {
    en: () => import('./locales/tracking.en.ts'),
    de: () => import('./locales/tracking.de.ts'),
  }),
  'amend-address-correction': widgetLoader(() => import('./address-correction/index.tsx'), {
    en: () => import('./locales/address.en.ts'),
    de: () => import('./locales/address.de.ts'),
  }),
  'amend-item-swap': widgetLoader(() => import('./item-swap/index.tsx'), {
    en: () => import('./locales/changes.en.ts'),
    de: () => import('./locales/changes.de.ts'),
  }),
};

function widgetLoader<Texts>(
  load: Load<WidgetModule<Texts>>,
  texts: Readonly<Record<Language, Load<{ readonly texts: Texts }>>>,
): LoadWidget {
  return async (language, place) => {
    const [{ start }, words, card] = await Promise.all([load(), texts[language](), cardTexts[language]()]);
    return start({ ...place, ...words, ...card });
  };
}

import type { MountRequest } from './core/mount.tsx';
import type { Language } from './locales/languages.ts';
import type { CardTexts, TextGroups } from './locales/texts.ts';
import type { WidgetName } from './widget-list.ts';

/** What it takes to show a widget, but for its words. */
export type Place = Omit<MountRequest<unknown>, 'widget' | 'texts' | 'cardTexts'>;

/** A widget, as its part exports it. */
interface WidgetModule {
  /** Shows it, and gives back what takes it away. */
  start(request: Omit<MountRequest<unknown>, 'widget'>): () => void;
}

/** What each part exports, by the part's name: what all widgets need, a widget's own, or `<group>.<language>` for texts. */
export type Parts = Readonly<Record<'core', unknown>> &
  Readonly<Record<WidgetName, WidgetModule>> &
  Readonly<Record<`card.${Language}`, { readonly cardTexts: CardTexts }>> & {
    readonly [Group in Exclude<keyof TextGroups, 'card'> as `${Group}.${Language}`]: {
      readonly texts: TextGroups[Group];
    };
  };

/** Loads a part by its name. */
export type LoadPart = <Name extends keyof Parts>(name: Name) => Promise<Parts[Name]>;

import type { Mounted, MountRequest } from './core/mount.tsx';
import type { Language } from './locales/languages.ts';
import type { CardTexts, TextGroups } from './locales/texts.ts';
import type { WidgetGroup } from './widget-list.ts';

/** What it takes to show a widget, but for its words. */
export type Place = Omit<MountRequest<unknown>, 'name' | 'widget' | 'texts' | 'cardTexts'>;

/** The widgets of a group, as their part exports them. */
interface WidgetModule {
  /** Shows the one with the name, and gives back what takes it away. */
  start(request: Omit<MountRequest<unknown>, 'widget'>): Mounted;
}

/** What each part exports, by the part's name: what all widgets need, the widgets of a group, or `<group>.<language>` for its texts. */
export type Parts = Readonly<Record<'core', unknown>> &
  Readonly<Record<WidgetGroup, WidgetModule>> &
  Readonly<Record<`card.${Language}`, { readonly cardTexts: CardTexts }>> & {
    readonly [Group in Exclude<keyof TextGroups, 'card'> as `${Group}.${Language}`]: {
      readonly texts: TextGroups[Group];
    };
  };

/** Loads a part by its name. */
export type LoadPart = <Name extends keyof Parts>(name: Name) => Promise<Parts[Name]>;

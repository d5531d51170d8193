import type { AmendEvents } from '../events.ts';
import { WIDGETS } from '../widget-list.ts';
import type { WidgetName } from '../widget-list.ts';

/** The tag of an element of ours. */
export type AmendTag = `amend-${WidgetName}`;

/** The tags of all elements of ours, for compilers that want to be told which elements are custom. */
export const AMEND_TAGS: readonly AmendTag[] = (Object.keys(WIDGETS) as WidgetName[]).map(
  (name) => `amend-${name}` as const,
);

/** What `ref` of an element of ours gives. */
export interface AmendElement extends HTMLElement {
  /** Reads the order again for all elements that show it; `undefined` before the element is defined and on the page. */
  refresh?(): Promise<void> | undefined;
}

/** The settings of one element, in place of those that were given to all. */
export interface AmendSettingAttributes {
  /** The language, as a BCP 47 tag. */
  readonly locale?: string | undefined;
  /** The time zone, as an IANA name. */
  readonly 'time-zone'?: string | undefined;
  /** The order token. */
  readonly token?: string | undefined;
}

/** What an element of ours takes in JSX besides what every element takes: its settings, and listeners for what it tells. */
export type AmendAttributes = AmendSettingAttributes & {
  readonly [Name in keyof AmendEvents as `on${Name}`]?: ((event: AmendEvents[Name]) => void) | undefined;
};

/** Every element of ours, with what a renderer gives to all elements. */
export type AmendElements<Attributes> = {
  [Tag in AmendTag]: Attributes & AmendAttributes;
};

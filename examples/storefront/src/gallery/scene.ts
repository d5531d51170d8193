import type { Change, Choices, Edit, Order, Problem, Quote } from '@amend/contract';

import type { Fixtures } from './fixtures.ts';

/** What the API says to one call: what was asked for, why not, nothing for as long as anybody looks, or nothing because there is no way to it. */
export type Reply<Body> = Body | Problem | 'no answer yet' | 'no connection';

/** The API that a widget meets. What is left out is the calm case. */
export interface World {
  readonly order: Reply<Order>;
  readonly choices: Reply<Choices>;
  readonly edits: readonly Edit[];
  quote(changes: readonly Change[]): Reply<Quote>;
  accept(changes: readonly Change[]): Reply<Edit>;
}

/** What a shopper does with a widget, and what happens to the API meanwhile. Everything is found by selectors inside the widget. */
export interface Hand {
  /** Waits until it is there. */
  see(selector: string): Promise<Element>;
  press(selector: string): Promise<void>;
  /** Types into a field, or chooses from a list. */
  type(selector: string, value: string): Promise<void>;
  /** Changes what the API says from now on. */
  turn(world: Partial<World>): void;
  /** Has the widgets read their orders again, as a browser does that is back online. */
  readAgain(): void;
}

/** One state of a widget and how it comes about. */
export interface Scene {
  /** The name of the state, as in `?state=`. */
  readonly state: string;
  /** What around the widget is not as usual: the seconds that pass, or the network. */
  readonly surroundings?: 'slow' | 'offline';
  /** The API that it meets. */
  world(fixtures: Fixtures): Partial<World>;
  /** What is there once it can be looked at. */
  readonly shows: string;
  /** What the shopper does to get there. */
  act?(hand: Hand, fixtures: Fixtures): Promise<void>;
}

/** Every state of one widget. A file in `widgets/` exports one as `widget`; that is all it takes to be in the gallery. */
export interface WidgetScenes {
  /** The name of the widget; its element is `amend-<name>`. */
  readonly name: string;
  readonly scenes: readonly Scene[];
}

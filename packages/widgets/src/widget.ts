import type { Connection, Edit, OrderModel, OrderProblem } from '@amend/sdk/light';
import type { ComponentChild } from 'preact';

import type { CardTexts, TextGroups } from './locales/texts.ts';
import type { GivenSettings } from './settings.ts';
import type { WidgetName } from './widget-list.ts';

/** Where a widget is, as far as the page may know: an edit that was accepted, or a problem that is shown. */
export interface Tellable {
  readonly step?: string;
  readonly edit?: Edit | null;
  readonly problem?: OrderProblem | null;
}

/** A widget in an element, from the moment at which it is asked for. */
export interface OpenWidget {
  /** Reads the order again, for all who share it, unless it is still being read for the first time. Never rejects. */
  refresh(): Promise<void> | undefined;
  /** Takes the widget away. */
  close(): void;
}

/** What a widget is given to work with. */
export interface WidgetContext<Texts> {
  /** Reaches the API. */
  readonly connection: Connection;
  /** The order, shared by all widgets of the page. It is there before the widget is shown. */
  readonly order: OrderModel;
  /** The widget's own words, in the language of the element. */
  readonly texts: Texts;
  /** The words of every card. */
  readonly cardTexts: CardTexts;
  /** The settings that all elements share. */
  readonly settings: GivenSettings;
  /** The language that the API is asked for, as a BCP 47 tag. */
  readonly locale: string;
  /** Whether display texts are in the browser's own time zone. */
  readonly isOwnTimeZone: boolean;
  /** Opens another widget in an element inside of this one, with the same settings, language and order. Never throws. */
  readonly openInside: (host: HTMLElement, name: WidgetName) => OpenWidget;
  /** Tells the page where the widget is, after it was shown; each edit and each problem is told once. */
  readonly tell: (state: Tellable) => void;
  /** Adds styles for what is loaded later. */
  readonly addStyles: (styles: string) => void;
}

/** One widget at work in one element. */
export interface WidgetInstance {
  /** What to show now; read again whenever a signal that it read has changed. */
  view(): ComponentChild;
  /** Called after everything that was shown. */
  shown?(root: ShadowRoot): void;
  /** Stops everything. */
  dispose?(): void;
}

/** One kind of widget, as its chunk exports it. */
export interface Widget<Texts> {
  /** The styles it adds to those of the theme. */
  readonly styles: string;
  /** The group of its texts, by which a shop's own are found. */
  readonly group: keyof TextGroups;
  /** What its title says. */
  title(texts: Texts): string;
  /** Starts one. */
  start(context: WidgetContext<Texts>): WidgetInstance;
}

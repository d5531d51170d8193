import type { Connection, Edit, OrderModel, OrderProblem } from '@amend/sdk/light';
import type { ComponentChild } from 'preact';

import type { CardTexts, TextGroups } from './locales/texts.ts';
import type { ElementSettings } from './settings.ts';
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

/** Puts a shop's own words of a group in the place of ours. */
export type PutOwn = <Texts>(ours: Texts, group: keyof TextGroups) => Texts;

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
  /** Puts the shop's own words in the place of those that are loaded later, if it has any. */
  readonly putOwn?: PutOwn;
  /** The element's settings. */
  readonly settings: ElementSettings;
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
  /** Called once, when pointer or focus first comes into the card after the order is there: what the next press needs can be loaded now. */
  prepare?(): void;
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

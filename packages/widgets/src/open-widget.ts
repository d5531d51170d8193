import { readOrderEarly } from './early-read.ts';
import type { SharedSettings } from './early-read.ts';
import { loadWidget } from './load-widget.ts';
import { findLocale, findOwnTimeZone } from './surroundings.ts';
import type { WidgetName } from './widget-list.ts';

/** A widget in an element, from the moment at which it is asked for. */
export interface OpenWidget {
  /** Reads the order again, for all who share it, unless it is still being read for the first time. Never rejects. */
  refresh(): Promise<void> | undefined;
  /** Takes the widget away. */
  close(): void;
}

/**
 * Opens a widget in an element. Everything is asked for at once: the order, the code and the texts arrive in whatever
 * order they like. The element's attributes win over the settings. Never throws.
 */
export function openWidget(host: HTMLElement, name: WidgetName, given: SharedSettings): OpenWidget {
  const settings = { ...given, token: host.getAttribute('token') ?? given.token };
  const [language, locale] = findLocale(host, settings);
  const ownTimeZone = findOwnTimeZone();
  const timeZone = host.getAttribute('time-zone') ?? settings.timeZone ?? ownTimeZone;
  const early = readOrderEarly(settings, locale, timeZone);
  const isOwnTimeZone = timeZone === ownTimeZone;
  const mounted = loadWidget(name, language, {
    host,
    settings,
    locale,
    timeZone,
    isOwnTimeZone,
    early,
  }).catch((error: unknown): undefined => void console.error('Amend:', error));
  return {
    refresh: () => early.page?.refresh(),
    close: () => void mounted.then((close) => close?.()),
  };
}

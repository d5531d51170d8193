import { readOrderEarly } from './early-read.ts';
import type { SharedSettings } from './early-read.ts';
import { loadWidget } from './load-widget.ts';
import { findLocale, findOwnTimeZone } from './surroundings.ts';
import type { WidgetName } from './widget-list.ts';
import type { OpenWidget } from './widget.ts';

/**
 * Opens a widget in an element. Everything is asked for at once: the order, the code and the texts arrive in whatever
 * order they like. The element's attributes win over the settings. Never throws.
 */
export function openWidget(host: HTMLElement, name: WidgetName, given: SharedSettings): OpenWidget {
  const [language, locale] = findLocale(host, given);
  const ownTimeZone = findOwnTimeZone();
  const timeZone = host.getAttribute('time-zone') ?? given.timeZone ?? ownTimeZone;
  const settings = { ...given, locale, timeZone, token: host.getAttribute('token') ?? given.token };
  const early = readOrderEarly(settings);
  const isOwnTimeZone = timeZone === ownTimeZone;
  const mounted = loadWidget(name, language, {
    host,
    settings,
    isOwnTimeZone,
    early,
    openInside: (inner, other) => openWidget(inner, other, settings),
  }).catch((error: unknown): undefined => void console.error('Amend:', error));
  return {
    refresh: () => early.page?.refresh(),
    close: () => void mounted.then((close) => close?.()),
  };
}

import type { EarlyRead } from './early-read.ts';
import { openWidget } from './open-widget.ts';
import type { AmendSettings } from './settings.ts';
import type { WidgetName } from './widget-list.ts';
import type { OpenWidget } from './widget.ts';

/** What was read, by who read it and from where, so that widgets with the same settings share it. */
const readsOf = new WeakMap<typeof fetch, Map<string, Record<string, EarlyRead>>>();

/**
 * Shows a widget in an element of the page's own, such as a `<div class="amend-widget amend-order-tracking">`, with settings of its own; without
 * any custom element. Widgets with the same endpoint, token, language, time zone and `fetch` share the order. Never throws: what is
 * wrong is shown, and told to the console.
 */
export function mountWidget(host: HTMLElement, name: WidgetName, settings: AmendSettings): OpenWidget {
  const ask = settings.fetch ?? globalThis.fetch;
  const byEndpoint = readsOf.get(ask) ?? new Map<string, Record<string, EarlyRead>>();
  readsOf.set(ask, byEndpoint);
  const reads = byEndpoint.get(settings.endpoint) ?? {};
  byEndpoint.set(settings.endpoint, reads);
  return openWidget(host, name, { ...settings, reads });
}

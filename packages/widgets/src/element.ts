import { readOrderEarly } from './early-read.ts';
import type { GivenSettings } from './settings.ts';
import { findLocale, findOwnTimeZone } from './surroundings.ts';
import { widgetLoaders } from './widget-loaders.ts';
import type { LoadWidget } from './widget-loaders.ts';

/** Defines the elements that nobody has defined yet. They are empty shells: what they show is loaded when they are used. */
export function defineElements(settings: GivenSettings): void {
  for (const [name, loadWidget] of Object.entries(widgetLoaders)) {
    if (!customElements.get(name)) customElements.define(name, createShell(loadWidget, settings));
  }
}

function createShell(loadWidget: LoadWidget, settings: GivenSettings): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly observedAttributes = ['locale', 'time-zone'];
    #close: (() => void) | undefined;

    connectedCallback(): void {
      this.#close ??= open(this, loadWidget, settings);
    }

    // An element that is only moved keeps what was typed into it.
    disconnectedCallback(): void {
      queueMicrotask(() => this.isConnected || this.#stop());
    }

    attributeChangedCallback(): void {
      if (!this.#close) return;
      this.#stop();
      this.connectedCallback();
    }

    #stop(): void {
      this.#close?.();
      this.#close = undefined;
    }
  };
}

// Everything is asked for at once: the order, the code and the texts arrive in whatever order they like.
function open(host: HTMLElement, loadWidget: LoadWidget, settings: GivenSettings): () => void {
  const [language, locale] = findLocale(host, settings);
  const ownTimeZone = findOwnTimeZone();
  const timeZone = host.getAttribute('time-zone') ?? settings.timeZone ?? ownTimeZone;
  const early = readOrderEarly(settings, locale, timeZone);
  const isOwnTimeZone = timeZone === ownTimeZone;
  const mounted = loadWidget(language, { host, settings, locale, timeZone, isOwnTimeZone, early });
  mounted.catch((error: unknown) => console.error('Amend: a widget could not be loaded.', error));
  return () => void mounted.then((close) => close());
}

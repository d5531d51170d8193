import type { SharedSettings } from './early-read.ts';
import { openWidget } from './open-widget.ts';
import type { GivenSettings } from './settings.ts';
import { WIDGETS } from './widget-list.ts';
import type { WidgetName } from './widget-list.ts';
import type { OpenWidget } from './widget.ts';

let shared: SharedSettings;

/**
 * Defines the elements that nobody has defined yet. They are empty shells: what they show is loaded when they are used.
 * Defined again, elements that come from now on take the new settings; those that are there keep theirs.
 */
export function defineElements(settings?: GivenSettings): void {
  shared = { ...settings, reads: {} };
  for (const name in WIDGETS) {
    const tag = `amend-${name}`;
    if (!customElements.get(tag)) customElements.define(tag, createShell(name as WidgetName));
  }
}

function createShell(name: WidgetName): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly observedAttributes = ['locale', 'time-zone', 'token'];
    #widget: OpenWidget | undefined;

    connectedCallback(): void {
      this.#widget ??= openWidget(this, name, shared);
    }

    // An element that is only moved keeps what was typed into it.
    disconnectedCallback(): void {
      queueMicrotask(() => this.isConnected || this.#close());
    }

    attributeChangedCallback(): void {
      if (!this.#widget) return;
      this.#close();
      this.connectedCallback();
    }

    refresh(): Promise<void> | undefined {
      return this.#widget?.refresh();
    }

    #close(): void {
      this.#widget?.close();
      this.#widget = undefined;
    }
  };
}

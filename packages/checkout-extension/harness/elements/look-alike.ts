/** What stands in for one of Shopify's `s-` elements: properties as Preact sets them, and a shadow that shows them. */
export abstract class LookAlike extends HTMLElement {
  /** The properties as they were set last. */
  protected readonly given: Record<string, unknown> = {};
  protected readonly shadow = this.attachShadow({ mode: 'open', delegatesFocus: true });
  #isPlanned = false;

  connectedCallback(): void {
    this.plan();
    new MutationObserver(() => this.plan()).observe(this, {
      childList: true,
      subtree: true,
      characterData: true,
      // What Preact writes as an attribute, whatever the element has.
      attributeFilter: ['href'],
    });
  }

  /** Shows everything anew, once for all that has changed. */
  plan(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    queueMicrotask(() => {
      this.#isPlanned = false;
      this.show();
    });
  }

  /** A property as text; empty where it was never set. */
  protected text(name: string): string {
    const value = this.given[name] ?? this.getAttribute(name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }

  protected isSet(name: string): boolean {
    return this.given[name] === true;
  }

  /** Writes what stands in the shadow. */
  protected abstract show(): void;
}

/** Defines an element with properties of these names. */
export function define(name: string, element: new () => LookAlike, properties: readonly string[]): void {
  for (const property of properties) {
    Object.defineProperty(element.prototype, property, {
      get(this: LookAlike) {
        return Reflect.get(Reflect.get(this, 'given'), property);
      },
      set(this: LookAlike, value: unknown) {
        Reflect.set(Reflect.get(this, 'given'), property, value);
        this.plan();
      },
    });
  }
  customElements.define(name, element);
}

/** Makes an element with attributes and contents; an attribute that is `false` is left out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...contents: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...contents);
  return made;
}

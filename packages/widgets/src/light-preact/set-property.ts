/** Listens on one element. It is added once for each type of event, however often what it calls changes. */
export interface Listener {
  /** What it calls, by the type of event. */
  readonly calls: Record<string, unknown>;
  /** The {@link clock} when it was added, by the type of event. */
  readonly since: Record<string, number>;
  handleEvent(event: Event): void;
}

/** Grows with each event that is heard of. */
let clock = 0;

const heardAt = new WeakMap<Event, number>();

/** Makes the {@link Listener} of one element. */
export function createListener(): Listener {
  return {
    calls: {},
    since: {},
    handleEvent(event) {
      const at = heardAt.get(event) ?? clock++;
      heardAt.set(event, at);
      const call = this.calls[event.type];
      // What was added while the event was on its way up has nothing to do with it.
      if (typeof call === 'function' && at >= (this.since[event.type] ?? 0)) call(event);
    },
  };
}

/** What must not be set as a property, as there it would turn into an empty text or a zero instead of going away. */
const ATTRIBUTES = /^(href|role|width|height|tabIndex|download|popover|rowSpan|colSpan)$/;

/** Sets a property, an attribute or what a listener calls, where `value` is not the `previous` one; `null` and `undefined` take it away. */
export function setProperty(
  node: Element | Text,
  name: string,
  value: unknown,
  previous: unknown,
  listener: Listener,
): void {
  if (name.startsWith('on')) {
    const type = name.slice(2).toLowerCase();
    listener.calls[type] = value;
    if (value && !previous) {
      listener.since[type] = clock;
      node.addEventListener(type, listener);
    }
    return;
  }
  // The shopper may have changed these since. An option's value is a copy of its text until it is set.
  const isShoppers =
    /^(value|checked)$/.test(name) && node.nodeName !== 'OPTION' && value !== null && value !== undefined;
  if (value === (isShoppers ? Reflect.get(node, name) : previous)) return;
  const isProperty = name in node && !(node instanceof SVGElement) && !ATTRIBUTES.test(name);
  if (isProperty && Reflect.set(node, name, value ?? '')) return;
  if (!(node instanceof Element)) return;
  if (value === null || value === undefined || (value === false && name[4] !== '-'))
    node.removeAttribute(name);
  else node.setAttribute(name, String(value));
}

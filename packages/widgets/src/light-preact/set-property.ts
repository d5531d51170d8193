/** Listens to one type of event on one element. It is added once, however often what it calls changes. */
interface Listener {
  /** What it calls. */
  call: unknown;
  /** The {@link clock} when it was added. */
  since: number;
  handleEvent(event: Event): void;
}

/** The listeners of one element, by the names of their properties. */
export type Listeners = Record<string, Listener>;

/** Grows with each event that is heard of. */
let clock = 0;

const heardAt = new WeakMap<Event, number>();

function handleEvent(this: Listener, event: Event): void {
  const at = heardAt.get(event) ?? clock++;
  heardAt.set(event, at);
  // What was added while the event was on its way up has nothing to do with it.
  if (typeof this.call === 'function' && at >= this.since) this.call(event);
}

/** What must not be set as a property, as there it would turn into an empty text or a zero instead of going away. */
const ATTRIBUTES = /^(href|role|width|height|tabIndex)$/;

/** Sets a property, an attribute or what a listener calls, where `value` is not the `previous` one; `null` and `undefined` take it away. */
export function setProperty(
  element: Element,
  name: string,
  value: unknown,
  previous: unknown,
  listeners: Listeners,
): void {
  if (name.startsWith('on')) {
    const listener = (listeners[name] ??= { call: value, since: 0, handleEvent });
    listener.call = value;
    if (value && !previous) {
      listener.since = clock;
      element.addEventListener(name.slice(2).toLowerCase(), listener);
    }
    return;
  }
  // The shopper may have changed these since. An option's value is a copy of its text until it is set.
  const isShoppers =
    /^(value|checked)$/.test(name) && element.nodeName !== 'OPTION' && value !== null && value !== undefined;
  if (value === (isShoppers ? Reflect.get(element, name) : previous)) return;
  const isProperty = name in element && !(element instanceof SVGElement) && !ATTRIBUTES.test(name);
  if (isProperty && Reflect.set(element, name, value ?? '')) return;
  if (value === null || value === undefined || (value === false && name[4] !== '-'))
    element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

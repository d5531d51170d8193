import { arrange } from './arrange.ts';
import { describe, listOf } from './description.ts';
import type { Content, Description } from './description.ts';
import { setProperty } from './set-property.ts';
import type { Listeners } from './set-property.ts';

/** What has become of a child; `null` holds the place of one that shows nothing. */
export type Shown = Instance | null;

interface Instance extends Description {
  /** What it is on the page, or its text; of a component, only what is inside is there. */
  readonly element?: Element;
  readonly text?: Text;
  readonly listeners?: Listeners;
  readonly inside: readonly Shown[];
}

/** What to call once everything is in its place. */
type Refs = (() => void)[];

/** Makes `content` the children of `parent`, out of those that are `shown` there. */
export function diffInside(
  parent: Element | DocumentFragment,
  content: Content,
  shown: readonly Shown[] = [],
  refs: Refs,
  namespace = 'http://www.w3.org/1999/xhtml',
): readonly Shown[] {
  const next = diffAll(content, shown, refs, namespace);
  arrange(parent, nodesOf(next), nodesOf(shown));
  return next;
}

function diffAll(content: Content, shown: readonly Shown[], refs: Refs, namespace: string): readonly Shown[] {
  const left = new Set(shown);
  const next = listOf(content).map((child, index) => {
    const description = describe(child);
    if (!description) return null;
    const isSame = (one: Shown | undefined) =>
      one && left.has(one) && one.key === description.key && one.type === description.type;
    let old = shown[index];
    // What has no key is new where nothing was shown. Everything else may have moved.
    if ((old !== null || description.key !== undefined) && !isSame(old)) old = shown.find(isSame);
    if (old) left.delete(old);
    return diff(description, old, refs, namespace);
  });
  left.forEach(forget);
  return next;
}

function diff(description: Description, old: Shown | undefined, refs: Refs, outer: string): Instance {
  const { type, props } = description;
  const before = old?.props;
  if (typeof type === 'function')
    return { ...description, inside: diffAll(type(props), old?.inside ?? [], refs, outer) };
  if (!type) {
    const text = old?.text ?? new Text();
    if (before?.['data'] !== props['data']) text.data = String(props['data']);
    return { ...description, text, inside: [] };
  }
  const namespace = type === 'svg' ? 'http://www.w3.org/2000/svg' : outer;
  const element = old?.element ?? document.createElementNS(namespace, type);
  const listeners = old?.listeners ?? {};
  // Before the properties: what a list has chosen is one of its options.
  const inside = diffInside(element, props.children, old?.inside, refs, namespace);
  // Sorted, so that a value comes after the type and the limits that decide what it may be.
  for (const name of Object.keys({ ...before, ...props }).toSorted()) {
    if (!/^(children|ref)$/.test(name)) setProperty(element, name, props[name], before?.[name], listeners);
  }
  const { ref } = props;
  if (ref !== before?.ref) {
    before?.ref?.(null);
    if (ref) refs.push(() => ref(element));
  }
  return { ...description, element, listeners, inside };
}

function forget(shown: Shown): void {
  if (shown?.element) shown.props.ref?.(null);
  shown?.inside.forEach(forget);
}

function nodesOf(shown: readonly Shown[]): readonly (Element | Text)[] {
  return shown.flatMap((one) => (one ? (one.element ?? one.text ?? nodesOf(one.inside)) : []));
}

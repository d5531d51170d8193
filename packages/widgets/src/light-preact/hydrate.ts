import type { Content } from './description.ts';
import type { Shown } from './diff.ts';
import { render, roots } from './render.ts';

/**
 * Takes what a server has rendered inside `root` for `content`, node for node: from then on `render` changes it. What is there has to be what
 * `render` would make of `content`; nothing is compared.
 */
export function hydrate(content: Content, root: Element | DocumentFragment): void {
  const draft = document.createDocumentFragment();
  render(content, draft);
  roots.set(root, adoptAll(roots.get(draft) ?? [], [...root.childNodes], root));
}

/** Puts the nodes that are `there`, one after the other, in the place of those that were drafted. */
function adoptAll(drafted: readonly Shown[], there: ChildNode[], parent: ParentNode): readonly Shown[] {
  return drafted.map((one) => {
    if (!one) return one;
    if (one.text) return { ...one, text: takeText(one.text.length, there, parent) };
    const [element] = one.element ? there.splice(0, 1) : [];
    if (!(element instanceof Element)) return { ...one, inside: adoptAll(one.inside, there, parent) };
    for (const [name, listener] of Object.entries(one.listeners ?? {}))
      if (listener.call) element.addEventListener(name.slice(2).toLowerCase(), listener);
    one.props.ref?.(element);
    return { ...one, element, inside: adoptAll(one.inside, [...element.childNodes], element) };
  });
}

/** HTML joins texts that stand side by side, and knows no empty ones. */
function takeText(length: number, there: ChildNode[], parent: ParentNode): Text {
  const [next] = there;
  if (length > 0 && next instanceof Text) {
    there.shift();
    if (next.length > length) there.unshift(next.splitText(length));
    return next;
  }
  const text = new Text();
  if (next) next.before(text);
  else parent.append(text);
  return text;
}

import * as full from 'preact';
import * as fullJsx from 'preact/jsx-runtime';

import type { Content, Description, Props } from '../src/light-preact/description.ts';
import * as lightHydrate from '../src/light-preact/hydrate.ts';
import * as light from '../src/light-preact/index.ts';

/** The real Preact, or what the script takes in its place. */
export interface Renderer {
  /** Shows something in a root. */
  readonly render: (content: Content, root: Element | DocumentFragment) => void;
  /** Takes what a server has rendered in a root. */
  readonly hydrate: Renderer['render'];
  /** Describes an element or a component, with its key among the properties and any number of children. */
  readonly h: (type: Description['type'], props?: Given, ...children: readonly Content[]) => Description;
  /** Several children in the place of one. */
  readonly Fragment: (props: Props) => Content;
}

type Given = Props & { readonly key?: string | number };

// The types of the real one know the names of all elements; what is compared here is data.
const real = { ...full, ...fullJsx } as unknown as typeof light & typeof lightHydrate;

/** Both, by their names. */
export const RENDERERS: readonly (readonly [name: string, renderer: Renderer])[] = [
  ['preact', rendererOf(real)],
  ['light-preact', rendererOf({ ...light, ...lightHydrate })],
];

function rendererOf({ render, hydrate, jsx, Fragment }: typeof real): Renderer {
  return {
    render,
    hydrate,
    Fragment,
    h(type, { key, ...props } = {}, ...children) {
      if (children.length === 0) return jsx(type, props, key);
      return jsx(type, { ...props, children: children.length === 1 ? children[0] : children }, key);
    },
  };
}

/** How often a node is put into `parent`, or moved about in it, while `work` is done. */
export function countInsertions(parent: Node, work: () => void): number {
  const observer = new MutationObserver(() => {});
  observer.observe(parent, { childList: true });
  work();
  const records = observer.takeRecords();
  observer.disconnect();
  return records.reduce((sum, { addedNodes }) => sum + addedNodes.length, 0);
}

/** The HTML inside an element, with all attributes in the order of their names. The element is left alone. */
export function htmlOf(root: Element): string {
  const copy = document.createElement('template');
  copy.content.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  for (const element of copy.content.querySelectorAll('*')) {
    const attributes = [...element.attributes].toSorted((one, other) => (one.name < other.name ? -1 : 1));
    for (const { name } of attributes) element.removeAttribute(name);
    for (const { name, value } of attributes) element.setAttribute(name, value);
  }
  return copy.innerHTML;
}

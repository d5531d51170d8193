/** React, React's StrictMode and Preact behind one face, so that one suite holds them to the same. */
import { h, hydrate as hydrateWithPreact, render as renderWithPreact } from 'preact';
import { renderToString as writeWithPreact } from 'preact-render-to-string';
import { act as actWithPreact } from 'preact/test-utils';
import { act, createElement, StrictMode } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';

import type { Client, Order } from '../../src/index.ts';
import * as ofPreact from '../../src/preact.ts';
import * as ofReact from '../../src/react.ts';

/** A component whose text is what the function says; it is called at each rendering. */
export type Say = () => string;

/** What a provider with some components in it is made of. */
export interface Tree {
  readonly client: Client;
  readonly order?: Order;
  readonly says: readonly Say[];
}

/** A renderer with its own hooks. */
export interface Renderer {
  readonly name: string;
  readonly hooks: ofReact.Hooks;
  /** Renders, or renders anew what is there. */
  render(tree: Tree): Promise<void>;
  /** Takes everything away. */
  unmount(): Promise<void>;
  /** Renders as a server does. */
  write(tree: Tree): string;
  /** Takes over what a server has written, and gives back what did not fit. */
  hydrate(html: string, tree: Tree): Promise<readonly unknown[]>;
  /** What is shown, one text for each component. */
  texts(): readonly (string | null)[];
  /** Does something, and waits until all of it is shown. */
  act(work: () => Promise<unknown> | void): Promise<void>;
  /** A component outside of any provider. */
  writeAlone(say: Say): string;
}

declare global {
  // Read by React: whether its tests wait for what they do.
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

function openContainer(html = ''): HTMLElement {
  const container = document.createElement('main');
  container.innerHTML = html;
  document.body.replaceChildren(container);
  return container;
}

const readTexts = () => [...document.querySelectorAll('p')].map(({ textContent }) => textContent);

const known = new Map<Say, ComponentType>();

/** The component of a function, the same at each rendering. */
function componentOf(say: Say): ComponentType {
  const component = known.get(say) ?? (() => createElement('p', null, say()));
  known.set(say, component);
  return component;
}

function createReactRenderer(name: string, wrap: (element: ReactElement) => ReactElement): Renderer {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  let root: ReturnType<typeof createRoot> | undefined;
  const build = ({ client, order, says }: Tree) =>
    wrap(
      createElement(
        ofReact.OrderProvider,
        { client, order },
        says.map((say, key) => createElement(componentOf(say), { key })),
      ),
    );
  return {
    name,
    hooks: ofReact,
    async render(tree) {
      root ??= createRoot(openContainer());
      await act(async () => root?.render(build(tree)));
    },
    async unmount() {
      await act(async () => root?.unmount());
      root = undefined;
    },
    write: (tree) => renderToString(build(tree)),
    async hydrate(html, tree) {
      const misfits: unknown[] = [];
      const container = openContainer(html);
      await act(async () => {
        root = hydrateRoot(container, build(tree), { onRecoverableError: (error) => misfits.push(error) });
      });
      return misfits;
    },
    texts: readTexts,
    act: (work) => act(async () => void (await work())),
    writeAlone: (say) => renderToString(createElement(componentOf(say))),
  };
}

function createPreactRenderer(): Renderer {
  let container: HTMLElement | undefined;
  const paragraphs = new Map<Say, () => ReturnType<typeof h>>();
  const paragraphOf = (say: Say) => {
    const component = paragraphs.get(say) ?? (() => h('p', null, say()));
    paragraphs.set(say, component);
    return component;
  };
  const build = ({ client, order, says }: Tree) =>
    h(
      ofPreact.OrderProvider,
      { client, order },
      says.map((say, key) => h(paragraphOf(say), { key })),
    );
  return {
    name: 'Preact',
    hooks: ofPreact,
    async render(tree) {
      container ??= openContainer();
      const target = container;
      await actWithPreact(() => renderWithPreact(build(tree), target));
    },
    async unmount() {
      const target = container;
      if (target) await actWithPreact(() => renderWithPreact(null, target));
      container = undefined;
    },
    write: (tree) => writeWithPreact(build(tree)),
    async hydrate(html, tree) {
      const target = (container = openContainer(html));
      const written = target.innerHTML;
      hydrateWithPreact(build(tree), target);
      const taken = target.innerHTML;
      await actWithPreact(() => {});
      return written === taken ? [] : [taken];
    },
    texts: readTexts,
    act: (work) => actWithPreact(async () => void (await work())),
    writeAlone: (say) => writeWithPreact(h(paragraphOf(say), null)),
  };
}

/** All of them. */
export const renderers: readonly Renderer[] = [
  createReactRenderer('React', (element) => element),
  createReactRenderer('React in StrictMode', (element) => createElement(StrictMode, null, element)),
  createPreactRenderer(),
];

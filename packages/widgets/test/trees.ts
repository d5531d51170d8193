import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';

import type { Content, Props } from '../src/light-preact/description.ts';
import type { Renderer } from './renderers.ts';

/** What is to be shown, as data that every renderer can be given. */
export type Tree = string | number | boolean | null | readonly Tree[] | Branch;

interface Branch {
  /** The name of an element, of a component, or `fragment`. */
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly key?: string;
  readonly children: readonly Tree[];
}

/** Two states of one view. */
export type Change<T = Tree> = readonly [before: T, after: T];

/** What {@link Tree}s are made of besides elements. */
const COMPONENTS: Readonly<Record<string, (renderer: Renderer) => (props: Props) => Content>> = {
  fragment: ({ Fragment }) => Fragment,
  Frame:
    ({ h }) =>
    ({ title, children }) =>
      h('section', { title }, h('h2', {}, 'Frame'), children),
  Bare:
    ({ h, Fragment }) =>
    ({ children }) =>
      h(Fragment, {}, '(', children, ')'),
  Maybe:
    () =>
    ({ hidden, children }) =>
      hidden ? null : children,
};

const CONTAINERS = ['p', 'div', 'amend-any', ...Object.keys(COMPONENTS)];

/** Builds a tree out of a renderer's own descriptions. */
export function build(tree: Tree, renderer: Renderer): Content {
  const components = Object.fromEntries(
    Object.entries(COMPONENTS).map(([name, component]) => [name, component(renderer)]),
  );
  const { h } = renderer;
  function buildOne(tree: Tree): Content {
    if (isList(tree)) return tree.map(buildOne);
    if (typeof tree !== 'object' || tree === null) return tree;
    const { type, props, key, children } = tree;
    return h(components[type] ?? type, key ? { ...props, key } : props, ...children.map(buildOne));
  }
  return buildOne(tree);
}

function isList(tree: Tree): tree is readonly Tree[] {
  return Array.isArray(tree);
}

const text = fc.constantFrom('', 'a', 'ß & <b>', '日本');
const leaf = fc.oneof(text, fc.constantFrom(0, 7, true, false, null));
const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const container = fc.constantFrom(...CONTAINERS);
// All of them are always named, as components do: Preact adds an empty title where an undefined one is no longer named.
const props = fc.record({
  class: fc.constantFrom('a', 'b', undefined),
  title: fc.constantFrom('a', '', undefined),
  hidden: fc.boolean(),
  'aria-busy': fc.constantFrom(true, false, undefined),
  'data-n': fc.constantFrom(0, 1, false, null),
  tabIndex: fc.constantFrom(-1, 0, undefined),
  role: fc.constantFrom('status', undefined),
  part: fc.constantFrom('a', 'a b'),
});
const field = fc.record({
  type: fc.constant('input'),
  props: fc.record(
    {
      class: fc.constantFrom('a', 'b'),
      readOnly: fc.boolean(),
      value: fc.constantFrom('Berlin', '10115'),
    },
    { requiredKeys: [] },
  ),
  children: fc.constant([]),
});

/** Any tree at all, so many elements deep. */
export function anyTree(depth: number): Arbitrary<Tree> {
  if (depth === 0) return leaf;
  const inner = anyTree(depth - 1);
  const branch = {
    type: fc.oneof(container, fc.constant('svg')),
    props,
    children: fc.array(inner, { maxLength: 4 }),
  };
  return fc.oneof(
    leaf,
    field,
    fc.record(branch),
    fc.array(inner, { maxLength: 3 }),
    fc.uniqueArray(fc.record({ ...branch, key }), { selector: ({ key }) => key }),
  );
}

/** Two states of one view as components write it: what comes and goes leaves its place empty, and what is listed has a key. */
export function anyChange(depth: number): Arbitrary<Change<Branch>> {
  const slot: Arbitrary<Change> =
    depth === 0
      ? fc.tuple(text, text)
      : fc.oneof(
          fc.tuple(text, text),
          maybe(fc.tuple(field, field)),
          maybe(anyChange(depth - 1)),
          listed(anyChange(depth - 1)),
        );
  return fc
    .record({
      type: container,
      props: fc.tuple(props, props),
      slots: fc.array(slot, { minLength: 1, maxLength: 4 }),
    })
    .map(({ type, props: [before, after], slots }) => [
      { type, props: before, children: slots.map(([tree]) => tree) },
      { type, props: after, children: slots.map(([, tree]) => tree) },
    ]);
}

function maybe(change: Arbitrary<Change>): Arbitrary<Change> {
  return fc
    .tuple(change, fc.boolean(), fc.boolean())
    .map(([[before, after], was, is]) => [was && before, is && after]);
}

function listed(change: Arbitrary<Change<Branch>>): Arbitrary<Change> {
  return fc
    .uniqueArray(fc.tuple(key, change), { selector: ([key]) => key })
    .chain((items) => fc.tuple(fc.shuffledSubarray(items), fc.shuffledSubarray(items)))
    .map(([before, after]) => [
      before.map(([key, [tree]]) => ({ ...tree, key })),
      after.map(([key, [, tree]]) => ({ ...tree, key })),
    ]);
}

import type { Content } from './description.ts';
import { diffInside } from './diff.ts';
import type { Shown } from './diff.ts';

/** What is shown in each root. */
export const roots = new WeakMap<ParentNode, readonly Shown[]>();

/** Shows `content` inside `root`, with as few changes to what is there as can be; `null` takes everything away. */
export function render(content: Content, root: Element | DocumentFragment): void {
  const refs: (() => void)[] = [];
  roots.set(root, diffInside(root, [content], roots.get(root), refs));
  for (const tell of refs) tell();
}

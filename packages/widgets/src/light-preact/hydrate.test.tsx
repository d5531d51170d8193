import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { htmlOf, RENDERERS } from '../../test/renderers.ts';
import type { Renderer } from '../../test/renderers.ts';
import { anyChange, build } from '../../test/trees.ts';
import type { Tree } from '../../test/trees.ts';
import type { Content } from './description.ts';

afterEach(() => document.body.replaceChildren());

const SEED = 20_261_129;

/** A root as a server sends it: texts side by side are one, and empty ones are none. */
function serve(content: Content, { render }: Renderer): HTMLElement {
  const drawn = document.createElement('div');
  render(content, drawn);
  const root = document.body.appendChild(document.createElement('div'));
  root.append(...[...drawn.childNodes].map((node) => node.cloneNode(true)));
  root.normalize();
  return root;
}

/** What has become of the elements of a root after it was changed: which one each was before, -1 for a new one. */
function change(root: HTMLElement, work: () => void): readonly [html: string, before: readonly number[]] {
  const elements = [...root.querySelectorAll('*')];
  work();
  return [htmlOf(root), [...root.querySelectorAll('*')].map((element) => elements.indexOf(element))];
}

describe.each(RENDERERS)('hydrate with %s', (_, renderer) => {
  const { h, hydrate, render } = renderer;

  it('keeps every element, and goes on as if it had rendered them itself', () => {
    fc.assert(
      fc.property(anyChange(3), ([before, after]) => {
        const show = (tree: Tree) => build(tree, renderer);
        const rendered = document.body.appendChild(document.createElement('div'));
        render(show(before), rendered);
        const served = serve(show(before), renderer);
        const [html, kept] = change(served, () => hydrate(show(before), served));
        expect(html).toBe(htmlOf(rendered));
        expect(kept).toEqual(kept.map((__, index) => index));
        const goOn = (root: HTMLElement) => change(root, () => render(show(after), root));
        expect(goOn(served)).toEqual(goOn(rendered));
        document.body.replaceChildren();
      }),
      { numRuns: 300, seed: SEED },
    );
  });

  it('listens, and tells whoever wants to know the element', () => {
    const onClick = vi.fn<() => void>();
    const ref = vi.fn<(element: Element | null) => void>();
    const root = serve(h('button', {}, 'Press'), renderer);
    const button = root.querySelector('button');
    hydrate(h('button', { onClick, ref }, 'Press'), root);
    button?.click();
    expect(onClick).toHaveBeenCalledTimes(1);
    expect(ref).toHaveBeenLastCalledWith(button);
    render(h('button', {}, 'Press'), root);
    button?.click();
    expect(onClick).toHaveBeenCalledTimes(1);
  });

  it('keeps the focus', () => {
    const [before, now, later] = [1, 2, 3].map(() =>
      h('p', {}, 'Follow it ', h('a', { href: '#' }, 'with ', 'DHL'), '.'),
    );
    const root = serve(before, renderer);
    root.querySelector('a')?.focus();
    hydrate(now, root);
    render(later, root);
    expect(document.activeElement).toBe(root.querySelector('a'));
  });
});

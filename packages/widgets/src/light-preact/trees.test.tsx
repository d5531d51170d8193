import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';

import { htmlOf, RENDERERS } from '../../test/renderers.ts';
import type { Renderer } from '../../test/renderers.ts';
import { anyChange, anyTree, build } from '../../test/trees.ts';
import type { Tree } from '../../test/trees.ts';

afterEach(() => document.body.replaceChildren());

const SEED = 20_261_128;

/** Shows trees one after the other in one root. */
function showAll(renderer: Renderer, trees: readonly Tree[]): readonly string[] {
  const root = document.body.appendChild(document.createElement('div'));
  return trees.map((tree) => {
    renderer.render(build(tree, renderer), root);
    return htmlOf(root);
  });
}

/** What has become of a page whose shopper was at work in one of its fields while it changed. */
interface Outcome {
  readonly html: string;
  /** For each element, which one it was before; -1 for a new one. */
  readonly before: readonly number[];
  readonly focused: number;
  readonly selection: readonly unknown[];
  readonly values: readonly string[];
}

function change(renderer: Renderer, [before, after]: readonly Tree[], place: number): Outcome {
  const root = document.body.appendChild(document.createElement('div'));
  renderer.render(build(before ?? null, renderer), root);
  const elements = [...root.querySelectorAll('*')];
  const fields = [...root.querySelectorAll('input')];
  const field = fields[place % fields.length];
  field?.focus();
  field?.setRangeText('typed', 0, 2);
  field?.setSelectionRange(1, 4);
  renderer.render(build(after ?? null, renderer), root);
  const now = [...root.querySelectorAll('*')];
  const active = document.activeElement;
  return {
    html: htmlOf(root),
    before: now.map((element) => elements.indexOf(element)),
    focused: now.findIndex((element) => element === active),
    selection: active instanceof HTMLInputElement ? [active.selectionStart, active.selectionEnd] : [],
    values: [...root.querySelectorAll('input')].map(({ value }) => value),
  };
}

describe('light-preact and preact', () => {
  const [full, light] = RENDERERS.map(([, renderer]) => renderer);
  if (!full || !light) throw new Error('There are two of them.');

  it('show the same, whatever follows what', () => {
    fc.assert(
      fc.property(fc.array(anyTree(3), { minLength: 2, maxLength: 4 }), (trees) => {
        document.body.replaceChildren();
        expect(showAll(light, trees)).toEqual(showAll(full, trees));
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('keep the same elements, the same focus and what was typed while a view changes', () => {
    fc.assert(
      fc.property(anyChange(3), fc.nat(9), (trees, place) => {
        document.body.replaceChildren();
        const expected = change(full, trees, place);
        document.body.replaceChildren();
        expect(change(light, trees, place)).toEqual(expected);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { countInsertions, htmlOf, RENDERERS } from '../../test/renderers.ts';
import type { Props } from './description.ts';

let root: HTMLElement;

beforeEach(() => (root = document.body.appendChild(document.createElement('div'))));

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function find<E extends Element = HTMLInputElement>(selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

const Greeting = ({ name }: Props) => ['Hello ', String(name)];

// The script's stand-in and the real thing pass the same suite.
describe.each(RENDERERS)('rendering with %s', (_, { render, h, Fragment }) => {
  const showBefore = (before: readonly number[]) =>
    render([...before.map((key) => h('p', { key }, key)), h('input', { key: 'field' })], root);
  const showKeys = (keys: readonly number[]) =>
    render(
      h(
        'p',
        {},
        keys.map((key) => h('b', { key }, key)),
      ),
      root,
    );
  const Pair = ({ of }: Props) => h(Fragment, {}, h('b', {}, String(of)), '!');
  const showPairs = (keys: readonly string[]) =>
    render(
      h(
        'p',
        {},
        keys.map((key) => h(key < 'c' ? Pair : Fragment, { key, of: key }, h('i', {}, key))),
      ),
      root,
    );
  const Maybe = ({ is }: Props) => (is ? h('b') : null);
  const showMaybe = (is: boolean) =>
    render(h('p', {}, h(Maybe, { is }), 'text', h(Maybe, { is: !is })), root);
  const Bad = ({ isBad }: Props) => {
    if (isBad) throw new Error('bad');
    return h('b', {}, 'good');
  };
  const showBad = (isBad: boolean) => render(h('p', {}, h('i'), h(Bad, { isBad })), root);

  it('shows children of every kind', () => {
    const list = ['d', [h('b', {}, 'e'), [null, 'f']]];
    render(
      h(
        'p',
        {},
        null,
        undefined,
        true,
        false,
        'a',
        0,
        '',
        1.5,
        h(Fragment, {}, 'b', h('i')),
        list,
        h(Greeting, { name: 'g' }),
      ),
      root,
    );
    expect(root.innerHTML).toBe('<p>a01.5b<i></i>d<b>e</b>fHello g</p>');
  });

  it('does not read texts as HTML', () => {
    render(h('p', { title: '"><b>' }, '<img src=x onerror=alert(1)>'), root);
    expect(find('p').childElementCount).toBe(0);
    expect(root.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  it('takes everything away, and shows it again', () => {
    render([h('p'), 'text'], root);
    render(null, root);
    expect(root.innerHTML).toBe('');
    render(h('p', {}, 'again'), root);
    expect(root.innerHTML).toBe('<p>again</p>');
  });

  it('renders into shadow roots, each by itself', () => {
    const shadow = root.attachShadow({ mode: 'open' });
    const other = document.createElement('div');
    render(h('p', {}, 'one'), shadow);
    render(h('p', {}, 'other'), other);
    render(h('p', {}, 'two'), shadow);
    expect([shadow.innerHTML, other.innerHTML]).toEqual(['<p>two</p>', '<p>other</p>']);
  });

  it('keeps the nodes of what stays, and of what only changes', () => {
    const show = (title: string, isLong: boolean) =>
      render(
        h('section', { title }, isLong && h('p', {}, title), h('input'), title, isLong ? null : h('b')),
        root,
      );
    show('one', false);
    const kept = ['section', 'input'].map((name) => find(name));
    const text = find('section').childNodes[1];
    show('two', true);
    expect(root.innerHTML).toBe('<section title="two"><p>two</p><input>two</section>');
    expect(['section', 'input'].map((name) => find(name))).toEqual(kept);
    expect(find('section').childNodes[2]).toBe(text);
  });

  it('makes something new where the type or the key is another', () => {
    const seen = [h('p', { key: 1 }), h('p', { key: 2 }), h('b', { key: 2 })].map((content) => {
      render(content, root);
      return root.firstElementChild;
    });
    expect(new Set(seen).size).toBe(3);
    expect(root.innerHTML).toBe('<b></b>');
  });

  it('keeps what was typed, selected and focused while others come and go before it', () => {
    showBefore([1, 2]);
    const input = find('input');
    input.focus();
    input.value = 'typed';
    input.setSelectionRange(1, 3);
    for (const before of [[2], [], [3, 4, 2], [2, 4]]) {
      expect(countBlurs(input, () => showBefore(before))).toBe(0);
      expect(root.textContent).toBe(before.join(''));
    }
    expect(document.activeElement).toBe(input);
    expect([input.value, input.selectionStart, input.selectionEnd]).toEqual(['typed', 1, 3]);
  });

  it.each(permutationsOf([0, 1, 2, 3, 4]))('moves as few nodes as can be to %i %i %i %i %i', (...order) => {
    showKeys([0, 1, 2, 3, 4]);
    const nodes = [...find('p').children];
    expect(countInsertions(find('p'), () => showKeys(order))).toBe(order.length - longestRun(order));
    expect([...find('p').children]).toEqual(order.map((key) => nodes[key]));
  });

  it('moves all nodes of a component or a fragment', () => {
    showPairs(['a', 'b', 'c']);
    const nodes = new Set(find('p').childNodes);
    showPairs(['c', 'b', 'a']);
    expect(root.innerHTML).toBe('<p><i>c</i><b>b</b>!<b>a</b>!</p>');
    expect(new Set(find('p').childNodes)).toEqual(nodes);
  });

  it('lets components show nothing, then something, in their place', () => {
    showMaybe(false);
    expect(root.innerHTML).toBe('<p>text<b></b></p>');
    showMaybe(true);
    expect(root.innerHTML).toBe('<p><b></b>text</p>');
  });

  it('calls components in their order', () => {
    const called: unknown[] = [];
    const Note = ({ name, children }: Props) => {
      called.push(name);
      return children ? h('p') : null;
    };
    render(h('div', {}, h(Note, { name: 1 }), h('p', {}, h(Note, { name: 2 })), h(Note, { name: 3 })), root);
    expect(called).toEqual([1, 2, 3]);
  });

  it('can be given the same description twice', () => {
    const shared = h('b', {}, 'x');
    render(h('p', {}, shared, shared), root);
    render(h('p', {}, 'a', shared, shared), root);
    expect(root.innerHTML).toBe('<p>a<b>x</b><b>x</b></p>');
  });

  it('lets an error reach whoever renders, and goes on after it', () => {
    showBad(false);
    expect(() => showBad(true)).toThrow('bad');
    showBad(false);
    expect(root.innerHTML).toBe('<p><i></i><b>good</b></p>');
  });

  it('tells refs of elements in their place, once, and of their going', () => {
    const told: unknown[] = [];
    const ref = (element: Element | null) => told.push(element?.isConnected ?? null);
    render(h('p', {}, h('b', { ref })), root);
    render(h('p', {}, h('b', { ref, title: 'changed' })), root);
    expect(told).toEqual([true]);
    const other = vi.fn<(element: Element | null) => void>();
    render(h('p', {}, h('b', { ref: other })), root);
    expect(told).toEqual([true, null]);
    expect(other.mock.calls).toEqual([[find('b')]]);
    render(null, root);
    expect(other.mock.lastCall).toEqual([null]);
    expect(told).toHaveLength(2);
  });

  it('draws SVG, and goes on with HTML after it', () => {
    render(
      h(
        'p',
        {},
        h('svg', { viewBox: '0 0 8 8', class: 'icon', 'aria-hidden': true }, h('path', { d: 'M0 0h8' })),
        h('b'),
      ),
      root,
    );
    expect(htmlOf(root)).toBe(
      '<p><svg aria-hidden="true" class="icon" viewBox="0 0 8 8"><path d="M0 0h8"></path></svg><b></b></p>',
    );
    expect(['svg', 'path', 'b'].map((name) => find(name) instanceof SVGElement)).toEqual([true, true, false]);
    expect(find<SVGSVGElement>('svg').viewBox.baseVal.width).toBe(8);
  });
});

function countBlurs(input: HTMLElement, work: () => void): number {
  const note = vi.fn<() => void>();
  input.addEventListener('blur', note);
  work();
  input.removeEventListener('blur', note);
  return note.mock.calls.length;
}

function permutationsOf(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) =>
    permutationsOf(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
  );
}

/** How many of some numbers are in order already, at most. */
function longestRun([first, ...rest]: readonly number[], above = -1): number {
  if (first === undefined) return 0;
  const without = longestRun(rest, above);
  return first > above ? Math.max(without, 1 + longestRun(rest, first)) : without;
}

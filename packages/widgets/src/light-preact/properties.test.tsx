import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { htmlOf, RENDERERS } from '../../test/renderers.ts';

let root: HTMLElement;

beforeEach(() => (root = document.body.appendChild(document.createElement('div'))));

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function only<E extends Element>(type: new () => E): E {
  const found = root.firstElementChild;
  if (!(found instanceof type)) throw new TypeError(`There is no ${type.name}.`);
  return found;
}

/** Counts how often a property of an element is set. */
function countSets(element: HTMLInputElement, name: 'value' | 'checked', work: () => void): number {
  const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, name) ?? {};
  let count = 0;
  Object.defineProperty(element, name, {
    configurable: true,
    get: () => get?.call(element),
    set(value) {
      count++;
      set?.call(element, value);
    },
  });
  work();
  Reflect.deleteProperty(element, name);
  return count;
}

describe.each(RENDERERS)('properties with %s', (_, { render, h }) => {
  const showText = (value: string) => render(h('input', { type: 'text', value }), root);
  const showChecked = () => render(h('input', { type: 'checkbox', checked: true }), root);

  it.each([
    ['p', { class: 'a' }, '<p class="a"></p>', '<p></p>'],
    ['p', { id: 'a', title: 'b' }, '<p id="a" title="b"></p>', '<p id="" title=""></p>'],
    ['p', { 'data-x': 1, 'aria-label': 'a' }, '<p aria-label="a" data-x="1"></p>', '<p></p>'],
    ['p', { 'aria-busy': true, 'data-x': false }, '<p aria-busy="true" data-x="false"></p>', '<p></p>'],
    ['button', { 'aria-disabled': false }, '<button aria-disabled="false"></button>', '<button></button>'],
    ['p', { hidden: true }, '<p hidden=""></p>', '<p></p>'],
    ['p', { hidden: false }, '<p></p>', '<p></p>'],
    ['p', { role: 'alert', tabIndex: -1 }, '<p role="alert" tabindex="-1"></p>', '<p></p>'],
    ['p', { part: 'a b', lang: 'de' }, '<p lang="de" part="a b"></p>', '<p lang="" part=""></p>'],
    ['p', { spellcheck: false }, '<p spellcheck="false"></p>', undefined],
    ['p', { unknown: true }, '<p unknown="true"></p>', '<p></p>'],
    ['p', { unknown: false }, '<p></p>', '<p></p>'],
    ['label', { for: 'a' }, '<label for="a"></label>', '<label></label>'],
    [
      'a',
      { href: '/a', target: '_blank', rel: 'x' },
      '<a href="/a" rel="x" target="_blank"></a>',
      '<a rel="" target=""></a>',
    ],
    ['time', { dateTime: '2026' }, '<time datetime="2026"></time>', '<time datetime=""></time>'],
    ['form', { noValidate: true }, '<form novalidate=""></form>', '<form></form>'],
    ['input', { readOnly: true, maxLength: 9 }, '<input maxlength="9" readonly="">', undefined],
    ['input', { inputMode: 'numeric', type: 'tel' }, '<input inputmode="numeric" type="tel">', undefined],
    [
      'input',
      { autocomplete: 'shipping tel', name: 'a' },
      '<input autocomplete="shipping tel" name="a">',
      undefined,
    ],
    ['input', { list: 'a', form: 'b' }, '<input form="b" list="a">', '<input>'],
    [
      'img',
      { width: 8, height: 8, alt: '', src: 'data:,' },
      '<img alt="" height="8" src="data:," width="8">',
      undefined,
    ],
    ['details', { open: true }, '<details open=""></details>', '<details></details>'],
    [
      'amend-any',
      { title: 'a', 'time-zone': 'UTC' },
      '<amend-any time-zone="UTC" title="a"></amend-any>',
      undefined,
    ],
  ])('sets and takes away those of <%s %o>', (type, props, shown, taken) => {
    render(h(type, props), root);
    expect(htmlOf(root)).toBe(shown);
    if (taken === undefined) return;
    render(h(type, Object.fromEntries(Object.keys(props).map((name) => [name, undefined]))), root);
    expect(htmlOf(root)).toBe(taken);
    render(h(type, props), root);
    render(h(type), root);
    expect(htmlOf(root)).toBe(taken);
  });

  it('gives a custom element what it has as properties, and the rest as attributes', () => {
    class Own extends HTMLElement {
      lines: readonly string[] = [];
    }
    const name = `x-own-${_}`;
    customElements.define(name, Own);
    const lines = ['a'];
    render(h(name, { lines, locale: 'de' }, h('b')), root);
    expect(only(Own).lines).toBe(lines);
    expect(only(Own).outerHTML).toBe(`<${name} locale="de"><b></b></${name}>`);
  });

  it('writes a value only where it differs from what the shopper has typed', () => {
    showText('Berlin');
    const input = only(HTMLInputElement);
    expect(input.value).toBe('Berlin');
    input.value = 'Berlin!';
    input.setSelectionRange(2, 2);
    expect(countSets(input, 'value', () => showText('Berlin!'))).toBe(0);
    expect(input.selectionStart).toBe(2);
    input.value = 'something else';
    expect(countSets(input, 'value', () => showText('Berlin!'))).toBe(1);
    expect(input.value).toBe('Berlin!');
  });

  it('leaves a value alone that is not given', () => {
    render(h('input', { title: 'a' }), root);
    only(HTMLInputElement).value = 'typed';
    render(h('input', { title: 'b' }), root);
    expect(only(HTMLInputElement).value).toBe('typed');
  });

  it('sets a value after the limits it has to keep', () => {
    render(h('input', { value: 500, type: 'range', step: 100, min: 0, max: 1000 }), root);
    expect(only(HTMLInputElement).value).toBe('500');
  });

  it('checks a box again that was unchecked', () => {
    showChecked();
    const input = only(HTMLInputElement);
    expect(countSets(input, 'checked', showChecked)).toBe(0);
    input.checked = false;
    showChecked();
    expect(input.checked).toBe(true);
  });

  it('chooses an option, whatever comes first', () => {
    const show = (value: string, codes: readonly string[]) =>
      render(
        h(
          'select',
          { value },
          h('option', { value: '' }, 'Choose'),
          codes.map((code) => h('option', { key: code, value: code }, `Province ${code}`)),
        ),
        root,
      );
    show('', ['B', 'C']);
    const select = only(HTMLSelectElement);
    expect(select.value).toBe('');
    expect(select.options[0]?.outerHTML).toBe('<option value="">Choose</option>');
    show('C', ['B', 'C']);
    expect(select.selectedIndex).toBe(2);
    select.value = 'B';
    show('A', ['A', 'B', 'C']);
    expect([select.value, select.selectedIndex]).toEqual(['A', 1]);
    render(null, root);
    render(h('select', {}, h('option', {}, 'a'), h('option', { selected: true }, 'b')), root);
    expect(only(HTMLSelectElement).value).toBe('b');
  });

  it('calls the handler of the moment, with the event, without listening again', () => {
    const one = vi.fn<(event: Event) => void>();
    const other = vi.fn<(event: Event) => void>();
    const listen = vi.spyOn(HTMLButtonElement.prototype, 'addEventListener');
    const show = (onClick: unknown) => render(h('button', { onClick }), root);
    show(one);
    const button = only(HTMLButtonElement);
    button.click();
    show(other);
    show(other);
    button.click();
    expect(listen).toHaveBeenCalledTimes(1);
    show(undefined);
    button.click();
    show(other);
    button.click();
    render(h('button'), root);
    button.click();
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([1, 2]);
    expect(one.mock.calls[0]?.[0]).toBeInstanceOf(MouseEvent);
  });

  it.each([
    ['onKeyDown', 'keydown'],
    ['onInput', 'input'],
    ['onSubmit', 'submit'],
    ['onFocusOut', 'focusout'],
    ['onamend:ready', 'amend:ready'],
  ])('listens with %s to %s', (name, type) => {
    const seen = vi.fn<(type: string, element: unknown) => void>();
    render(h('section', { [name]: (event: Event) => seen(event.type, event.currentTarget) }, h('b')), root);
    root.querySelector('b')?.dispatchEvent(new Event(type, { bubbles: true }));
    expect(seen.mock.calls).toEqual([[type, only(HTMLElement)]]);
  });

  it('does not call for an event what was added while it was on its way up', () => {
    const late = vi.fn<() => void>();
    const show = (onClick: unknown): void =>
      render(h('div', { onClick }, h('button', { onClick: () => show(late) })), root);
    show(undefined);
    root.querySelector('button')?.click();
    expect(late).not.toHaveBeenCalled();
    root.querySelector('button')?.click();
    expect(late).toHaveBeenCalledTimes(1);
  });
});

import type { AddressHit } from '@amend/sdk/light';

import type { FormTexts } from '../locales/texts.ts';

/** The list below a field. It lies over the page, so that nothing moves. */
export interface Popup {
  /** Shows these, or nothing. */
  show(hits: readonly AddressHit[]): void;
  /** Goes to the next or the former one, and round at the ends. */
  move(by: 1 | -1): void;
  /** The place of the one that Enter chooses, -1 where there is none. */
  active(): number;
  /** Takes it away again. */
  remove(): void;
}

/** Makes a {@link Popup}, and tells assistive technology that the field has one. */
export function createPopup(
  field: HTMLInputElement,
  texts: FormTexts,
  attribution: string | null,
  choose: (hit: AddressHit) => void,
): Popup {
  const list = make('ul', { id: 'found', role: 'listbox', 'aria-label': texts.suggestions });
  const credit = make('p', { class: 'credit', translate: 'no' }, attribution ?? '');
  const box = make('div', { class: 'found', part: 'found' });
  const status = make('p', { class: 'hidden', role: 'status' });
  box.hidden = true;
  box.append(list, ...(attribution ? [credit] : []));
  // A press must not take the focus from the field.
  box.addEventListener('pointerdown', (event) => event.preventDefault());
  box.addEventListener('mousedown', (event) => event.preventDefault());
  const place = field.parentElement;
  place?.append(box, status);
  let active = -1;

  function mark(next: number): void {
    active = next;
    for (const [index, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(index === active));
      if (index === active) option.scrollIntoView({ block: 'nearest' });
    }
    if (active < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `found-${active}`);
  }

  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': 'found' };
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);

  return {
    show(hits) {
      box.hidden = hits.length === 0;
      field.setAttribute('aria-expanded', String(!box.hidden));
      list.replaceChildren(
        ...hits.map((hit, index) => {
          const option = make('li', { id: `found-${index}`, role: 'option', part: 'option' }, hit.text);
          option.append(' ', make('span', { class: 'muted' }, hit.detail), hit.isGroup ? ' …' : '');
          option.addEventListener('click', () => choose(hit));
          return option;
        }),
      );
      status.textContent = box.hidden ? '' : texts.found(hits.length);
      mark(-1);
    },
    move(by) {
      const count = list.children.length;
      mark(active < 0 && by < 0 ? count - 1 : (active + by + count) % count);
    },
    active: () => active,
    remove() {
      box.remove();
      status.remove();
      for (const name of [...Object.keys(attributes), 'aria-expanded', 'aria-activedescendant'])
        field.removeAttribute(name);
    },
  };
}

function make(name: string, attributes: Readonly<Record<string, string>>, text = ''): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
}

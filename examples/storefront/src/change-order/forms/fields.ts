import { make, type Child } from '../element.ts';

let count = 0;

/** A label and its control, tied together. */
export function labelled(text: string, control: HTMLElement, hint: Child = null): HTMLElement {
  control.id ||= `change-${++count}`;
  return make('div', { class: 'field' }, make('label', { for: control.id }, text), control, hint);
}

/** One way of several to choose from. */
export interface Way {
  readonly value: string;
  readonly text: string;
  /** Stands at the end of the row. */
  readonly aside?: string;
  readonly isChosen: boolean;
}

/** A group of which one is chosen. */
export function chooseOne(legend: string, name: string, ways: readonly Way[]): HTMLElement {
  return make(
    'fieldset',
    {},
    make('legend', {}, legend),
    ...ways.map(({ value, text, aside, isChosen }) =>
      make(
        'label',
        { class: 'way' },
        make('input', { type: 'radio', name, value, required: true, checked: isChosen }),
        make('span', {}, text),
        aside === undefined ? null : make('b', {}, aside),
      ),
    ),
  );
}

/** A form with its button. */
export function asForm(button: string, ...fields: readonly Child[]): HTMLFormElement {
  return make('form', {}, ...fields, make('button', {}, button));
}

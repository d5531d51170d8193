import { define, LookAlike, make } from './look-alike.ts';

/** A field with its label, and what is wrong with it. */
abstract class Field extends LookAlike {
  #control: HTMLInputElement | HTMLSelectElement | undefined;

  protected abstract makeControl(): HTMLInputElement | HTMLSelectElement;

  /** Brings the control up to date with the element's children. */
  protected fill(_control: HTMLInputElement | HTMLSelectElement): void {}

  protected show(): void {
    const control = (this.#control ??= this.#begin());
    const error = this.text('error');
    this.shadow.querySelector('.label')?.replaceChildren(this.text('label'));
    this.shadow.querySelector('.error')?.replaceChildren(error);
    this.fill(control);
    if (this.shadow.activeElement !== control) control.value = this.text('value');
    control.toggleAttribute('readonly', this.isSet('readOnly'));
    control.disabled = this.isSet('disabled');
    control.setAttribute('aria-invalid', String(error !== ''));
    control.autocomplete = this.text('autocomplete') === '' ? 'off' : 'on';
  }

  #begin() {
    const control = this.makeControl();
    control.addEventListener('change', () => {
      this.given['value'] = control.value;
      this.dispatchEvent(new Event('change', { bubbles: true }));
    });
    this.shadow.append(
      make(
        'style',
        {},
        `label { display: block } .label { display: block; font-size: 13px; color: #6b6b6b; margin-bottom: 4px }
         input, select { font: inherit; color: inherit; box-sizing: border-box; width: 100%; min-height: 44px; padding: 10px 11px; border: 1px solid #c9c9c9; border-radius: 8px; background: #fff }
         [readonly] { background: #f5f5f5; color: #6b6b6b }
         [aria-invalid=true] { border-color: #c5281c } .error { color: #c5281c; font-size: 13px; margin: 4px 0 0 } .error:empty { display: none }`,
      ),
      make('label', {}, make('span', { class: 'label' }), control),
      make('p', { class: 'error' }),
    );
    return control;
  }
}

class TextField extends Field {
  protected makeControl(): HTMLInputElement {
    return make('input', { type: this.localName === 's-phone-field' ? 'tel' : 'text' });
  }
}

class PhoneField extends TextField {}

class Select extends Field {
  protected makeControl(): HTMLSelectElement {
    return make('select');
  }

  protected override fill(control: HTMLSelectElement): void {
    const placeholder = this.text('placeholder');
    control.replaceChildren(
      ...(placeholder ? [make('option', { value: '' }, placeholder)] : []),
      ...[...this.querySelectorAll('s-option')].map((option) =>
        make('option', { value: valueOf(option) }, option.textContent ?? ''),
      ),
    );
  }
}

class ChoiceList extends LookAlike {
  protected show(): void {
    const chosen: unknown = this.given['values'];
    const name = this.text('name');
    const focused = this.shadow.activeElement?.getAttribute('value');
    this.shadow.replaceChildren(
      make(
        'style',
        {},
        `fieldset { border: 0; margin: 0; padding: 0 } legend { padding: 0; font-size: 13px; color: #6b6b6b; margin-bottom: 6px }
         .list { display: flex; flex-direction: column; gap: 10px } .inline { flex-direction: row; flex-wrap: wrap; gap: 8px 18px }
         label { display: inline-flex; gap: 8px; align-items: center; min-height: 24px } :disabled + span { color: #8c8c8c } input { width: 18px; height: 18px; margin: 0 }`,
      ),
      make(
        'fieldset',
        {},
        make('legend', {}, this.text('label')),
        make(
          'div',
          { class: `list ${this.text('variant')}` },
          ...[...this.querySelectorAll('s-choice')].map((choice) => {
            const value = valueOf(choice);
            const input = make('input', {
              type: 'radio',
              name,
              value,
              disabled: Reflect.get(choice, 'disabled') === true,
            });
            input.checked = Array.isArray(chosen) && chosen.includes(value);
            input.addEventListener('change', () => {
              this.given['values'] = [value];
              this.dispatchEvent(new Event('change', { bubbles: true }));
            });
            return make('label', {}, input, make('span', {}, choice.textContent ?? ''));
          }),
        ),
      ),
    );
    if (focused) this.shadow.querySelector<HTMLInputElement>(`[value="${CSS.escape(focused)}"]`)?.focus();
  }
}

/** What only tells the list around it something. */
class Choice extends LookAlike {
  protected show(): void {
    const { parentElement } = this;
    if (parentElement instanceof LookAlike) parentElement.plan();
  }
}

class Option extends Choice {}

function valueOf(element: Element): string {
  return String(Reflect.get(element, 'value') ?? '');
}

const FIELD = ['label', 'value', 'error', 'readOnly', 'disabled', 'autocomplete', 'placeholder', 'maxLength'];

/** Defines what can be filled in. */
export function defineFields(): void {
  define('s-text-field', TextField, FIELD);
  define('s-phone-field', PhoneField, FIELD);
  define('s-select', Select, FIELD);
  define('s-choice-list', ChoiceList, ['label', 'name', 'values', 'variant']);
  define('s-choice', Choice, ['value', 'disabled']);
  define('s-option', Option, ['value']);
}

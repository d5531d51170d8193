import { define, LookAlike, make } from './look-alike.ts';

class Button extends LookAlike {
  #control: HTMLElement | undefined;
  #kind = '';

  protected show(): void {
    const href = this.text('href');
    const tone = this.text('tone');
    const kind = `${this.text('variant') || 'auto'} ${tone}`;
    // What has the focus stays the element that it is.
    if (!this.#control || this.#kind !== (href ? 'a' : 'button')) {
      this.#kind = href ? 'a' : 'button';
      this.#control = href ? make('a', {}, make('slot')) : make('button', { type: 'button' }, make('slot'));
      this.#control.addEventListener('click', (event) => this.#press(event));
      this.shadow.replaceChildren(sheet(), this.#control);
    }
    const control = this.#control;
    control.className = kind;
    if (href) control.setAttribute('href', href);
    const label = this.text('accessibilityLabel');
    if (label) control.setAttribute('aria-label', label);
    control.toggleAttribute('disabled', this.isSet('disabled'));
    control.setAttribute('aria-busy', String(this.isSet('loading')));
  }

  #press(event: Event): void {
    if (this.isSet('loading') || this.isSet('disabled')) event.stopImmediatePropagation();
    else if (this.text('type') === 'submit') this.closest('s-form')?.dispatchEvent(new Event('submit'));
  }
}

class Link extends LookAlike {
  protected show(): void {
    const target = this.text('target');
    this.shadow.replaceChildren(
      sheet(),
      make('a', { href: this.text('href'), target, rel: 'noopener' }, make('slot')),
    );
  }
}

class Form extends LookAlike {
  protected show(): void {
    if (this.shadow.firstChild) return;
    this.shadow.append(make('slot'));
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') this.dispatchEvent(new Event('submit'));
    });
  }
}

function sheet(): HTMLStyleElement {
  return make(
    'style',
    {},
    `button, a.auto, a.primary, a.secondary { font: inherit; font-weight: 500; box-sizing: border-box; display: inline-block; min-height: 44px; padding: 11px 16px; border-radius: 8px;
       border: 1px solid #c9c9c9; background: #fff; color: #1773b0; cursor: pointer; text-decoration: none; text-align: center }
     .primary { background: #1773b0 !important; border-color: #1773b0 !important; color: #fff !important }
     .primary.critical { background: #c5281c !important; border-color: #c5281c !important }
     :disabled { opacity: .55 }
     :disabled, [aria-busy=true] { cursor: default }
     a { color: #1773b0 }`,
  );
}

/** Defines what can be pressed. */
export function defineActions(): void {
  define('s-button', Button, [
    'variant',
    'tone',
    'href',
    'type',
    'loading',
    'disabled',
    'accessibilityLabel',
  ]);
  define('s-link', Link, ['href', 'target']);
  define('s-form', Form, []);
}

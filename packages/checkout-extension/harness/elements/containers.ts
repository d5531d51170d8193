import { define, LookAlike, make } from './look-alike.ts';

class Banner extends LookAlike {
  protected show(): void {
    const tone = this.text('tone');
    this.shadow.replaceChildren(
      make(
        'style',
        {},
        `div { border: 1px solid #d9c38a; background: #fdf8e7; border-radius: 8px; padding: 12px 14px } .info { border-color: #b5d3e8; background: #eef6fb } strong { display: block }`,
      ),
      make(
        'div',
        { class: tone, role: tone === 'critical' ? 'alert' : 'status' },
        make('strong', {}, this.text('heading')),
        make('slot'),
      ),
    );
  }
}

class Section extends LookAlike {
  protected show(): void {
    this.setAttribute('role', 'region');
    if (this.ariaLabel !== this.text('accessibilityLabel')) this.ariaLabel = this.text('accessibilityLabel');
    if (!this.shadow.firstChild) this.shadow.append(make('slot'));
  }
}

class Details extends LookAlike {
  protected show(): void {
    if (this.shadow.firstChild) return;
    this.shadow.append(
      make(
        'style',
        {},
        'summary { cursor: pointer; color: #1773b0 } details[open] summary { margin-bottom: 12px }',
      ),
      make('details', {}, make('summary', {}, make('slot', { name: 'summary' })), make('slot')),
    );
  }
}

class Summary extends LookAlike {
  protected show(): void {
    if (this.slot !== 'summary') this.slot = 'summary';
    if (!this.shadow.firstChild) this.shadow.append(make('slot'));
  }
}

class Skeleton extends LookAlike {
  protected show(): void {
    const line = 'height: 14px; border-radius: 4px; background: #e8e8e8; margin: 6px 0';
    this.shadow.replaceChildren(
      make(
        'div',
        { 'aria-hidden': 'true' },
        make('div', { style: line }),
        make('div', { style: `${line}; width: 70%` }),
      ),
    );
  }
}

class Progress extends LookAlike {
  protected show(): void {
    const bar = make('progress', {
      value: this.text('value'),
      max: this.text('max'),
      'aria-label': this.text('accessibilityLabel'),
    });
    this.shadow.replaceChildren(
      make('style', {}, 'progress { display: block; width: 100%; height: 6px; accent-color: #1773b0 }'),
      bar,
    );
  }
}

class Thumbnail extends LookAlike {
  protected show(): void {
    const side = this.text('size') === 'base' ? 64 : 48;
    const src = this.text('src');
    const style = `display: block; width: ${side}px; height: ${side}px; border: 1px solid #dedede; border-radius: 8px; object-fit: cover; background: #f5f5f5`;
    this.shadow.replaceChildren(src ? make('img', { src, alt: '', style }) : make('span', { style }));
  }
}

class Announcement extends LookAlike {
  protected show(): void {
    if (this.shadow.firstChild) return;
    const close = make('button', { type: 'button', 'aria-label': 'Close' }, '×');
    close.addEventListener('click', () => this.remove());
    this.shadow.append(
      make(
        'style',
        {},
        'div { display: flex; justify-content: space-between; gap: 16px; background: #202020; color: #fff; padding: 12px 20px } button { background: none; border: 0; color: inherit; font-size: 20px; cursor: pointer }',
      ),
      make('div', { role: 'status' }, make('slot'), close),
    );
  }
}

class CustomerAccountAction extends LookAlike {
  protected show(): void {
    const heading = this.text('heading');
    this.shadow.replaceChildren(
      make(
        'style',
        {},
        'div { max-width: 620px; margin: 0 auto; background: #fff; border: 1px solid #dedede; border-radius: 12px; padding: 20px; box-shadow: 0 8px 30px #0002 } h2 { font-size: 18px; margin: 0 0 20px }',
      ),
      make('div', { role: 'dialog', 'aria-label': heading }, make('h2', {}, heading), make('slot')),
    );
  }
}

/** Defines what has something inside, or shows one thing. */
export function defineContainers(): void {
  define('s-banner', Banner, ['heading', 'tone']);
  define('s-section', Section, ['accessibilityLabel']);
  define('s-details', Details, []);
  define('s-summary', Summary, []);
  define('s-skeleton-paragraph', Skeleton, ['content']);
  define('s-progress', Progress, ['value', 'max', 'accessibilityLabel']);
  define('s-product-thumbnail', Thumbnail, ['src', 'size']);
  define('s-announcement', Announcement, []);
  define('s-customer-account-action', CustomerAccountAction, ['heading']);
}

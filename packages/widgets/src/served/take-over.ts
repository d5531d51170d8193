import { effect } from '@preact/signals-core';
import { render } from 'preact';

import { frame } from '../card/frame.tsx';
import type { MountRequest, Show } from '../core/mount.tsx';
import { joinPage } from '../core/page.ts';
import type { Page } from '../early-read.ts';
import { adoptTheme } from '../theme/adopt-styles.ts';
import { hydrate } from './preact-hydrate.ts';

/**
 * Leaves what the shop's server has rendered where it is until the order was read, then makes a widget of it. Where the order cannot be read, or the page
 * is not set up right, it stays: it is the newest that is known. Gives back what takes the widget away.
 */
export function takeOver<Texts>(request: MountRequest<Texts>, root: ShadowRoot, show: Show): () => void {
  const page = joinPage(request);
  let close = () => {
    stop();
    page.leave();
    root.replaceChildren();
  };
  const stop = effect(() => {
    if (page.order.status.value === 'ready') queueMicrotask(begin);
  });
  let isBegun = false;

  // Not within the effect: what the widget reads is not what this waits for.
  function begin(): void {
    if (isBegun) return;
    isBegun = true;
    stop();
    keepWhatIsSame(request, root, page);
    close = show(request);
    page.leave();
  }

  return () => {
    isBegun = true;
    close();
  };
}

/** What the widget would show alike stays, node for node, with the focus and all that was opened. Otherwise everything is new, and is not seen moving. */
function keepWhatIsSame<Texts>(request: MountRequest<Texts>, root: ShadowRoot, page: Page): void {
  const { widget, settings } = request;
  adoptTheme(root, widget.styles);
  for (const style of root.querySelectorAll('style, link')) style.remove();
  const { view, dispose } = widget.start({ ...request, ...page, tell() {}, addStyles() {} });
  const content = () => frame(settings.locale, view());
  const draft = document.createDocumentFragment();
  render(content(), draft);
  if (isSame(root, draft)) hydrate(content(), root);
  else root.replaceChildren();
  render(null, draft);
  dispose?.();
}

function isSame(served: ShadowRoot, draft: DocumentFragment): boolean {
  const copy = document.createDocumentFragment();
  copy.append(...[...served.childNodes].map((node) => node.cloneNode(true)));
  for (const opened of copy.querySelectorAll('[open]')) opened.removeAttribute('open');
  // Texts that stand side by side are one in HTML.
  for (const fragment of [copy, draft]) fragment.normalize();
  return copy.isEqualNode(draft);
}

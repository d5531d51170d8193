import { effect, signal } from '@preact/signals-core';
import { render } from 'preact';
import type { ComponentChild } from 'preact';

import { Card } from '../card/card.tsx';
import { Failure } from '../card/failure.tsx';
import { Loading } from '../card/loading.tsx';
import type { CardTexts } from '../locales/texts.ts';
import { addStyles, adoptTheme } from '../theme/adopt-styles.ts';
import { followLinkColor } from '../theme/link-color.ts';
import type { Widget, WidgetInstance } from '../widget.ts';
import { joinPage } from './page.ts';
import type { Page, PageRequest } from './page.ts';

/** What it takes to bring an element to life. */
export interface MountRequest<Texts> extends PageRequest {
  /** The element. */
  readonly host: HTMLElement;
  /** What it is to show. */
  readonly widget: Widget<Texts>;
  /** The widget's own words, in the language of the element. */
  readonly texts: Texts;
  /** The words of every card. */
  readonly cardTexts: CardTexts;
  /** Whether display texts are in the browser's own time zone. */
  readonly isOwnTimeZone: boolean;
}

/** An answer that takes longer than this is spoken about. */
const SLOW_AFTER_MS = 4000;

/** Shows a widget in an element, from loading to whatever comes, and gives back what takes it away again. */
export function mount<Texts>(request: MountRequest<Texts>): () => void {
  const { host, widget, texts, cardTexts } = request;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const page = tryToJoin(request);
  const stop = page
    ? showOrder(root, page, request)
    : show(root, () => (
        <Card title={widget.title(texts)}>
          <Failure texts={cardTexts} problem={null} />
        </Card>
      ));
  const linkColor = followLinkColor(host);
  adoptTheme(root, linkColor.sheet);
  addStyles(root, widget.styles);
  return () => {
    stop();
    linkColor.stop();
    render(null, root);
  };
}

function tryToJoin(request: PageRequest): Page | undefined {
  try {
    return joinPage(request);
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

function showOrder<Texts>(root: ShadowRoot, page: Page, request: MountRequest<Texts>): () => void {
  const { widget, texts, cardTexts } = request;
  const { order } = page;
  const isSlow = signal(false);
  const timer = setTimeout(() => (isSlow.value = true), SLOW_AFTER_MS);
  const instance = widget.start({ ...request, ...page, addStyles: (styles) => addStyles(root, styles) });
  const stop = show(
    root,
    () => {
      const status = order.status.value;
      if (status === 'ready') return instance.view();
      return (
        <Card title={widget.title(texts)} isBusy={status === 'loading'}>
          {status === 'failed' ? (
            <Failure texts={cardTexts} problem={order.problem.value} onRetry={order.load} />
          ) : (
            <Loading texts={cardTexts} isSlow={isSlow.value} />
          )}
        </Card>
      );
    },
    instance,
  );
  return () => {
    clearTimeout(timer);
    stop();
    instance.dispose?.();
    page.leave();
  };
}

function show(root: ShadowRoot, view: () => ComponentChild, instance?: WidgetInstance): () => void {
  return effect(() => {
    render(view(), root);
    instance?.shown?.(root);
  });
}

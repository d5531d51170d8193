import { effect, signal } from '@preact/signals-core';
import { render } from 'preact';
import type { ComponentChild } from 'preact';

import { Card } from '../card/card.tsx';
import { Failure } from '../card/failure.tsx';
import { frame } from '../card/frame.tsx';
import { Loading } from '../card/loading.tsx';
import type { Page } from '../early-read.ts';
import type { CardTexts } from '../locales/texts.ts';
import { addStyles, adoptTheme } from '../theme/adopt-styles.ts';
import { followLinkColor } from '../theme/link-color.ts';
import type { WidgetName } from '../widget-list.ts';
import type { PutOwn, Widget, WidgetContext } from '../widget.ts';
import { keepRoom } from './keep-room.ts';
import { joinPage } from './page.ts';
import type { PageRequest } from './page.ts';
import { createTellPage } from './tell-page.ts';

/** What it takes to bring an element to life. */
export interface MountRequest<Texts> extends PageRequest {
  /** The element. */
  readonly host: HTMLElement;
  /** Which widget it is. */
  readonly name: WidgetName;
  /** What it is to show. */
  readonly widget: Widget<Texts>;
  /** The widget's own words, in the language of the element. */
  readonly texts: Texts;
  /** The words of every card. */
  readonly cardTexts: CardTexts;
  /** Puts the shop's own words in the place of ours, if it has any. */
  readonly putOwn?: PutOwn;
  /** Whether display texts are in the browser's own time zone. */
  readonly isOwnTimeZone: boolean;
  /** Opens another widget inside of this one, with the same settings, language and order. Never throws. */
  readonly openInside: WidgetContext<Texts>['openInside'];
}

/** How {@link mount} shows a widget. */
export type Show = <Texts>(request: MountRequest<Texts>) => () => void;

/** An answer that takes longer than this is spoken about. */
const SLOW_AFTER_MS = 4000;

/** What takes a widget away again, as soon as it is shown. */
export type Mounted = (() => void) | Promise<() => void>;

/**
 * Shows a widget in an element: at once, or when what comes before it is there, where the shop has words of its own or has rendered the element on its
 * server. Without its own words, ours are said; what was rendered stays as it is.
 */
export function mount<Texts>(request: MountRequest<Texts>): Mounted {
  const own = request.settings.texts ?? document.getElementById('amend-texts')?.textContent;
  const served = request.host.shadowRoot?.firstChild;
  if (!own && !served) return show(request);
  return import('../served/prepare.ts').then(
    ({ prepare }) => prepare(request, own, show),
    (error: unknown) => {
      if (served) throw error;
      return show(request);
    },
  );
}

/** Shows a widget from loading to whatever comes. */
function show<Texts>(request: MountRequest<Texts>): () => void {
  const { host, widget, texts, cardTexts } = request;
  const { locale } = request.settings;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const page = tryToJoin(request);
  const tellPage = createTellPage(host);
  const ready = {};
  const instance =
    page &&
    widget.start({
      ...request,
      ...page,
      tell({ edit, problem }) {
        tellPage('change', edit);
        tellPage('problem', problem);
      },
      addStyles: (styles) => addStyles(root, styles),
    });
  const isSlow = signal(false);
  const timer = setTimeout(() => (isSlow.value = true), SLOW_AFTER_MS);

  function view(): ComponentChild {
    const status = page?.order.status.value;
    if (status === 'ready') {
      tellPage('ready', ready);
      return instance?.view();
    }
    const isLoading = status === 'loading';
    const problem = page?.order.problem.value;
    tellPage('problem', page ? problem : cardTexts.unavailable);
    return (
      <Card title={widget.title(texts)} isBusy={isLoading}>
        {isLoading && !problem ? (
          <Loading texts={cardTexts} isSlow={isSlow.value} />
        ) : (
          <Failure texts={cardTexts} problem={problem} isRetrying={isLoading} onRetry={page?.order.load} />
        )}
      </Card>
    );
  }

  const life = new AbortController();
  const { signal: whileOpen } = life;
  const room = keepRoom(host, root, whileOpen);
  let prepare = instance?.prepare;
  for (const type of ['pointerover', 'touchstart', 'focusin']) {
    root.addEventListener(
      type,
      () => {
        if (page?.order.status.peek() !== 'ready') return;
        prepare?.();
        prepare = undefined;
      },
      { passive: true, signal: whileOpen },
    );
  }
  const stop = effect(() => {
    const focused = root.activeElement;
    room.show(() => render(frame(locale, view()), root));
    instance?.shown?.(root);
    // What had the focus is gone: the shopper goes on in the same card, not at the top of the page.
    if (focused && !root.activeElement)
      (root.getElementById('notice') ?? root.getElementById('title'))?.focus();
  });
  adoptTheme(root, widget.styles, followLinkColor(host, whileOpen), room.sheet);
  return () => {
    clearTimeout(timer);
    life.abort();
    stop();
    instance?.dispose?.();
    page?.leave();
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

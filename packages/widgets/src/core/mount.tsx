import { effect, signal } from '@preact/signals-core';
import { render } from 'preact';
import type { ComponentChild } from 'preact';

import { Card } from '../card/card.tsx';
import { Failure } from '../card/failure.tsx';
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

/** An answer that takes longer than this is spoken about. */
const SLOW_AFTER_MS = 4000;

/** Shows a widget in an element, once the shop's own words are there if it has any, and gives back what takes it away again. */
export function mount<Texts>(request: MountRequest<Texts>): () => void {
  const own = request.settings.texts ?? document.getElementById('amend-texts')?.textContent;
  if (!own) return show(request);
  const shown = import('../own-texts/replace-texts.ts').then(
    ({ replaceTexts }) => {
      const putOwn: PutOwn = (texts, group) => replaceTexts(texts, group, own);
      return show({
        ...request,
        texts: putOwn(request.texts, request.widget.group),
        cardTexts: putOwn(request.cardTexts, 'card'),
        putOwn,
      });
    },
    () => show(request),
  );
  return () => void shown.then((close) => close());
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

  const room = keepRoom(host, root);
  const intent = new AbortController();
  for (const type of ['pointerover', 'touchstart', 'focusin']) {
    root.addEventListener(
      type,
      () => {
        if (page?.order.status.peek() !== 'ready') return;
        intent.abort();
        instance?.prepare?.();
      },
      { passive: true, signal: intent.signal },
    );
  }
  const stop = effect(() => {
    const focused = root.activeElement;
    room.show(() =>
      render(
        <div lang={locale} dir={/^ar\b/i.test(locale) ? 'rtl' : 'ltr'}>
          {view()}
        </div>,
        root,
      ),
    );
    instance?.shown?.(root);
    // What had the focus is gone: the shopper goes on in the same card, not at the top of the page.
    if (focused && !root.activeElement)
      (root.getElementById('notice') ?? root.getElementById('title'))?.focus();
  });
  const linkColor = followLinkColor(host);
  adoptTheme(root, linkColor.sheet, room.sheet);
  addStyles(root, widget.styles);
  return () => {
    clearTimeout(timer);
    intent.abort();
    stop();
    instance?.dispose?.();
    page?.leave();
    linkColor.stop();
    room.stop();
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

import { createEditWindowModel } from '@amend/sdk/light';
import { signal } from '@preact/signals-core';

import { Card } from '../card/card.tsx';
import { isToday } from '../card/is-today.ts';
import { Loading } from '../card/loading.tsx';
import { joinEdits } from '../change/shared-edits.ts';
import { mount } from '../core/mount.tsx';
import type { Mounted, MountRequest } from '../core/mount.tsx';
import type { ChangesTexts } from '../locales/texts.ts';
import type { WidgetName } from '../widget-list.ts';
import type { OpenWidget, Widget } from '../widget.ts';
import { OrderCard } from './order.tsx';
import { SECTIONS } from './sections.ts';
import type { Section } from './sections.ts';

import styles from './order.css?inline';

/** Everything in one card: the other widgets without their frames, most of them once they are asked for. */
const widget: Widget<ChangesTexts> = {
  styles,
  group: 'changes',
  title: (texts) => texts.order.title('').trim(),
  start({ order, connection, texts, cardTexts, isOwnTimeZone, openInside }) {
    const { edits, leave } = joinEdits({ order, connection });
    const window = createEditWindowModel(order);
    const opened = signal<readonly WidgetName[]>([]);
    const isAsked = signal(false);
    const inside = new Map<HTMLElement, OpenWidget>();
    let sections: readonly Section[] | undefined;
    let first: Section | undefined;

    /** What can be done when the order is first shown stays in its place, whatever becomes of it. */
    function arrange(): readonly Section[] {
      const shown = order.order.peek();
      const there = SECTIONS.filter(({ describe }) => shown && describe(shown) !== null);
      const news = edits.newsOf(...there.flatMap(({ kinds }) => kinds));
      first = there.find(({ kinds }) => news?.edit.effects.some(({ kind }) => kinds.includes(kind)));
      return there;
    }

    function sayWindow(): string {
      const view = window.view.value;
      if (view?.status !== 'open') return view?.detail ?? '';
      const { closesAt } = view;
      return texts.window.openUntil(closesAt, isToday(closesAt, isOwnTimeZone));
    }

    return {
      view() {
        const shown = order.order.value;
        if (!shown || (!edits.edits.value && !edits.problem.value)) {
          return (
            <Card title={texts.order.title(shown?.name ?? '').trim()} isBusy>
              <Loading texts={cardTexts} />
            </Card>
          );
        }
        sections ??= arrange();
        return (
          <OrderCard
            order={shown}
            texts={texts}
            first={first}
            isWhole={!first || isAsked.value}
            note={sayWindow()}
            sections={sections}
            opened={opened.value}
            onOpen={(name) => (opened.value = [...opened.value, name])}
            onShowWhole={() => (isAsked.value = true)}
          />
        );
      },
      shown(root) {
        root.addEventListener('amend:ready', goIntoWhatWasOpened);
        for (const host of root.querySelectorAll<HTMLElement>('[data-amend]')) {
          const name = host.dataset['amend'] as WidgetName;
          if (inside.has(host)) continue;
          if (opened.value.includes(name)) host.focus();
          inside.set(host, openInside(host, name));
        }
      },
      dispose() {
        for (const { close } of inside.values()) close();
        window.dispose();
        leave();
      },
    };
  },
};

/** The page is told by the order itself when it is ready. */
function goIntoWhatWasOpened(event: Event): void {
  event.stopPropagation();
  const { shadowRoot } = event.target as HTMLElement;
  if ((event.target as HTMLElement).matches(':focus') && !shadowRoot?.activeElement)
    shadowRoot?.getElementById('title')?.focus();
}

/** Shows the whole order in an element, and gives back what takes it away. */
export function start(request: Omit<MountRequest<ChangesTexts>, 'widget'>): Mounted {
  return mount({ ...request, widget });
}

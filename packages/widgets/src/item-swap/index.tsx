import { batch, signal } from '@preact/signals-core';

import { joinEdits } from '../change/shared-edits.ts';
import { createLatePart } from '../core/late-part.ts';
import { mount } from '../core/mount.tsx';
import type { Mounted, MountRequest } from '../core/mount.tsx';
import type { ChangesTexts } from '../locales/texts.ts';
import type { Widget } from '../widget.ts';
import { viewItems } from './items.tsx';

import shared from '../change/news.css?inline';
import own from './items.css?inline';

/** The items of the order that can be swapped, and the way to swap them, which is loaded once the shopper comes near it. */
const widget: Widget<ChangesTexts> = {
  styles: shared + own,
  group: 'changes',
  title: (texts) => texts.swap.title,
  start(context) {
    const { order, addStyles, tell } = context;
    const { edits, leave } = joinEdits(context);
    const openLineId = signal<string | null>(null);
    const isAllShown = signal(false);
    const isNewsRead = signal(false);
    const swap = createLatePart(async () => {
      const { startSwap, styles } = await import('./swap.tsx');
      addStyles(styles);
      return startSwap({ ...context, edits, onGoOn: goOn, onClose: () => open(null) });
    });
    let seenLineId: string | null = null;

    function open(lineId: string | null): void {
      batch(() => {
        openLineId.value = lineId;
        if (lineId === null) swap.close();
        else swap.open((part) => part.open(lineId));
      });
    }

    function goOn(): void {
      isNewsRead.value = true;
      open(null);
    }

    return {
      view: () =>
        (openLineId.value !== null && swap.part.value?.view()) ||
        viewItems({
          ...context,
          edits,
          phase: swap.phase.value,
          openLineId: openLineId.value,
          isAllShown,
          isNewsRead,
          onOpen: open,
        }),
      prepare() {
        if (order.order.peek()?.editWindows['swap-item'].status === 'open') swap.prepare();
      },
      shown(root) {
        const seen = seenLineId;
        seenLineId = openLineId.value;
        if (seen !== seenLineId)
          root.getElementById(seenLineId === null ? `line-${seen}` : 'choice')?.focus();
        const part = swap.part.value;
        part?.shown(root);
        tell({ problem: (edits.edits.value && part ? part : edits).problem.value });
      },
      dispose() {
        swap.dispose();
        leave();
      },
    };
  },
};

/** Shows what can be swapped in an element, and gives back what takes it away. */
export function start(request: Omit<MountRequest<ChangesTexts>, 'widget'>): Mounted {
  return mount({ ...request, widget });
}

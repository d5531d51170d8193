import { joinEdits } from '../change/shared-edits.ts';
import { createLatePart } from '../core/late-part.ts';
import { mount } from '../core/mount.tsx';
import type { Mounted, MountRequest } from '../core/mount.tsx';
import type { ChangesTexts } from '../locales/texts.ts';
import type { Widget } from '../widget.ts';
import { CancelCard } from './cancel-card.tsx';

import ofNews from '../change/news.css?inline';
import own from './cancel-card.css?inline';

/** Whether the order can be cancelled, and the way to it, which is loaded once the shopper comes near it. */
const widget: Widget<ChangesTexts> = {
  styles: ofNews + own,
  group: 'changes',
  title: (texts) => texts.cancel.title,
  start(context) {
    const { order, addStyles, tell } = context;
    const { edits, leave } = joinEdits(context);
    const body = createLatePart(async () => {
      const { startCancelling, styles } = await import('./cancelling.tsx');
      addStyles(styles);
      const started = startCancelling(context, edits);
      await started.model.load();
      return started;
    });
    return {
      view: () =>
        body.part.value?.view() ?? (
          <CancelCard
            {...context}
            edits={edits}
            phase={body.phase.value}
            onBegin={() => body.open(({ begin }) => begin())}
            onLeave={body.close}
          />
        ),
      prepare() {
        if (order.order.peek()?.editWindows['cancel-order'].status === 'open') body.prepare();
      },
      shown(root) {
        const started = body.part.value;
        started?.shown(root);
        if (started) tell(started.model.state.value);
        tell({ problem: edits.problem.value });
      },
      dispose() {
        body.dispose();
        leave();
      },
    };
  },
};

/** Shows in an element whether the order can be cancelled, and gives back what takes it away. */
export function start(request: Omit<MountRequest<ChangesTexts>, 'widget'>): Mounted {
  return mount({ ...request, widget });
}

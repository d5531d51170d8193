import { watchClosings } from '@amend/sdk/light';

import { joinEdits } from '../change/shared-edits.ts';
import { createLatePart } from '../core/late-part.ts';
import { mount } from '../core/mount.tsx';
import type { MountRequest } from '../core/mount.tsx';
import type { ChangesTexts } from '../locales/texts.ts';
import type { Widget } from '../widget.ts';
import { CancelCard } from './cancel-card.tsx';

import shared from '../change/change.css?inline';
import ofForms from '../change/forms.css?inline';
import own from './cancel-card.css?inline';

/** Whether the order can be cancelled, and the way to it, which is loaded once the shopper comes near it. */
const widget: Widget<ChangesTexts> = {
  styles: ofForms + shared + own,
  group: 'changes',
  title: (texts) => texts.cancel.title,
  start(context) {
    const { order, addStyles, tell } = context;
    const page = joinEdits(context);
    const body = createLatePart(async () => {
      const { startCancelling, styles } = await import('./cancelling.tsx');
      addStyles(styles);
      const started = startCancelling(context, page);
      await started.model.load();
      return started;
    });
    const stopWatching = watchClosings(order);
    return {
      view: () =>
        body.part.value?.view() ?? (
          <CancelCard
            {...context}
            edits={page.edits}
            phase={body.phase.value}
            onBegin={() => body.open(({ begin }) => begin())}
          />
        ),
      prepare() {
        if (order.order.peek()?.editWindows['cancel-order'].status === 'open') body.prepare();
      },
      shown(root) {
        const started = body.part.value;
        started?.shown(root);
        if (started) tell(started.model.state.value);
        tell({ problem: page.edits.problem.value });
      },
      dispose() {
        stopWatching();
        body.dispose();
        page.leave();
      },
    };
  },
};

/** Shows in an element whether the order can be cancelled, and gives back what takes it away. */
export function start(request: Omit<MountRequest<ChangesTexts>, 'widget'>): () => void {
  return mount({ ...request, widget });
}

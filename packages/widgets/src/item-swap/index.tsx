import { createChoiceCalls, createItemSwapModel } from '@amend/sdk/light';
import { effect, signal } from '@preact/signals-core';

import { createFocusMover } from '../change/focus.ts';
import { joinEdits } from '../change/shared-edits.ts';
import { mount } from '../core/mount.tsx';
import type { MountRequest } from '../core/mount.tsx';
import type { ChangesTexts } from '../locales/texts.ts';
import type { Widget } from '../widget.ts';
import { ItemSwap } from './item-swap.tsx';

import shared from '../change/change.css?inline';
import ofForms from '../change/forms.css?inline';
import own from './item-swap.css?inline';

/** The items of the order with what can stand in their place. */
const widget: Widget<ChangesTexts> = {
  styles: ofForms + shared + own,
  group: 'changes',
  title: (texts) => texts.swap.title,
  start(context) {
    const { order, connection, tell } = context;
    const { calls, edits, leave } = joinEdits(context);
    const model = createItemSwapModel({
      order,
      edits,
      client: { ...calls, ...createChoiceCalls(connection) },
    });
    const isAllShown = signal(false);
    const isNewsRead = signal(false);
    const moveFocus = createFocusMover();
    const stop = effect(() => {
      if (model.window.value?.status === 'open') void model.load();
    });
    return {
      view: () => (
        <ItemSwap {...context} model={model} edits={edits} isAllShown={isAllShown} isNewsRead={isNewsRead} />
      ),
      shown(root) {
        moveFocus(root, model.state.value);
        tell(model.state.value);
        tell({ problem: (edits.edits.value ? model : edits).problem.value });
      },
      dispose() {
        stop();
        model.dispose();
        leave();
      },
    };
  },
};

/** Shows what can be swapped in an element, and gives back what takes it away. */
export function start(request: Omit<MountRequest<ChangesTexts>, 'widget'>): () => void {
  return mount({ ...request, widget });
}

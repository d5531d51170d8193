import { createUpsellModel } from '@amend/sdk/light';
import { effect, signal } from '@preact/signals-core';

import { joinEdits } from '../change/shared-edits.ts';
import { createLatePart } from '../core/late-part.ts';
import { mount } from '../core/mount.tsx';
import type { MountRequest } from '../core/mount.tsx';
import type { ChangesTexts } from '../locales/texts.ts';
import type { Widget } from '../widget.ts';
import { findSubject, nameNews } from './subject.ts';
import { Upsell } from './upsell.tsx';

import ofForms from '../change/forms.css?inline';
import own from './upsell.css?inline';

/** Where the shopper goes on, by the id of what takes the focus; the first that is there. */
const TARGETS = ['notice', 'confirm', 'news', 'done', 'choice'];

/** What the shop offers to add to the order, one thing at a time. */
const widget: Widget<ChangesTexts> = {
  styles: ofForms + own,
  group: 'changes',
  title: (texts) => texts.upsell.title,
  start(context) {
    const { order, tell, addStyles } = context;
    const { calls, edits, leave } = joinEdits(context);
    const model = createUpsellModel({ order, edits, client: calls });
    const sources = { model, edits, readEdit: signal('') };
    // What becomes of an offer, from the press on; asked for before anything is added, so that nothing is that cannot be told.
    const body = createLatePart(async () => {
      const { Taken, styles } = await import('./taken.tsx');
      addStyles(styles);
      return { Taken, dispose() {} };
    });
    /** Until the shopper has done something here, the focus is not ours to move. */
    let hasActed = false;
    let seen = '';
    let isResumed = false;
    const stop = effect(() => {
      const known = edits.edits.value;
      if (isResumed || !known || !order.order.value) return;
      isResumed = true;
      model.resume(known);
    });
    let lastId = '';
    // What was taken off is over: that it is "paid" now would be no news.
    const stopForgetting = effect(() => {
      const undoing = model.undoing.value;
      if (model.taken.value) lastId = model.taken.value.edit.id;
      else if (undoing.step === 'saved' && undoing.edit.status !== 'requested')
        sources.readEdit.value = lastId;
    });
    return {
      view: () => <Upsell {...context} {...sources} body={body} onAct={() => (hasActed = true)} />,
      prepare: body.prepare,
      shown(root) {
        const subject = findSubject(sources);
        if (subject === 'offer') void model.prepare();
        if (subject === 'taken' && body.phase.peek() === 'resting') body.open(() => {});
        const present = nameNews(sources);
        if (hasActed && seen !== present)
          TARGETS.map((id) => root.getElementById(id))
            .find(Boolean)
            ?.focus();
        seen = present;
        tell(model.state.value);
        tell(model.undoing.value);
        tell({ problem: edits.problem.value });
      },
      dispose() {
        stop();
        stopForgetting();
        body.dispose();
        model.dispose();
        leave();
      },
    };
  },
};

/** Shows what is offered in an element, and gives back what takes it away. */
export function start(request: Omit<MountRequest<ChangesTexts>, 'widget'>): () => void {
  return mount({ ...request, widget });
}

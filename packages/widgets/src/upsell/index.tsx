import { joinEdits } from '../change/shared-edits.ts';
import { createLatePart } from '../core/late-part.ts';
import { mount } from '../core/mount.tsx';
import type { Mounted, MountRequest } from '../core/mount.tsx';
import type { ChangesTexts } from '../locales/texts.ts';
import type { Widget } from '../widget.ts';
import { findMatter, viewFace } from './face.tsx';

import styles from './offer.css?inline';

/**
 * The first sign that somebody is there who could take an offer: a page that nobody looks at asks Shopify for no price. Nobody presses anything before
 * one of these.
 */
const somebody = new Promise<void>((resolve) => {
  for (const type of ['pointermove', 'touchstart', 'scroll', 'keydown'])
    addEventListener(type, () => resolve(), { capture: true, once: true, passive: true });
});

/** What the shop offers to add to the order, one thing at a time. Its exact price is asked for once a shopper can see it, by code that is loaded then. */
const widget: Widget<ChangesTexts> = {
  styles,
  group: 'changes',
  title: (texts) => texts.upsell.title,
  start(context) {
    const { addStyles, tell } = context;
    const { edits, leave } = joinEdits(context);
    const upsell = createLatePart(async () => {
      const { startOffering, styles: more } = await import('./offering.tsx');
      addStyles(more);
      return startOffering({ ...context, edits });
    });
    const sources = { ...context, edits };
    let isGone = false;
    // A little ahead of the eye, so that the price is there when the offer is seen.
    const sight = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) upsell.prepare();
      },
      { rootMargin: '50%' },
    );
    const prepare = () => {
      if (findMatter(sources)) upsell.prepare();
    };
    const ask = () => upsell.open(() => {});
    return {
      view: () =>
        upsell.part.value?.view() ??
        viewFace({
          ...sources,
          phase: upsell.phase.value,
          onAsk: ask,
          onDecline: () => upsell.open(({ decline }) => decline()),
        }),
      prepare,
      shown(root) {
        const part = upsell.part.value;
        const matter = findMatter(sources);
        if (part) part.shown(root);
        // What waits to be paid does not wait to be seen.
        else if (matter === 'taken' && upsell.phase.peek() === 'resting') ask();
        if (!matter || part) sight.disconnect();
        else void somebody.then(() => isGone || upsell.part.peek() || sight.observe(root.host));
        tell({ problem: edits.problem.value });
      },
      dispose() {
        isGone = true;
        sight.disconnect();
        upsell.dispose();
        leave();
      },
    };
  },
};

/** Shows what is offered in an element, and gives back what takes it away. */
export function start(request: Omit<MountRequest<ChangesTexts>, 'widget'>): Mounted {
  return mount({ ...request, widget });
}

import { signal } from '@preact/signals-core';

import type { Autocomplete } from '../address-autocomplete/index.ts';
import { createLatePart } from '../core/late-part.ts';
import { mount } from '../core/mount.tsx';
import type { Mounted, MountRequest } from '../core/mount.tsx';
import type { AddressTexts, FormTexts } from '../locales/texts.ts';
import type { Widget } from '../widget.ts';
import { AddressCard } from './address-card.tsx';
import type { Correction } from './correction.tsx';
import { loadFormTexts } from './form-texts.ts';

import styles from './address-card.css?inline';

/** The address as the postman reads it, and the way to correct it, which is loaded once the shopper comes near it. */
const widget: Widget<AddressTexts> = {
  styles,
  group: 'address',
  title: (texts) => texts.title,
  start(context) {
    const { order, texts, cardTexts, isOwnTimeZone, addStyles, tell, settings } = context;
    const completion = signal<Autocomplete | null>(null);
    const correction = createLatePart(async () => {
      const [{ startCorrection, styles: ofForm }, formTexts] = await Promise.all([
        import('./correction.tsx'),
        loadFormTexts(context),
      ]);
      addStyles(ofForm);
      const started = startCorrection({ ...context, texts: { ...texts, ...formTexts } });
      if (settings.autocomplete) complete(started, formTexts).catch(console.error);
      return started;
    });

    async function complete({ model }: Correction, words: FormTexts): Promise<void> {
      const {
        findService,
        startAutocomplete,
        styles: ofList,
      } = await import('../address-autocomplete/index.ts');
      const service = await findService(settings);
      if (!service) return;
      addStyles(ofList);
      completion.value = startAutocomplete({ service, model, locale: settings.locale, texts: words });
    }

    return {
      view: () =>
        correction.part.value?.view() ?? (
          <AddressCard
            order={order.order.value}
            texts={texts}
            cardTexts={cardTexts}
            isOwnTimeZone={isOwnTimeZone}
            saved={correction.part.value?.saved()}
            phase={correction.phase.value}
            onChange={() => correction.open(({ model }) => model.edit())}
          />
        ),
      prepare() {
        if (order.order.peek()?.editWindows['correct-address'].status === 'open') correction.prepare();
      },
      shown(root) {
        const started = correction.part.value;
        if (started) {
          started.shown(root);
          tell(started.model.state.value);
        }
        completion.value?.shown(root);
      },
      dispose() {
        completion.value?.dispose();
        correction.dispose();
      },
    };
  },
};

/** Shows the address of the order in an element, and gives back what takes it away. */
export function start(request: Omit<MountRequest<AddressTexts>, 'widget'>): Mounted {
  return mount({ ...request, widget });
}

import { signal } from '@preact/signals-core';

import type { Autocomplete } from '../address-autocomplete/index.ts';
import { mount } from '../core/mount.tsx';
import type { MountRequest } from '../core/mount.tsx';
import type { AddressTexts } from '../locales/texts.ts';
import type { Widget } from '../widget.ts';
import { AddressCard } from './address-card.tsx';
import type { Correction } from './correction.tsx';

import styles from './address-card.css?inline';

/** The address as the postman reads it, and the way to correct it, which is loaded once the address is shown. */
const widget: Widget<AddressTexts> = {
  styles,
  group: 'address',
  title: (texts) => texts.title,
  start(context) {
    const { order, texts, isOwnTimeZone, addStyles, tell, settings, locale } = context;
    const correction = signal<Correction | null>(null);
    const isUnavailable = signal(false);
    const completion = signal<Autocomplete | null>(null);
    let loading: Promise<Correction> | undefined;

    async function load(): Promise<Correction> {
      const { startCorrection, styles: ofForm } = await import('./correction.tsx');
      addStyles(ofForm);
      const started = startCorrection(context);
      if (settings.autocomplete) complete(started).catch(console.error);
      return (correction.value = started);
    }

    async function complete({ model }: Correction): Promise<void> {
      const {
        findService,
        startAutocomplete,
        styles: ofList,
      } = await import('../address-autocomplete/index.ts');
      const service = await findService(settings);
      if (!service) return;
      addStyles(ofList);
      completion.value = startAutocomplete({ service, model, locale, texts });
    }

    const loadOnce = () => (loading ??= load());

    async function edit(): Promise<void> {
      try {
        (await loadOnce()).model.edit();
      } catch (error) {
        // Browsers do not ask again for a module that has failed: only a new page can.
        console.error('Amend: the address form could not be loaded.', error);
        isUnavailable.value = true;
      }
    }

    return {
      view: () =>
        correction.value?.view() ?? (
          <AddressCard
            order={order.order.value}
            texts={texts}
            isOwnTimeZone={isOwnTimeZone}
            saved={correction.value?.saved()}
            note={isUnavailable.value ? texts.formUnavailable : null}
            onChange={() => void edit()}
          />
        ),
      shown(root) {
        if (correction.value) {
          correction.value.shown(root);
          tell(correction.value.model.state.value);
        }
        completion.value?.shown(root);
        if (order.order.value?.editWindows['correct-address'].status === 'open') loadOnce().catch(() => {});
      },
      // Also one that is still on its way.
      dispose() {
        completion.value?.dispose();
        loading?.then(({ dispose }) => dispose()).catch(() => {});
      },
    };
  },
};

/** Shows the address of the order in an element, and gives back what takes it away. */
export function start(request: Omit<MountRequest<AddressTexts>, 'widget'>): () => void {
  return mount({ ...request, widget });
}

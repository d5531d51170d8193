import { createAddressSearchModel } from '@amend/sdk/light';
import type {
  AddressAutocomplete,
  AddressCorrectionModel,
  AddressFormat,
  AddressHit,
  FoundAddress,
} from '@amend/sdk/light';
import { effect } from '@preact/signals-core';

import type { FormTexts } from '../locales/texts.ts';
import type { GivenSettings } from '../settings.ts';
import { createPopup } from './popup.ts';

export { default as styles } from './autocomplete.css?inline';

/** What the list at the street field is told. */
export interface AutocompleteOptions {
  /** The service. */
  readonly service: AddressAutocomplete;
  /** What it types into. */
  readonly model: AddressCorrectionModel;
  /** The shopper's BCP 47 locale. */
  readonly locale: string;
  /** The words of the address form. */
  readonly texts: FormTexts;
}

/** The service that the settings ask for. @throws TypeError where a script tag names none that there is. */
export async function findService({
  autocomplete,
  autocompleteKey,
}: GivenSettings): Promise<AddressAutocomplete | undefined> {
  if (typeof autocomplete !== 'string') return autocomplete;
  const { serviceNamed } = await import('./named-services.ts');
  return serviceNamed(autocomplete, autocompleteKey);
}

/** The list at the street field. */
export interface Autocomplete {
  /** Looks for the street field after everything that was shown. */
  shown(root: ShadowRoot): void;
  /** Forgets what is under way. */
  dispose(): void;
}

/** Completes the street field of a form once it is there: the combobox with a listbox of the ARIA Authoring Practices Guide. */
export function startAutocomplete({ service, model, locale, texts }: AutocompleteOptions): Autocomplete {
  let input: HTMLInputElement | null = null;
  let leave: (() => void) | undefined;
  return {
    shown(root) {
      const present = root.querySelector<HTMLInputElement>('#field-address1:not([readonly])');
      if (present === input) return;
      leave?.();
      leave = undefined;
      input = present;
      if (present) leave = attach(present);
    },
    dispose: () => leave?.(),
  };

  function attach(field: HTMLInputElement): () => void {
    const listening = new AbortController();
    const search = createAddressSearchModel({
      autocomplete: service,
      locale,
      countryCode: () => model.draft.value?.countryCode ?? '',
      onFound: (found) => fillIn(model, found),
    });
    const choose = (hit: AddressHit) => void search.choose(hit);
    const popup = createPopup(field, texts, service.attribution, choose);
    const stop = effect(() => popup.show(search.hits.value));
    field.addEventListener('input', () => search.search(field.value), listening);
    field.addEventListener('blur', search.close, listening);
    field.addEventListener(
      'keydown',
      (event) => {
        const [hits, isOpen] = [search.hits.value, search.hits.value.length > 0];
        if (!isOpen || event.isComposing) return;
        if (event.key === 'ArrowDown') popup.move(1);
        else if (event.key === 'ArrowUp') popup.move(-1);
        else if (event.key === 'Escape') search.close();
        else if (event.key === 'Enter' && hits[popup.active()]) choose(hits[popup.active()] as AddressHit);
        else return;
        // Enter would send the form, and Escape close it.
        event.preventDefault();
        event.stopPropagation();
      },
      listening,
    );
    return () => {
      listening.abort();
      search.close();
      stop();
      popup.remove();
    };
  }
}

/** Types what was found into the fields that can be changed; an address in a country that cannot be chosen is no use. */
function fillIn(model: AddressCorrectionModel, { countryCode, provinceCode, ...found }: FoundAddress): void {
  const format = model.destination.value?.format;
  if (!format || model.state.value.step !== 'editing' || countryCode !== model.draft.value?.countryCode)
    return;
  const province = provinceCode && findProvince(provinceCode, format);
  for (const field of ['address1', 'address2', 'city', 'zip', 'provinceCode'] as const) {
    const value = field === 'provinceCode' ? province : found[field];
    if (value !== undefined && value !== null && !format.locked.includes(field)) model.type(field, value);
  }
}

/** Shopify's code of a province that a service names by a code or a name. */
function findProvince(wanted: string, { provinces, countryCode }: AddressFormat): string | undefined {
  const isNamed = (text: string) => text.toLowerCase() === wanted.toLowerCase();
  return provinces.find(
    ({ code, name }) => isNamed(code) || isNamed(name) || code === `${countryCode}-${wanted}`,
  )?.code;
}

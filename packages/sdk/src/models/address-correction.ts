import { batch, computed, signal } from '@preact/signals-core';

import type { Address, AddressCorrected, Order } from '../types.ts';
import type { AddressCorrectionModel, AddressCorrectionState } from './address-correction-state.ts';
import { findMissingFields, tidyAddress } from './address-draft.ts';
import { createChangeFlow } from './change-flow.ts';
import type { ChangeOptions } from './change-flow.ts';

/** What an {@link AddressCorrectionModel} works with. */
export type AddressCorrectionOptions = ChangeOptions;

type Resting = Extract<AddressCorrectionState, { step: 'showing' | 'editing' }>;

const showing: Resting = { step: 'showing' };
const editing: Resting = { step: 'editing', problem: null, fields: [] };

/** Makes an {@link AddressCorrectionModel}. */
export function createAddressCorrectionModel(options: AddressCorrectionOptions): AddressCorrectionModel {
  const { order } = options.order;
  const draft = signal<Address | null>(null);
  /** What was saved, and the order that does not have it yet. */
  const made = signal<{ readonly outdated: Order | null; readonly after: AddressCorrected['after'] } | null>(
    null,
  );
  const flow = createChangeFlow<'correct-address', Resting>({
    ...options,
    kind: 'correct-address',
    start: showing,
    refused: (problem) => (problem ? { step: 'editing', problem, fields: problem.fields } : editing),
    saved(edit, { after }) {
      draft.value = null;
      if (edit.status !== 'requested') made.value = { outdated: order.peek(), after };
    },
  });
  const { state, window, back, save, dispose } = flow;
  const destination = computed(() => {
    const known = order.value;
    const present = known?.destination ?? null;
    return present && made.value?.outdated === known ? { ...present, ...made.value.after } : present;
  });

  const ask = (address: Address) => flow.review([{ kind: 'correct-address', address }]);

  return {
    state,
    draft,
    destination,
    window,
    edit() {
      const present = destination.peek();
      if (!present || window.peek()?.status !== 'open' || !['showing', 'saved'].includes(state.peek().step))
        return;
      batch(() => {
        draft.value ??= present.address;
        flow.rest(editing);
      });
    },
    type(field, value) {
      const typed = draft.peek();
      if (typed) draft.value = { ...typed, [field]: value };
    },
    async review() {
      const typed = draft.peek();
      const format = destination.peek()?.format;
      if (!typed || !format || state.peek().step !== 'editing') return;
      const address = tidyAddress(typed);
      const fields = findMissingFields(address, format);
      if (fields.length > 0) return flow.rest({ step: 'editing', problem: null, fields });
      await ask(address);
    },
    back,
    async takeSuggestion() {
      const shown = state.peek();
      if (shown.step !== 'confirming' || !shown.suggestion) return;
      draft.value = shown.suggestion.address;
      await ask(shown.suggestion.address);
    },
    keepTyped: flow.keep,
    save,
    close: () => void flow.leave(showing),
    cancel() {
      if (flow.leave(showing)) draft.value = null;
    },
    dispose,
  };
}

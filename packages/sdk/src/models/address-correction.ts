import { batch, computed, effect, signal } from '@preact/signals-core';

import type { EditCalls } from '../client.ts';
import { systemClock } from '../clock.ts';
import type { Clock } from '../clock.ts';
import { clientProblem, OrderProblem } from '../order-problem.ts';
import type { Address, AddressCorrected, Change, Edit, Order, Quote } from '../types.ts';
import type { AddressCorrectionModel, AddressCorrectionState } from './address-correction-state.ts';
import { findMissingFields, tidyAddress } from './address-draft.ts';
import type { OrderModel } from './order.ts';

/** What an {@link AddressCorrectionModel} works with. */
export interface AddressCorrectionOptions {
  /** Asks for quotes and accepts them. */
  readonly client: Pick<EditCalls, 'quote' | 'accept'>;
  /** The order, which is read again after a change. */
  readonly order: Pick<OrderModel, 'order' | 'refresh'>;
  /** Names an intent. Default: 128 random bits. */
  readonly createKey?: (() => string) | undefined;
  /** The time. Default: the machine's clock. */
  readonly clock?: Clock | undefined;
}

type Confirming = Extract<AddressCorrectionState, { step: 'confirming' }>;

/** The refusals after which the window that was shown is out of date. */
const WINDOW_MOVED: ReadonlySet<string> = new Set([
  'edit_window_passed',
  'fulfillment_started',
  'order_cancelled',
  'order_archived',
  'order_not_found',
  'nothing_to_ship',
  'change_not_permitted',
]);

/** The failures after which saving can simply be tried again, under the same key. */
const WORTH_SAVING_AGAIN: ReadonlySet<string> = new Set([
  'offline',
  'unreachable',
  'timeout',
  'unreadable_answer',
  'outcome_unknown',
  'edit_in_progress',
  'shop_unavailable',
  'shop_busy',
  'internal_error',
]);

/** A timer cannot be set for longer, and an early one must not turn into a storm. */
const LONGEST_TIMER_MS = 2_000_000_000;
const SHORTEST_TIMER_MS = 15_000;

/** Makes an {@link AddressCorrectionModel}. */
export function createAddressCorrectionModel({
  client,
  order,
  // Not `randomUUID`, which a page that came by plain http does not have.
  createKey = () => crypto.getRandomValues(new Uint32Array(4)).join('-'),
  clock = systemClock,
}: AddressCorrectionOptions): AddressCorrectionModel {
  const state = signal<AddressCorrectionState>({ step: 'showing' });
  const draft = signal<Address | null>(null);
  /** What was saved, and the order that does not have it yet. */
  const made = signal<{ readonly outdated: Order | null; readonly after: AddressCorrected['after'] } | null>(
    null,
  );
  const destination = computed(() => {
    const known = order.order.value;
    const present = known?.destination ?? null;
    return present && made.value?.outdated === known ? { ...present, ...made.value.after } : present;
  });
  const window = computed(() => order.order.value?.editWindows['correct-address'] ?? null);
  const disposal = new AbortController();
  let underWay = new AbortController();
  /** One intent is one quote as it was shown; its key lives as long as the quote may be saved. */
  let intent: { readonly changes: readonly Change[]; readonly key: string } | null = null;
  let isOutcomeUnknown = false;

  const stopWatching = effect(() => {
    const now = window.value;
    if (now?.status !== 'open' || now.closesAt === null) return undefined;
    const delayMs = Date.parse(now.closesAt.at) - clock.now();
    return clock.after(
      Math.min(Math.max(delayMs, SHORTEST_TIMER_MS), LONGEST_TIMER_MS),
      () => void order.refresh(),
    );
  });
  disposal.signal.addEventListener('abort', stopWatching);

  function beginCall(): AbortSignal {
    underWay.abort();
    underWay = new AbortController();
    return AbortSignal.any([underWay.signal, disposal.signal]);
  }

  function confirm(changes: readonly Change[], quote: Quote, isNewQuote: boolean): void {
    const effect = quote.effects.find((one) => one.kind === 'correct-address');
    if (!effect) return refuse(clientProblem('unreadable_answer'));
    intent = { changes, key: createKey() };
    const suggestion = isNewQuote ? null : quote.addressSuggestion;
    state.value = { step: 'confirming', quote, effect, suggestion, isNewQuote, problem: null };
  }

  function refuse(problem: OrderProblem): void {
    state.value = { step: 'editing', problem, fields: problem.fields };
    if (WINDOW_MOVED.has(problem.code)) void order.refresh();
  }

  function leave(): void {
    if (state.peek().step === 'saving') return;
    underWay.abort();
    state.value = { step: 'showing' };
    intent = null;
    if (isOutcomeUnknown) void order.refresh();
    isOutcomeUnknown = false;
  }

  async function review(): Promise<void> {
    const typed = draft.peek();
    const format = destination.peek()?.format;
    if (!typed || !format || state.peek().step !== 'editing') return;
    const address = tidyAddress(typed);
    const missing = findMissingFields(address, format);
    if (missing.length > 0) {
      state.value = { step: 'editing', problem: null, fields: missing };
      return;
    }
    await ask(address);
  }

  async function ask(address: Address): Promise<void> {
    const changes: readonly Change[] = [{ kind: 'correct-address', address }];
    state.value = { step: 'quoting' };
    const signal = beginCall();
    try {
      const quote = await client.quote(changes, { signal });
      if (!signal.aborted) confirm(changes, quote, false);
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof OrderProblem) return refuse(error);
      state.value = { step: 'editing', problem: null, fields: [] };
      throw error;
    }
  }

  async function save(): Promise<void> {
    const shown = state.peek();
    if (shown.step !== 'confirming' || !intent) return;
    const { changes, key } = intent;
    state.value = { step: 'saving', quote: shown.quote, effect: shown.effect };
    const signal = disposal.signal;
    try {
      const edit = await client.accept(changes, shown.quote, { idempotencyKey: key, signal });
      if (!signal.aborted) settle(edit, shown);
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof OrderProblem) return failToSave(error, changes, shown);
      isOutcomeUnknown = true;
      state.value = shown;
      throw error;
    }
  }

  function settle(edit: Edit, shown: Confirming): void {
    if (edit.status === 'failed' || edit.status === 'reverted') return refuse(describeFailure(edit));
    batch(() => {
      state.value = { step: 'saved', edit, effect: shown.effect };
      draft.value = null;
      if (edit.status !== 'requested')
        made.value = { outdated: order.order.peek(), after: shown.effect.after };
    });
    intent = null;
    isOutcomeUnknown = false;
    void order.refresh();
  }

  function failToSave(problem: OrderProblem, changes: readonly Change[], shown: Confirming): void {
    if (problem.quote) return confirm(changes, problem.quote, true);
    if (!WORTH_SAVING_AGAIN.has(problem.code)) return refuse(problem);
    isOutcomeUnknown = true;
    state.value = { ...shown, problem };
  }

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
        state.value = { step: 'editing', problem: null, fields: [] };
      });
    },
    type(field, value) {
      const typed = draft.peek();
      if (typed) draft.value = { ...typed, [field]: value };
    },
    review,
    back() {
      const shown = state.peek();
      if (shown.step === 'confirming') state.value = { step: 'editing', problem: null, fields: [] };
    },
    async takeSuggestion() {
      const shown = state.peek();
      if (shown.step !== 'confirming' || !shown.suggestion) return;
      draft.value = shown.suggestion.address;
      await ask(shown.suggestion.address);
    },
    keepTyped() {
      const shown = state.peek();
      if (shown.step === 'confirming') state.value = { ...shown, suggestion: null };
    },
    save,
    close: leave,
    cancel() {
      leave();
      if (state.peek().step === 'showing') draft.value = null;
    },
    dispose: () => disposal.abort(),
  };
}

function describeFailure({ problem }: Edit): OrderProblem {
  return new OrderProblem({
    code: problem ?? 'edit_interrupted',
    detail: 'The change was not made; the order is as it was.',
    nextStep: 'Check the address and try again.',
  });
}

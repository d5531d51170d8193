import { batch, computed, effect, signal } from '@preact/signals-core';

import type { EditCalls } from '../client.ts';
import { systemClock } from '../clock.ts';
import type { Clock } from '../clock.ts';
import { clientProblem, OrderProblem } from '../order-problem.ts';
import type { Change, ChangeKind, Edit, Quote } from '../types.ts';
import type { ChangeFlow, ChangeStep, Confirming, EffectOf } from './change-flow-state.ts';
import type { EditListModel } from './edit-list.ts';
import type { OrderModel } from './order.ts';
import { atInstant } from './timers.ts';

/** What every model that changes an order works with. */
export interface ChangeOptions {
  /** Asks for quotes and accepts them. */
  readonly client: Pick<EditCalls, 'quote' | 'accept'>;
  /** The order, which is read again after a change. */
  readonly order: Pick<OrderModel, 'order' | 'refresh'>;
  /** Told of every edit that was accepted. */
  readonly edits?: Pick<EditListModel, 'add'> | undefined;
  /** Names an intent. Default: 128 random bits. */
  readonly createKey?: (() => string) | undefined;
  /** The time. Default: the machine's clock. */
  readonly clock?: Clock | undefined;
}

/** What is one kind of change's own. */
interface FlowOptions<Kind extends ChangeKind, Rest> extends ChangeOptions {
  /** What is changed. */
  readonly kind: Kind;
  /** Where the shopper begins. */
  readonly start: Rest;
  /** Where a refusal leads; `null` is none, and the shopper only goes back. */
  refused(problem: OrderProblem | null): Rest;
  /** Called together with the step to `saved`, before the order is read again. */
  saved?(edit: Edit, effect: EffectOf<Kind>): void;
}

/** The refusals after which the order that was shown is out of date: its windows, its lines, or what is offered to it. */
const OUT_OF_DATE: ReadonlySet<string> = new Set([
  'edit_window_passed',
  'fulfillment_started',
  'order_cancelled',
  'order_archived',
  'order_not_found',
  'nothing_to_ship',
  'change_not_permitted',
  'line_not_found',
  'line_not_editable',
  'offer_not_found',
  'offer_not_available',
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

/** Makes a {@link ChangeFlow}. */
export function createChangeFlow<Kind extends ChangeKind, Rest extends { readonly step: string }>({
  client,
  order,
  edits,
  // Not `randomUUID`, which a page that came by plain http does not have.
  createKey = () => crypto.getRandomValues(new Uint32Array(4)).join('-'),
  clock = systemClock,
  kind,
  start,
  refused,
  saved,
}: FlowOptions<Kind, Rest>): ChangeFlow<Kind, Rest> {
  const state = signal<Rest | ChangeStep<Kind>>(start);
  const window = computed(() => order.order.value?.editWindows[kind] ?? null);
  const disposal = new AbortController();
  let underWay = new AbortController();
  /** The quote that is shown, or was shown last. */
  let shown: Confirming<Kind> | null = null;
  /** One intent is one quote as it was shown; its key lives as long as the quote may be saved. */
  let intent: { readonly changes: readonly Change[]; readonly key: string } | null = null;
  let isOutcomeUnknown = false;

  const stopWatching = effect(() => {
    const now = window.value;
    if (now?.status !== 'open' || now.closesAt === null) return undefined;
    return atInstant(clock, now.closesAt.at, () => void order.refresh());
  });
  disposal.signal.addEventListener('abort', stopWatching);

  function confirm(changes: readonly Change[], quote: Quote, isNewQuote: boolean): void {
    const effect = quote.effects.find((one): one is EffectOf<Kind> => one.kind === kind);
    if (!effect) return refuse(clientProblem('unreadable_answer'));
    intent = { changes, key: createKey() };
    const suggestion = isNewQuote ? null : quote.addressSuggestion;
    show({ step: 'confirming', quote, effect, suggestion, isNewQuote, problem: null });
  }

  function show(confirming: Confirming<Kind>): void {
    state.value = shown = confirming;
  }

  function refuse(problem: OrderProblem): void {
    state.value = refused(problem);
    if (OUT_OF_DATE.has(problem.code)) void order.refresh();
  }

  async function review(changes: readonly Change[]): Promise<void> {
    underWay.abort();
    underWay = new AbortController();
    state.value = { step: 'quoting' };
    const signal = AbortSignal.any([underWay.signal, disposal.signal]);
    try {
      const quote = await client.quote(changes, { signal });
      if (!signal.aborted) confirm(changes, quote, false);
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof OrderProblem) return refuse(error);
      state.value = refused(null);
      throw error;
    }
  }

  async function save(): Promise<void> {
    const confirmed = shown;
    if (!confirmed || state.peek() !== confirmed || !intent) return;
    const { changes, key } = intent;
    const { quote, effect } = confirmed;
    state.value = { step: 'saving', quote, effect };
    const signal = disposal.signal;
    try {
      const edit = await client.accept(changes, quote, { idempotencyKey: key, signal });
      if (!signal.aborted) settle(edit, effect);
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof OrderProblem) return failToSave(error, changes, confirmed);
      isOutcomeUnknown = true;
      show(confirmed);
      throw error;
    }
  }

  function settle(edit: Edit, effect: EffectOf<Kind>): void {
    if (edit.status === 'failed' || edit.status === 'reverted') return refuse(describeFailure(edit));
    batch(() => {
      state.value = { step: 'saved', edit, effect };
      saved?.(edit, effect);
      edits?.add(edit);
    });
    intent = null;
    isOutcomeUnknown = false;
    void order.refresh();
  }

  function failToSave(problem: OrderProblem, changes: readonly Change[], confirmed: Confirming<Kind>): void {
    if (problem.quote) return confirm(changes, problem.quote, true);
    if (!WORTH_SAVING_AGAIN.has(problem.code)) return refuse(problem);
    isOutcomeUnknown = true;
    show({ ...confirmed, problem });
  }

  return {
    state,
    window,
    rest: (to) => void (state.value = to),
    review,
    back() {
      if (!['quoting', 'confirming'].includes(state.peek().step)) return;
      underWay.abort();
      state.value = refused(null);
    },
    keep() {
      if (shown && state.peek() === shown) show({ ...shown, suggestion: null });
    },
    save,
    leave(to) {
      if (state.peek().step === 'saving') return false;
      underWay.abort();
      state.value = to;
      intent = null;
      if (isOutcomeUnknown) void order.refresh();
      isOutcomeUnknown = false;
      return true;
    },
    dispose: () => disposal.abort(),
  };
}

function describeFailure({ problem }: Edit): OrderProblem {
  return new OrderProblem({
    code: problem ?? 'edit_interrupted',
    detail: 'The change was not made; the order is as it was.',
    nextStep: 'Check it and try again.',
  });
}

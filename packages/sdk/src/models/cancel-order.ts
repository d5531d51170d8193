import { computed, signal } from '@preact/signals-core';
import type { ReadonlySignal } from '@preact/signals-core';

import type { ChoiceCalls } from '../client.ts';
import type { OrderProblem } from '../order-problem.ts';
import type { ChangeKind, Choices, EditWindow, RefundMethod } from '../types.ts';
import type { ChangeState, Choosing } from './change-flow-state.ts';
import { createChangeFlow } from './change-flow.ts';
import type { ChangeOptions } from './change-flow.ts';
import { createChoiceReader } from './choice-reader.ts';
import { findOpenKinds } from './open-kinds.ts';

/** What a {@link CancelOrderModel} works with. */
export interface CancelOrderOptions extends Omit<ChangeOptions, 'client'> {
  /** Reads the choices, asks for quotes and accepts them. */
  readonly client: ChangeOptions['client'] & ChoiceCalls;
}

/** Cancelling one order: everything but what it looks like. */
export interface CancelOrderModel {
  /** Where the shopper is: `choosing` until they ask what cancelling comes to. */
  readonly state: ReadonlySignal<ChangeState<'cancel-order'>>;
  /** Whether the order may be cancelled, or `null` before there is one. */
  readonly window: ReadonlySignal<EditWindow | null>;
  /** The reasons to choose from and where the money can go, the first of them chosen; `null` before they are known. */
  readonly choices: ReadonlySignal<Pick<Choices, 'cancelReasons' | 'refundMethods'> | null>;
  /** Why the choices could not be read, or `null`. */
  readonly problem: ReadonlySignal<OrderProblem | null>;
  /** What can be changed instead: the kinds of change whose windows are open. */
  readonly instead: ReadonlySignal<readonly ChangeKind[]>;
  /** The id of the reason that was chosen, or `null`. */
  readonly reason: ReadonlySignal<string | null>;
  /** Where the money is to go, or `null` before that is known. */
  readonly refundMethod: ReadonlySignal<RefundMethod | null>;
  /** Reads what there is to choose from, unless it is there, on its way, or of no use because the window is closed. Never rejects with an `OrderProblem`: see `problem`. */
  load(): Promise<void>;
  /** Chooses a reason; `null` is none. */
  chooseReason(id: string | null): void;
  /** Chooses where the money goes. */
  chooseRefundMethod(method: RefundMethod): void;
  /** Asks what is given back. Rejects only with what is no `OrderProblem`, a bug: see `state`. */
  review(): Promise<void>;
  /** Goes back from the confirmation to the choice. */
  back(): void;
  /** Cancels the order, or tries it again; cannot be undone. Rejects only with what is no `OrderProblem`, a bug: see `state`. */
  save(): Promise<void>;
  /** Keeps the order and forgets what was chosen; does nothing while saving. */
  leave(): void;
  /** Cancels what is under way; nothing changes afterwards. */
  dispose(): void;
}

const choosing: Choosing = { step: 'choosing', problem: null };

/** Makes a {@link CancelOrderModel}. */
export function createCancelOrderModel(options: CancelOrderOptions): CancelOrderModel {
  const { order } = options.order;
  const reason = signal<string | null>(null);
  const wanted = signal<RefundMethod | null>(null);
  const { choices, problem, read, dispose } = createChoiceReader(options.client);
  const flow = createChangeFlow<'cancel-order', Choosing>({
    ...options,
    kind: 'cancel-order',
    start: choosing,
    refused: (problem) => ({ step: 'choosing', problem }),
  });
  const { state, window, back, save } = flow;
  const refundMethod = computed(() => wanted.value ?? choices.value?.refundMethods[0] ?? null);
  return {
    state,
    window,
    choices,
    problem,
    instead: computed(() => findOpenKinds(order.value).filter((kind) => kind !== 'cancel-order')),
    reason,
    refundMethod,
    load: async () => (window.peek()?.status === 'open' && !choices.peek() ? read() : undefined),
    chooseReason(id) {
      if (state.peek().step === 'choosing') reason.value = id;
    },
    chooseRefundMethod(method) {
      if (state.peek().step === 'choosing') wanted.value = method;
    },
    async review() {
      if (state.peek().step !== 'choosing' || window.peek()?.status !== 'open') return;
      const [why, how] = [reason.peek(), refundMethod.peek()];
      await flow.review([
        { kind: 'cancel-order', ...(why && { reason: why }), ...(how && { refundMethod: how }) },
      ]);
    },
    back,
    save,
    leave() {
      if (!flow.leave(choosing)) return;
      reason.value = null;
      wanted.value = null;
    },
    dispose() {
      dispose();
      flow.dispose();
    },
  };
}

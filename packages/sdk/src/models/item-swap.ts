import { computed, signal } from '@preact/signals-core';
import type { ReadonlySignal } from '@preact/signals-core';

import type { ChoiceCalls } from '../client.ts';
import type { OrderProblem } from '../order-problem.ts';
import type { Choices, EditWindow, OrderLine, VariantChoice } from '../types.ts';
import type { ChangeState, Choosing } from './change-flow-state.ts';
import { createChangeFlow } from './change-flow.ts';
import type { ChangeOptions } from './change-flow.ts';
import { createChoiceReader } from './choice-reader.ts';
import { findVariant, viewOptions } from './variant-options.ts';
import type { OptionView } from './variant-options.ts';

/** What an {@link ItemSwapModel} works with. */
export interface ItemSwapOptions extends Omit<ChangeOptions, 'client'> {
  /** Reads the choices, asks for quotes and accepts them. */
  readonly client: ChangeOptions['client'] & ChoiceCalls;
}

/** A line that can be swapped. */
export interface SwapLine {
  readonly line: OrderLine;
  /** The options in which its variants differ, one after the other, as they stand with what is chosen. */
  readonly options: readonly OptionView[];
  /** What is to come in its place; what stands there now until something else is chosen. */
  readonly chosen: VariantChoice | null;
  /** How many units are swapped: all, until the shopper wants less. */
  readonly quantity: number;
  /** Whether what is chosen is another variant that can be had. */
  readonly canReview: boolean;
}

/** Swapping items of one order for other variants of theirs: everything but what it looks like. */
export interface ItemSwapModel {
  /** Where the shopper is. */
  readonly state: ReadonlySignal<ChangeState<'swap-item'>>;
  /** Whether items may be swapped, or `null` before there is an order. */
  readonly window: ReadonlySignal<EditWindow | null>;
  /** The lines that have something to choose from, or `null` before that is known. Those of an order whose window is closed are never known. */
  readonly lines: ReadonlySignal<readonly SwapLine[] | null>;
  /** The id of the line that is open, or `null`; the only line there is is open always. */
  readonly openLineId: ReadonlySignal<string | null>;
  /** Why the choices could not be read, or `null`. */
  readonly problem: ReadonlySignal<OrderProblem | null>;
  /** Reads what there is to choose from, unless it is there, on its way, or of no use because the window is closed. Never rejects with an `OrderProblem`: see `problem`. */
  load(): Promise<void>;
  /** Opens a line, with nothing chosen, in place of the one that was open; `null` closes it. */
  open(lineId: string | null): void;
  /** Chooses a value of the open line's options: the variant that has it and is otherwise most like what was chosen, one that can be had if there is one. */
  choose(option: string, value: string): void;
  /** Says how many units are swapped, from 1 to all. */
  setQuantity(units: number): void;
  /** Asks what swapping to what was chosen costs. Rejects only with what is no `OrderProblem`, a bug: see `state`. */
  review(): Promise<void>;
  /** Goes back from the confirmation to the choice. */
  back(): void;
  /** Makes the swap that was confirmed, or tries it again. Rejects only with what is no `OrderProblem`, a bug: see `state`. */
  save(): Promise<void>;
  /** Closes everything and forgets what was chosen; does nothing while saving. */
  leave(): void;
  /** Cancels what is under way; nothing changes afterwards. */
  dispose(): void;
}

/** The refusals after which the choices that were shown are out of date. */
const GONE: ReadonlySet<string> = new Set(['out_of_stock', 'variant_not_found', 'variant_not_offered']);

const choosing: Choosing = { step: 'choosing', problem: null };

/** Makes an {@link ItemSwapModel}. */
export function createItemSwapModel(options: ItemSwapOptions): ItemSwapModel {
  const { order } = options.order;
  const { choices, problem, read, dispose } = createChoiceReader(options.client);
  const opened = signal<string | null>(null);
  const variantId = signal<string | null>(null);
  const units = signal<number | null>(null);

  const flow = createChangeFlow<'swap-item', Choosing>({
    ...options,
    kind: 'swap-item',
    start: choosing,
    refused(problem) {
      if (problem && GONE.has(problem.code)) void read();
      return { step: 'choosing', problem };
    },
    saved() {
      open(null);
      // The line may be another one now, and what is in stock has changed.
      void read();
    },
  });
  const { state, window, back, save } = flow;
  const swappable = computed(() => {
    const known = choices.value;
    return known && (order.value?.lines ?? []).flatMap((line) => viewable(line, known));
  });
  const openLineId = computed(() => {
    const lines = swappable.value ?? [];
    return lines.length === 1 ? (lines[0]?.line.id ?? null) : opened.value;
  });
  const lines = computed(
    () =>
      swappable.value &&
      swappable.value.map(({ line, variants }) => {
        const isOpen = line.id === openLineId.value;
        return viewLine(line, variants, isOpen ? variantId.value : null, isOpen ? units.value : null);
      }),
  );

  function open(lineId: string | null): void {
    opened.value = lineId;
    variantId.value = null;
    units.value = null;
  }

  function findOpen() {
    return lines.peek()?.find(({ line }) => line.id === openLineId.peek());
  }

  return {
    state,
    window,
    lines,
    openLineId,
    problem,
    load: async () => (window.peek()?.status === 'open' && !choices.peek() ? read() : undefined),
    open(lineId) {
      if (flow.leave(choosing)) open(lineId);
    },
    choose(option, value) {
      const known = swappable.peek()?.find(({ line }) => line.id === openLineId.peek());
      if (!known || state.peek().step !== 'choosing') return;
      const present = findOpen()?.chosen ?? null;
      variantId.value = findVariant(known.variants, present, option, value)?.variantId ?? null;
      flow.rest(choosing);
    },
    setQuantity(wanted) {
      const { line } = findOpen() ?? {};
      if (line && state.peek().step === 'choosing')
        units.value = Math.min(Math.max(wanted, 1), line.quantity);
    },
    async review() {
      const view = findOpen();
      if (!view?.chosen || !view.canReview || state.peek().step !== 'choosing') return;
      const { line, chosen, quantity } = view;
      await flow.review([
        {
          kind: 'swap-item',
          lineId: line.id,
          variantId: chosen.variantId,
          ...(quantity < line.quantity && { quantity }),
        },
      ]);
    },
    back,
    save,
    leave() {
      if (flow.leave(choosing)) open(null);
    },
    dispose() {
      dispose();
      flow.dispose();
    },
  };
}

/** A line with its variants, where there is another one. */
function viewable(line: OrderLine, { lines }: Choices) {
  const variants = lines.find(({ lineId }) => lineId === line.id)?.variants ?? [];
  const isSwappable = line.isEditable && variants.some(({ variantId }) => variantId !== line.variantId);
  return isSwappable ? [{ line, variants }] : [];
}

function viewLine(
  line: OrderLine,
  variants: readonly VariantChoice[],
  variantId: string | null,
  units: number | null,
): SwapLine {
  const find = (id: string | null) => variants.find((variant) => variant.variantId === id) ?? null;
  const present = find(line.variantId);
  const chosen = find(variantId) ?? present;
  return {
    line,
    options: viewOptions(variants, chosen, present),
    chosen,
    quantity: units ?? line.quantity,
    canReview: chosen !== null && chosen.isAvailable && chosen.variantId !== line.variantId,
  };
}

import { batch, computed, signal } from '@preact/signals-core';

import type { Change, ChangeEffect, Edit, Offer, Order, Quote } from '../types.ts';
import type { ChangeState, Choosing } from './change-flow-state.ts';
import { createChangeFlow } from './change-flow.ts';
import type { ChangeOptions } from './change-flow.ts';
import { openDeclinedOffers, openTabStorage } from './declined-offers.ts';
import type { TabStorage } from './declined-offers.ts';
import { choosing } from './upsell-state.ts';
import type { Taken, UpsellModel } from './upsell-state.ts';

/** What an {@link UpsellModel} works with. */
export interface UpsellOptions extends ChangeOptions {
  /** Opens where the tab remembers what was declined; it may throw. Default: `sessionStorage`. */
  readonly openStorage?: (() => TabStorage) | undefined;
}

/** Makes an {@link UpsellModel}. */
export function createUpsellModel({ openStorage = openTabStorage, ...options }: UpsellOptions): UpsellModel {
  const { order } = options.order;
  const taken = signal<Taken | null>(null);
  /** Those put away since the page was opened, declined or gone; what the tab remembers is read once there is an order. */
  const declined = signal<readonly string[] | null>(null);
  /** What was taken back, and the order that does not offer it yet. */
  const returned = signal<{ readonly outdated: Order | null; readonly offer: Offer } | null>(null);
  /** What the price that is shown was asked for. */
  let quoted: { readonly offer: Offer; readonly orderVersion: string } | null = null;

  const adding = createChangeFlow<'add-item', Choosing>({
    ...options,
    kind: 'add-item',
    start: choosing(null),
    refused: choosing,
    saved(edit) {
      if (quoted) taken.value = { offer: quoted.offer, edit };
    },
  });
  const removing = createChangeFlow<'set-quantity', Choosing>({
    ...options,
    kind: 'set-quantity',
    start: choosing(null),
    refused: choosing,
    saved() {
      const was = taken.peek();
      returned.value = was?.offer ? { outdated: order.peek(), offer: was.offer } : null;
      next();
    },
  });
  const { state, window } = adding;
  const { state: undoing } = removing;

  const offer = computed(() => {
    const present = order.value;
    if (taken.value) return taken.value.offer;
    // An order that was read while an offer is taken, or not for certain, may not offer it any more.
    if (isDeciding(state.value) && quoted) return quoted.offer;
    if (returned.value?.outdated === present && returned.value) return returned.value.offer;
    return firstOf(present);
  });
  const hasNext = computed(() => firstOf(order.value, taken.value?.offer?.id) !== null);
  const removal = computed(() =>
    taken.value && order.value ? removalOf(taken.value.edit, order.value) : [],
  );
  const canUndo = computed(() => removal.value.length > 0);

  function firstOf(present: Order | null, besides?: string): Offer | null {
    const put = putAway(present);
    return present?.offers.find(({ id }) => id !== besides && !put.includes(id)) ?? null;
  }

  function putAway(present: Order | null): readonly string[] {
    return declined.value ?? (present ? remembered(present).ids : []);
  }

  function remembered({ id }: Order) {
    return openDeclinedOffers(id, openStorage);
  }

  async function ask(): Promise<void> {
    const present = offer.peek();
    const orderVersion = order.peek()?.version;
    if (!present || !orderVersion) return;
    quoted = { offer: present, orderVersion };
    await adding.review([{ kind: 'add-item', offerId: present.id }]);
  }

  const isQuoted = () => quoted !== null && quoted.offer.id === offer.peek()?.id;

  function next(): void {
    const now = state.peek();
    const isGone = now.step === 'choosing' && now.problem?.code.startsWith('offer_');
    batch(() => {
      // The order may still name for a while what it was just refused.
      if (isGone && quoted) declined.value = [...putAway(order.peek()), quoted.offer.id];
      quoted = null;
      taken.value = null;
      adding.leave(choosing(null));
    });
  }

  return {
    offer,
    state,
    window,
    taken,
    hasNext,
    canUndo,
    undoing,
    async prepare() {
      const now = state.peek();
      const isUnderWay = taken.peek() || isDeciding(now) || (now.step === 'choosing' && now.problem);
      if (!isUnderWay && !(isQuoted() && quoted?.orderVersion === order.peek()?.version)) await ask();
    },
    async take() {
      const { step } = state.peek();
      if (step === 'confirming' && isQuoted()) return adding.save();
      if (step === 'choosing') await ask();
    },
    decline() {
      const present = order.peek();
      const id = offer.peek()?.id;
      if (!present || !id || taken.peek()) return;
      batch(() => {
        if (!adding.leave(choosing(null))) return;
        const memory = remembered(present);
        declined.value = [...putAway(present), id];
        memory.remember([...memory.ids, id]);
      });
    },
    async undo() {
      const was = taken.peek();
      if (!was || !canUndo.peek()) return;
      if (undoing.peek().step === 'confirming') return removing.save();
      if (!['choosing', 'saved'].includes(undoing.peek().step)) return;
      await removing.review(removal.peek());
      const asked = undoing.peek();
      if (asked.step === 'confirming' && givesAllBack(asked.quote, was)) await removing.save();
    },
    resume(edits) {
      const present = order.peek();
      const edit = edits.findLast((one) => addedBy(one).length > 0);
      if (present && edit && state.peek().step === 'choosing' && removalOf(edit, present).length > 0)
        taken.value = { offer: null, edit };
    },
    keep: () => void removing.leave(choosing(null)),
    next,
    dispose() {
      adding.dispose();
      removing.dispose();
    },
  };
}

/** What takes an offer off an order again, nothing where it cannot be: its lines are known by their variants, because nothing is offered that the order has (rule O3). */
function removalOf(edit: Edit, { lines, editWindows }: Order): readonly Change[] {
  if (editWindows['set-quantity'].status !== 'open') return [];
  const added = addedBy(edit);
  const found = lines.filter(({ variantId, isEditable }) => isEditable && added.includes(variantId));
  if (found.length !== added.length) return [];
  return found.map(({ id }) => ({ kind: 'set-quantity', lineId: id, quantity: 0 }));
}

function addedBy({ effects }: Edit): readonly (string | null)[] {
  return effects.flatMap((effect: ChangeEffect) =>
    effect.kind === 'add-item' ? [effect.item.variantId] : [],
  );
}

/** Whether the shopper's answer is on its way, or has to be given again: what is shown stays what it was about. */
function isDeciding(state: ChangeState<'add-item'>): boolean {
  return (
    ['saving', 'saved'].includes(state.step) ||
    (state.step === 'confirming' && (state.isNewQuote || state.problem !== null))
  );
}

/** Whether a quote gives back what was paid, as it was paid and at once. */
function givesAllBack({ difference, settlement, needsApproval }: Quote, { edit }: Taken): boolean {
  const [back, paid] = [difference.amount, edit.difference.amount];
  const isAll = back === `-${paid}` || !/[1-9]/.test(back + paid);
  return isAll && !needsApproval && settlement.action !== 'store-credit';
}

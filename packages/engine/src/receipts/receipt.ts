import { ADDRESS_FIELDS } from '@amend/contract';
import type { Receipt, ReceiptChange } from '@amend/contract';

import { isDetail } from '../changes/effect.ts';
import type { Effect, SoldItem } from '../changes/effect.ts';
import type { LedgerEdit } from '../ledger.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import { moneySum } from '../money.ts';
import type { Disclosures } from './disclosures.ts';

/** What a receipt says of an edit, by the ledger alone; `null` where nothing of it has come into the order (rules C2, C3). */
export async function receiptOf(
  edit: LedgerEdit,
  events: readonly Pick<LedgerEvent, 'editId' | 'type' | 'at'>[],
  disclosures: Disclosures,
): Promise<Receipt | null> {
  const whenFirst = (type: string) =>
    events.find((event) => event.editId === edit.id && event.type === type)?.at ?? null;
  const committedAt = whenFirst('edit.committed');
  const { status, totalBefore, difference, settlement, approval } = edit;
  const wasInOrder = status === 'committed' || status === 'settled' || committedAt !== null;
  if (!wasInOrder || !isReceiptStatus(status)) return null;
  return {
    status,
    changes: await changesOf(edit, disclosures),
    price: {
      before: totalBefore,
      difference,
      after: moneySum([totalBefore, difference], totalBefore.currencyCode),
    },
    settlement: {
      action: settlement.action,
      state: settlement.state,
      amount: settlement.amount,
      payBy: settlement.deadlineAt,
      refunded: whenFirst('edit.refunded') === null ? null : (settlement.refund?.amount ?? null),
      movedAt: whenFirst('edit.refunded') ?? whenFirst('edit.paid'),
    },
    approval: { state: approval.state, decidedAt: approval.decidedAt },
    rules: [...edit.rules],
    openUntil: edit.closesAt,
    acceptedAt: edit.acceptedAt,
    committedAt,
    settledAt: edit.settledAt,
    revertedAt: whenFirst('edit.reverted'),
  };
}

function isReceiptStatus(status: LedgerEdit['status']): status is Receipt['status'] {
  return status === 'committed' || status === 'settled' || status === 'reverted';
}

/** One after the other, so that the disclosures come in the order of the changes. */
async function changesOf(
  { effects, landed }: LedgerEdit,
  disclosures: Disclosures,
): Promise<ReceiptChange[]> {
  const changes: ReceiptChange[] = [];
  for (const effect of effects) {
    const isInOrder = isDetail(effect) ? landed.details : landed.items;
    changes.push(await changeOf(effect, isInOrder, disclosures));
  }
  return changes;
}

async function changeOf(
  effect: Effect,
  isInOrder: boolean,
  disclosures: Disclosures,
): Promise<ReceiptChange> {
  switch (effect.kind) {
    case 'correct-address': {
      const fields = await fieldsOf(ADDRESS_FIELDS, effect.before, effect.after, disclosures);
      return { kind: effect.kind, isInOrder, fields };
    }
    case 'correct-contact': {
      const fields = await fieldsOf(['email', 'phone'] as const, effect.before, effect.after, disclosures);
      return { kind: effect.kind, isInOrder, fields };
    }
    case 'add-note': {
      const { topic, before, after } = effect;
      const fields = await fieldsOf(['text'] as const, { text: before }, { text: after }, disclosures);
      return { kind: effect.kind, isInOrder, topic, fields };
    }
    case 'swap-item': {
      const { kind, quantity, before, after, line } = effect;
      return { kind, isInOrder, lineId: line.lineId, quantity, before: itemOf(before), after: itemOf(after) };
    }
    case 'set-quantity': {
      const { lineId, unitsBefore: before, unitsAfter: after } = effect.line;
      return { kind: effect.kind, isInOrder, lineId, item: itemOf(effect.item), before, after };
    }
    case 'add-item':
      return { kind: effect.kind, isInOrder, item: itemOf(effect.item), quantity: effect.quantity };
    case 'change-shipping': {
      const sideOf = ({ title, price }: typeof effect.after) => ({ title, price });
      return { kind: effect.kind, isInOrder, before: effect.before.map(sideOf), after: sideOf(effect.after) };
    }
    case 'cancel-order': {
      const { kind, reason, refundMethod, refund } = effect;
      return { kind, isInOrder, reason, refundMethod, refund };
    }
  }
}

/** The fields that differ, each by the digests of what it was and of what it is. */
async function fieldsOf<Name extends string>(
  names: readonly Name[],
  before: Readonly<Record<Name, string | null>>,
  after: Readonly<Record<Name, string | null>>,
  disclosures: Disclosures,
) {
  const fields = [];
  for (const name of names.filter((each) => before[each] !== after[each])) {
    const digests = {
      before: await disclosures.digest(name, before[name]),
      after: await disclosures.digest(name, after[name]),
    };
    fields.push({ name, ...digests });
  }
  return fields;
}

function itemOf({ variantId, title, variantTitle, unitPrice }: SoldItem) {
  return { variantId, title, variantTitle, unitPrice };
}

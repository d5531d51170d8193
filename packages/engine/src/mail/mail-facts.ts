import type { ChangeEffect, DisplayMoney, Moment } from '@amend/contract';

import { isDetail } from '../changes/effect.ts';
import type { ResolvedConfig } from '../config.ts';
import type { Display } from '../display/display.ts';
import { cancellationOf } from '../edits/cancel.ts';
import type { LedgerEdit } from '../ledger.ts';
import type { OrderFacts } from '../order-facts.ts';
import { effectView } from '../views/effect-view.ts';

/** Who writes, by the configuration. */
export interface Sender {
  /** As in the header: `Nordlys <hello@nordlys.example>`. */
  readonly from: string;
  readonly replyTo: string | null;
  readonly storeUrl: string | null;
  /** The shop's permanent domain, which makes message ids unique. */
  readonly shop: string;
}

/** Everything that a mail may say of an edit, as its shopper reads it. */
export interface MailFacts {
  readonly sender: Sender;
  /** The address on the order. */
  readonly to: string;
  readonly editId: string;
  readonly orderName: string;
  /** Opens the order to whoever has the mail; `null` where the shop has no page for that. */
  readonly orderLink: string | null;
  readonly changes: readonly ChangeEffect[];
  /** Those of the changes that are still in the order although the edit was taken back. */
  readonly staying: readonly ChangeEffect[];
  readonly isCancelled: boolean;
  /** What the order costs now. */
  readonly total: DisplayMoney;
  /** What is to be paid, or was: by when, and where. `isInvoiced` says whether Shopify writes about it as well. */
  readonly payment: {
    readonly amount: DisplayMoney;
    readonly payBy: Moment | null;
    readonly url: string | null;
    readonly isInvoiced: boolean;
  } | null;
  /** What is given back. */
  readonly refund: { readonly amount: DisplayMoney; readonly isStoreCredit: boolean } | null;
  /** Whether it was taken back because it was not paid. */
  readonly isUnpaid: boolean;
  readonly isApproved: boolean;
  /** The shop's words to the shopper. */
  readonly note: string | null;
}

/** Gathers what a mail may say. */
export function mailFactsOf(
  edit: LedgerEdit,
  order: Pick<OrderFacts, 'name' | 'total'>,
  to: string,
  orderLink: string | null,
  { shop, mail, settlement: { due } }: Pick<ResolvedConfig, 'shop' | 'mail' | 'settlement'>,
  display: Display,
): MailFacts {
  const { settlement, approval, landed } = edit;
  const isTakenBack = edit.status === 'reverted';
  return {
    sender: {
      from: mail?.from ?? '',
      replyTo: mail?.replyTo ?? null,
      storeUrl: mail?.storeUrl ?? null,
      shop,
    },
    to,
    editId: edit.id,
    orderName: order.name,
    orderLink,
    changes: edit.effects
      .filter((effect) => !isTakenBack || !landed.details || !isDetail(effect))
      .map((effect) => effectView(effect, display)),
    staying: edit.effects
      .filter((effect) => isTakenBack && landed.details && isDetail(effect))
      .map((effect) => effectView(effect, display)),
    isCancelled: cancellationOf(edit) !== null,
    total: display.money(order.total),
    payment:
      settlement.action === 'collect'
        ? {
            amount: display.money(settlement.amount),
            payBy: settlement.deadlineAt === null ? null : display.moment(settlement.deadlineAt),
            url: settlement.paymentUrl,
            isInvoiced: due.sendInvoice,
          }
        : null,
    refund: refundOf(edit, display),
    isUnpaid: settlement.state === 'lapsed',
    isApproved: approval.state === 'approved',
    note: approval.note,
  };
}

function refundOf(edit: LedgerEdit, display: Display): MailFacts['refund'] {
  const { settlement } = edit;
  const cancellation = cancellationOf(edit);
  if (cancellation) {
    const isStoreCredit = cancellation.refundMethod === 'store-credit';
    return { amount: display.money(cancellation.refund), isStoreCredit };
  }
  const isOwed = settlement.action === 'refund' || settlement.action === 'store-credit';
  const amount = settlement.refund?.amount ?? (isOwed ? settlement.amount : null);
  if (amount === null) return null;
  return { amount: display.money(amount), isStoreCredit: settlement.action === 'store-credit' };
}

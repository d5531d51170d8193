import type { LedgerEdit } from '../ledger.ts';
import { shortfall } from '../settlement/balance.ts';
import { shareOut } from '../settlement/open-edits.ts';
import type { UnpaidEdit } from '../settlement/open-edits.ts';
import { chargeMandate } from '../shopify/charge-mandate.ts';
import { ShopifyFailure } from '../shopify/failure.ts';
import { inOwnWords } from '../shopify/own-words.ts';
import type { OrderMoney } from '../shopify/read-settlement.ts';
import { sendInvoice } from '../shopify/send-invoice.ts';
import type { Workshop } from '../workshop.ts';
import { newsOf } from './news.ts';
import { record } from './progress.ts';

/**
 * Gives the shopper the ways to pay an edit: a card on file is charged where the shop wants it and has one, Shopify's page is linked to, and its invoice
 * is e-mailed where nobody has paid after a while (rules S6, S7). What is asked of Shopify is written down first, and never asked for twice.
 */
export async function askForPayment(
  workshop: Workshop,
  edits: readonly LedgerEdit[],
  money: OrderMoney,
): Promise<void> {
  for (const each of shareOut(edits, shortfall(money))) {
    const asked = await linkToPage(workshop, each.edit, money);
    try {
      const charged = await chargeCard(workshop, { ...each, edit: asked }, money);
      await invoice(workshop, charged, money);
    } catch (error) {
      if (!(error instanceof ShopifyFailure)) throw error;
      workshop.report(error);
    }
  }
}

async function linkToPage(
  workshop: Workshop,
  edit: LedgerEdit,
  { paymentUrl }: OrderMoney,
): Promise<LedgerEdit> {
  const { settlement } = edit;
  const isFirst = settlement.askedAt === null;
  if (!isFirst && settlement.paymentUrl === paymentUrl) return edit;
  const askedAt = settlement.askedAt ?? workshop.now().toISOString();
  const news = isFirst ? newsOf(workshop, edit, ['edit.payment_open']) : undefined;
  return record(workshop, edit, { settlement: { ...settlement, askedAt, paymentUrl } }, news);
}

async function chargeCard(
  workshop: Workshop,
  { edit, unpaid }: UnpaidEdit,
  { mandateIds }: OrderMoney,
): Promise<LedgerEdit> {
  const { config, admin, now, report } = workshop;
  const [mandateId] = mandateIds;
  const { settlement } = edit;
  if (edit.isCardSpared) return edit;
  if (!config.settlement.due.useMandates || mandateId === undefined || settlement.chargedAt !== null)
    return edit;
  const charged = await record(workshop, edit, {
    settlement: { ...settlement, chargedAt: now().toISOString() },
  });
  const amount = { amount: unpaid.toFixed(), currencyCode: settlement.amount.currencyCode };
  const messages = await chargeMandate(admin, { orderId: edit.orderId, mandateId, key: edit.id, amount });
  if (messages.length > 0) {
    report(
      new Error(`Edit ${edit.id}: the card on file was not charged (${inOwnWords(messages.join('; '))}).`),
    );
  }
  return charged;
}

async function invoice(
  workshop: Workshop,
  edit: LedgerEdit,
  { email, paymentUrl }: OrderMoney,
): Promise<void> {
  const { config, admin, now, report } = workshop;
  const { due } = config.settlement;
  const { settlement } = edit;
  const { askedAt, invoicedAt } = settlement;
  if (!due.sendInvoice || invoicedAt !== null || askedAt === null || email === null) return;
  const waitMs = paymentUrl === null ? 0 : due.invoiceAfterSeconds * 1000;
  if (now().getTime() < Date.parse(askedAt) + waitMs) return;
  await record(workshop, edit, { settlement: { ...settlement, invoicedAt: now().toISOString() } });
  const messages = await sendInvoice(admin, edit.orderId);
  if (messages.length > 0) {
    report(
      new Error(`Edit ${edit.id}: Shopify did not e-mail the invoice (${inOwnWords(messages.join('; '))}).`),
    );
  }
}

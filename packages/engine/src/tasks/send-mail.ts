import { mailNeed } from '../edits/points.ts';
import { retryDelayMs } from '../events/retry-delays.ts';
import type { LedgerEdit } from '../ledger.ts';
import type { KeptTask } from '../ledger/task.ts';
import { mintOrderLink } from '../links/mint-order-link.ts';
import { singleAddress } from '../mail/clean-text.ts';
import { displayForMail, wordsForShopper } from '../mail/languages.ts';
import { mailFactsOf } from '../mail/mail-facts.ts';
import { mailKindFor } from '../mail/mail-kinds.ts';
import type { MailKind } from '../mail/mail-kinds.ts';
import { MailFailure } from '../mail/mailer.ts';
import type { Mail } from '../mail/mailer.ts';
import { writeMail } from '../mail/write-mail.ts';
import { isMoreMoney, moneySum } from '../money.ts';
import type { OrderFacts } from '../order-facts.ts';
import { readOrder } from '../shopify/read-order.ts';
import type { Workshop } from '../workshop.ts';
import type { PutOff } from './task-outcome.ts';

/** How long a card on file may take to be charged before its shopper is asked to pay. */
const CHARGING_MS = 5 * 60_000;

/**
 * Writes to the shopper about an event (rules L1 to L6): by how things stand now, to the address that the order has now, or not at all where there is nothing to
 * say any more. Tried for a day, with growing waits, and given up at once where the mail is refused for good.
 */
export async function sendMail(workshop: Workshop, task: KeptTask): Promise<PutOff | null> {
  const { config, ledger, mailer, now, report } = workshop;
  const event = await ledger.findEvent(task.orderId, task.subject);
  const edit = event?.editId ? await ledger.findEdit(task.orderId, event.editId) : null;
  const kind = event && edit ? mailKindFor(event.type, edit) : null;
  if (!edit || !kind || !mailer || !config.mail?.kinds.includes(kind)) return null;
  const chargedMs = kind === 'payment-open' ? Date.parse(edit.settlement.chargedAt ?? '') : NaN;
  if (now().getTime() < chargedMs + CHARGING_MS) {
    const dueAt = new Date(chargedMs + CHARGING_MS).toISOString();
    return { dueAt, attempts: task.attempts, note: 'A card on file is being charged.' };
  }
  const mail = await write(workshop, edit, kind, new Date(event?.at ?? edit.acceptedAt));
  if (!mail) return null;
  try {
    await mailer.send(mail);
    return null;
  } catch (error) {
    const attempts = task.attempts + 1;
    const { message, isPermanent } = failureOf(error);
    const waitMs = isPermanent ? null : retryDelayMs(task.subject, attempts);
    if (waitMs !== null)
      return { dueAt: new Date(now().getTime() + waitMs).toISOString(), attempts, note: message };
    report(new Error(`The mail "${kind}" of edit ${edit.id} is given up: ${message}`));
    return null;
  }
}

/** Writes the mail about an event. Its link counts from then on, so that a mail that is tried again is the same. */
async function write(
  workshop: Workshop,
  edit: LedgerEdit,
  kind: MailKind,
  eventAt: Date,
): Promise<Mail | null> {
  const { admin, config } = workshop;
  const order = await admin.reserve(mailNeed, (reserved) => readOrder(reserved, edit.orderId));
  const to = order?.email ? singleAddress(order.email) : null;
  if (!order || to === null) return null;
  if (kind === 'payment-open' && isPaid(order)) return null;
  const words = wordsForShopper(edit.language);
  const orderLink = await mintOrderLink(config, edit.orderId, eventAt);
  const display = displayForMail(edit.language);
  return writeMail(kind, mailFactsOf(edit, order, to, orderLink, config, display), words);
}

/** Whether nothing is left to pay, also where the ledger does not know yet. */
function isPaid({ total, paid, capturable }: OrderFacts): boolean {
  return !isMoreMoney(total, moneySum([paid, capturable], total.currencyCode));
}

/** What may be said of a failure: of one that is not ours nothing, because its words may hold the address. */
function failureOf(error: unknown): Pick<MailFailure, 'message' | 'isPermanent'> {
  if (error instanceof MailFailure) return error;
  return { message: 'The mailer failed.', isPermanent: false };
}

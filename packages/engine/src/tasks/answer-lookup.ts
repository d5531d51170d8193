import type { LookupWish } from '../ledger/lookup.ts';
import type { KeptTask } from '../ledger/task.ts';
import { codeHash, plainEmail, recipientHash } from '../lookups/secrets.ts';
import { singleAddress } from '../mail/clean-text.ts';
import { displayForMail, wordsForShopper } from '../mail/languages.ts';
import { MailFailure } from '../mail/mailer.ts';
import { writeCodeMail } from '../mail/write-code-mail.ts';
import type { Need } from '../shopify/admin.ts';
import { findOrders } from '../shopify/find-orders.ts';
import type { FoundOrder } from '../shopify/find-orders.ts';
import type { Workshop } from '../workshop.ts';
import { putOff } from './task-outcome.ts';
import type { PutOff } from './task-outcome.ts';

/** What the search asks for. */
const NEED: Need = { points: 12, priority: 'background' };

/** How many codes are sent in an hour about one order, and to one address (rule I11). */
const CODES_AN_HOUR = 5;

/**
 * Looks for the order of somebody who knows its number and its address, and sends a code to that address (rules I8 to I11). What they said is erased, whatever
 * came of it; only until the code would have expired is it tried again.
 */
export async function answerLookup(workshop: Workshop, task: KeptTask): Promise<PutOff | null> {
  const { ledger, now, report } = workshop;
  const lookup = await ledger.findLookup(task.subject);
  if (!lookup?.wish) return null;
  const { key, wish, expiresAt } = lookup;
  const endWithoutCode = async () => {
    // The hash of a code that nobody knows: a lookup without an order is not told from one with one.
    const hash = await codeHash(workshop.createId(), workshop.createCode());
    await ledger.endLookup(key, { codeHash: hash, orderId: null, recipient: null });
    return null;
  };
  if (expiresAt <= now().toISOString()) return endWithoutCode();
  const order = await findOwnOrder(workshop, wish);
  if (!order) return endWithoutCode();
  const code = workshop.createCode();
  try {
    await mailCode(workshop, { order, wish, code, expiresAt });
  } catch (error) {
    const isPermanent = error instanceof MailFailure && error.isPermanent;
    // The words of a failure that is not ours may hold the address.
    const message = error instanceof MailFailure ? error.message : 'The mailer failed.';
    if (!isPermanent) return putOff(task, now(), message);
    report(new Error(`A one-time code could not be sent: ${message}`));
    return endWithoutCode();
  }
  const [hash, recipient] = await Promise.all([codeHash(wish.lookupId, code), recipientHash(order.email)]);
  await ledger.endLookup(key, { codeHash: hash, orderId: order.id, recipient });
  return null;
}

/** The order with the number and the address that were said; `null` where there is none, or where it has got its codes for the hour. */
async function findOwnOrder(
  { admin, ledger, now }: Workshop,
  { orderName, email }: LookupWish,
): Promise<(FoundOrder & { readonly email: string }) | null> {
  const orders = await admin.reserve(NEED, (reserved) => findOrders(reserved, orderName));
  for (const order of orders) {
    const address = order.email === null ? null : singleAddress(order.email);
    if (address === null || plainEmail(address) !== plainEmail(email)) continue;
    const since = new Date(now().getTime() - 3_600_000).toISOString();
    const codes = await ledger.countCodes(order.id, await recipientHash(address), since);
    return codes < CODES_AN_HOUR ? { ...order, email: address } : null;
  }
  return null;
}

interface CodeToMail {
  readonly order: FoundOrder & { readonly email: string };
  readonly wish: LookupWish;
  readonly code: string;
  readonly expiresAt: string;
}

async function mailCode(
  { config, mailer, createId }: Workshop,
  { order, wish, code, expiresAt }: CodeToMail,
): Promise<void> {
  if (!mailer || !config.mail) throw new Error('One-time codes are configured without mail.');
  const words = wordsForShopper(wish);
  const { from, replyTo = null, storeUrl = null } = config.mail;
  const facts = {
    sender: { from, replyTo, storeUrl, shop: config.shop },
    to: order.email,
    orderName: order.name,
    code: `${code.slice(0, 4)} ${code.slice(4)}`,
    validUntil: displayForMail(wish, words).moment(expiresAt),
  };
  await mailer.send(writeCodeMail(facts, words, createId()));
}

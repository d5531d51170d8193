import { lookupNeed } from '../edits/points.ts';
import type { Lookup, LookupWish } from '../ledger/lookup.ts';
import type { KeptTask } from '../ledger/task.ts';
import { codeHash, plainEmail, recipientHash } from '../lookups/secrets.ts';
import { singleAddress } from '../mail/clean-text.ts';
import { displayForMail, wordsForShopper } from '../mail/languages.ts';
import { MailFailure } from '../mail/mailer.ts';
import type { Mail } from '../mail/mailer.ts';
import { writeCodeMail } from '../mail/write-code-mail.ts';
import { findOrders } from '../shopify/find-orders.ts';
import type { Workshop } from '../workshop.ts';
import { putOff } from './task-outcome.ts';
import type { PutOff } from './task-outcome.ts';

/** How many codes are sent in an hour about one order, and to one address (rule I11). */
const CODES_AN_HOUR = 5;

const HOUR_MS = 3_600_000;

/** Whom a code is written to, and about what. */
interface Addressee {
  /** The numeric id of the order; `null` where the mail is not sent. */
  readonly orderId: string | null;
  readonly orderName: string;
  readonly email: string;
}

/**
 * Looks for the order of somebody who knows its number and its address, and sends a code to that address (rules I8 to I11). What they said is erased, whatever
 * came of it; only until the code would have expired is it tried again. An hour after it was asked the lookup is forgotten.
 *
 * Where there is no such order, the same is asked, written and put down, and in place of the sending is a wait: whoever watches how long other requests take
 * meanwhile learns nothing either (rule I7).
 */
export async function answerLookup(workshop: Workshop, task: KeptTask): Promise<PutOff | null> {
  const { ledger, now, createCode, report } = workshop;
  const lookup = await ledger.findLookup(task.subject);
  if (!lookup) return null;
  const { key, wish, askedAt, expiresAt } = lookup;
  const forgetting = { dueAt: hourAfter(askedAt), attempts: 0, note: null };
  if (!wish) {
    // Done before, also where a crash came before it could be put off.
    if (now().toISOString() < forgetting.dueAt) return forgetting;
    await ledger.forgetLookup(key);
    return null;
  }
  const isOver = expiresAt <= now().toISOString();
  const found = isOver ? nobody(wish) : await findAddressee(workshop, wish);
  const addressee = (await claimCode(workshop, key, found)) ? found : nobody(wish);
  const code = createCode();
  const mail = writeCode(workshop, { ...lookup, wish }, addressee, code);
  try {
    await handOver(workshop, addressee.orderId === null ? null : mail);
  } catch (error) {
    // The words of a failure that is not ours may hold the address.
    const failure = error instanceof MailFailure ? error : new MailFailure('The mailer failed.', false);
    if (!failure.isPermanent) return putOff(task, now(), failure.message);
    report(new Error(`A one-time code could not be sent: ${failure.message}`));
  }
  await ledger.endLookup(key, await codeHash(wish.lookupId, code));
  return forgetting;
}

/** Hands a mail over, or waits for as long as that would take: what is written down afterwards comes at the same time in both cases. */
async function handOver({ mailer, codePace, now, sleep }: Workshop, mail: Mail | null): Promise<void> {
  if (mail === null) return sleep(codePace.next());
  const startedAtMs = now().getTime();
  await mailer?.send(mail);
  codePace.note(now().getTime() - startedAtMs);
}

/** The shopper of the order with the number and the address that were said. */
async function findAddressee({ admin }: Workshop, wish: LookupWish): Promise<Addressee> {
  const orders = await admin.reserve(lookupNeed, (reserved) => findOrders(reserved, wish.orderName));
  const own = orders
    .map(({ id, name, email }) => ({ orderId: id, orderName: name, email: singleAddress(email ?? '') ?? '' }))
    .find(({ email }) => email !== '' && plainEmail(email) === plainEmail(wish.email));
  return own ?? nobody(wish);
}

/** Whether they have not got their codes for the hour yet. */
async function claimCode(
  { ledger, now }: Workshop,
  key: string,
  { orderId, email }: Addressee,
): Promise<boolean> {
  const since = new Date(now().getTime() - HOUR_MS).toISOString();
  const recipient = await recipientHash(email);
  const who = orderId === null ? { orderId, recipient: null } : { orderId, recipient };
  return ledger.claimCode({ key, ...who, since, limit: CODES_AN_HOUR });
}

function hourAfter(at: string): string {
  return new Date(Date.parse(at) + HOUR_MS).toISOString();
}

function nobody({ orderName, email }: LookupWish): Addressee {
  return { orderId: null, orderName, email };
}

function writeCode(
  { config, createId }: Workshop,
  { wish, expiresAt }: Lookup & { readonly wish: LookupWish },
  { email, orderName }: Addressee,
  code: string,
): Mail {
  const words = wordsForShopper(wish);
  const { from = '', replyTo = null, storeUrl = null } = config.mail ?? {};
  const facts = {
    sender: { from, replyTo, storeUrl, shop: config.shop },
    to: email,
    orderName,
    code: `${code.slice(0, 4)} ${code.slice(4)}`,
    validUntil: displayForMail(wish).moment(expiresAt),
  };
  return writeCodeMail(facts, words, createId());
}

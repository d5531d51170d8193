import type { Lookup, LookupEnd, LookupWish } from '../ledger/lookup.ts';
import type { KeptTask } from '../ledger/task.ts';
import { codeHash, plainEmail, recipientHash } from '../lookups/secrets.ts';
import { singleAddress } from '../mail/clean-text.ts';
import { displayForMail, wordsForShopper } from '../mail/languages.ts';
import { MailFailure } from '../mail/mailer.ts';
import type { Mail } from '../mail/mailer.ts';
import { writeCodeMail } from '../mail/write-code-mail.ts';
import type { Need } from '../shopify/admin.ts';
import { findOrders } from '../shopify/find-orders.ts';
import type { Workshop } from '../workshop.ts';
import { putOff } from './task-outcome.ts';
import type { PutOff } from './task-outcome.ts';

/** What the search asks for. */
const NEED: Need = { points: 12, priority: 'background' };

/** How many codes are sent in an hour about one order, and to one address (rule I11). */
const CODES_AN_HOUR = 5;

/** Whom a code is written to, and about what. */
interface Addressee {
  /** The numeric id of the order; `null` where the mail is not sent. */
  readonly orderId: string | null;
  readonly orderName: string;
  readonly email: string;
}

/**
 * Looks for the order of somebody who knows its number and its address, and sends a code to that address (rules I8 to I11). What they said is erased, whatever
 * came of it; only until the code would have expired is it tried again.
 *
 * Where there is no such order, the same is asked, written and put down, and in place of the sending is a wait: whoever watches how long other requests take
 * meanwhile learns nothing either (rule I7).
 */
export async function answerLookup(workshop: Workshop, task: KeptTask): Promise<PutOff | null> {
  const { ledger, now, createCode, report } = workshop;
  const lookup = await ledger.findLookup(task.subject);
  if (!lookup?.wish) return null;
  const { key, wish, expiresAt } = lookup;
  const isOver = expiresAt <= now().toISOString();
  const addressee = isOver ? nobody(wish) : await findAddressee(workshop, wish);
  const code = createCode();
  const mail = writeCode(workshop, { ...lookup, wish }, addressee, code);
  const end = await endOf(wish, addressee, code);
  try {
    await handOver(workshop, addressee.orderId === null ? null : mail);
  } catch (error) {
    // The words of a failure that is not ours may hold the address.
    const failure = error instanceof MailFailure ? error : new MailFailure('The mailer failed.', false);
    if (!failure.isPermanent) return putOff(task, now(), failure.message);
    report(new Error(`A one-time code could not be sent: ${failure.message}`));
  }
  await ledger.endLookup(key, end);
  return null;
}

/** Hands a mail over, or waits for as long as that would take: what is written down afterwards comes at the same time in both cases. */
async function handOver({ mailer, codePace, now, sleep }: Workshop, mail: Mail | null): Promise<void> {
  if (mail === null) return sleep(codePace.next());
  const startedAtMs = now().getTime();
  await mailer?.send(mail);
  codePace.note(now().getTime() - startedAtMs);
}

/** The shopper of the order with the number and the address that were said, unless they have got their codes for the hour. */
async function findAddressee({ admin, ledger, now }: Workshop, wish: LookupWish): Promise<Addressee> {
  const orders = await admin.reserve(NEED, (reserved) => findOrders(reserved, wish.orderName));
  const own = orders
    .map(({ id, name, email }) => ({ orderId: id, orderName: name, email: singleAddress(email ?? '') ?? '' }))
    .find(({ email }) => email !== '' && plainEmail(email) === plainEmail(wish.email));
  const since = new Date(now().getTime() - 3_600_000).toISOString();
  const { orderId = '', email = wish.email } = own ?? {};
  const codes = await ledger.countCodes(orderId, await recipientHash(email), since);
  return own && codes < CODES_AN_HOUR ? own : nobody(wish);
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
    validUntil: displayForMail(wish, words).moment(expiresAt),
  };
  return writeCodeMail(facts, words, createId());
}

async function endOf(
  { lookupId }: LookupWish,
  { orderId, email }: Addressee,
  code: string,
): Promise<LookupEnd> {
  const [hash, recipient] = await Promise.all([codeHash(lookupId, code), recipientHash(email)]);
  return { codeHash: hash, orderId, recipient: orderId === null ? null : recipient };
}

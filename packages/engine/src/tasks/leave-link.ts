import type { KeptTask } from '../ledger/task.ts';
import { mintOrderLink } from '../links/mint-order-link.ts';
import { messagesOfRefusal } from '../shopify/failure.ts';
import { inOwnWords } from '../shopify/own-words.ts';
import { setOrderMetafield } from '../shopify/set-order-metafield.ts';
import type { Workshop } from '../workshop.ts';
import { putOff } from './task-outcome.ts';
import type { PutOff } from './task-outcome.ts';

/** What the mutation asks for, in points. */
const POINTS = 10;

/** How often an order that Shopify does not have yet is tried: within an hour. */
const TRIES = 8;

/** Leaves a link to a new order in a metafield of it, for the shop's mails. What Shopify goes on refusing is reported and left. */
export async function leaveLink(
  { config, admin, now, report }: Workshop,
  task: KeptTask,
): Promise<PutOff | null> {
  const { metafield } = config.proofs['signed-link'] ?? {};
  const value = await mintOrderLink(config, task.orderId, now());
  if (!metafield || value === null) return null;
  const writing = admin.reserve({ points: POINTS, priority: 'background' }, (reserved) =>
    setOrderMetafield(reserved, task.orderId, { ...metafield, type: 'url', value }),
  );
  const [refusal] = await writing.catch(messagesOfRefusal);
  if (refusal === undefined) return null;
  if (task.attempts < TRIES) return putOff(task, now(), refusal);
  report(new Error(`Shopify did not take the link to an order (${inOwnWords(refusal)}).`));
  return null;
}

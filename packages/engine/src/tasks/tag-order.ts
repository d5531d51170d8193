import { tagNeed } from '../edits/points.ts';
import type { LedgerEdit } from '../ledger.ts';
import type { KeptTask } from '../ledger/task.ts';
import { isToBePaid } from '../settlement/open-edits.ts';
import { addTags } from '../shopify/add-tags.ts';
import { messagesOfRefusal } from '../shopify/failure.ts';
import { inOwnWords } from '../shopify/own-words.ts';
import { removeTags } from '../shopify/remove-tags.ts';
import type { Workshop } from '../workshop.ts';

/**
 * Tags an order in Shopify as its edits stand now (rule V12). Only tags are written: the order's note belongs to staff, and writing it would overwrite what they
 * write at the same time. What Shopify refuses is reported and left.
 */
export async function tagOrder(
  { config, admin, ledger, report }: Workshop,
  { orderId }: KeptTask,
): Promise<null> {
  const { orderTags } = config;
  if (orderTags === false) return null;
  const edits = await ledger.listEdits(orderId);
  const wanted = [
    ...(edits.some(isInOrder) ? [orderTags.edited] : []),
    ...(edits.some(isToBePaid) ? [orderTags.awaitingPayment] : []),
    ...(edits.some(isWaiting) ? [orderTags.awaitingApproval] : []),
    ...(edits.some(wasTakenBack) ? [orderTags.reverted] : []),
  ];
  const isNoLongerAwaited =
    edits.some(({ settlement }) => settlement.action === 'collect') && !edits.some(isToBePaid);
  const wasDecided = edits.some(({ approval }) => approval.decidedAt !== null);
  const unwanted = [
    ...(isNoLongerAwaited ? [orderTags.awaitingPayment] : []),
    ...(wasDecided && !edits.some(isWaiting) ? [orderTags.awaitingApproval] : []),
    ...(edits.some(isInOrder) ? [] : [orderTags.edited]),
  ];
  const writing = admin.reserve(tagNeed, async (reserved) => [
    ...(wanted.length > 0 ? await addTags(reserved, orderId, wanted) : []),
    ...(unwanted.length > 0 ? await removeTags(reserved, orderId, unwanted) : []),
  ]);
  const refusals = await writing.catch(messagesOfRefusal);
  for (const message of refusals) report(new Error(`Shopify did not tag an order (${inOwnWords(message)}).`));
  return null;
}

function isInOrder({ status }: LedgerEdit): boolean {
  return status === 'committed' || status === 'settled';
}

function isWaiting({ step }: LedgerEdit): boolean {
  return step === 'waiting';
}

function wasTakenBack({ status }: LedgerEdit): boolean {
  return status === 'reverted';
}

import type { FollowUp, LedgerEdit } from '../ledger.ts';
import type { OrderFacts } from '../order-facts.ts';
import { addTags } from '../shopify/add-tags.ts';
import { ShopifyFailure } from '../shopify/failure.ts';
import { holdFulfillmentOrders } from '../shopify/hold-fulfillment-orders.ts';
import { moveFulfillmentOrder } from '../shopify/move-fulfillment-order.ts';
import { inOwnWords } from '../shopify/own-words.ts';
import type { Workshop } from '../workshop.ts';
import { record } from './progress.ts';
import { readEditedOrder } from './read-edited-order.ts';

/**
 * Does what rules ask for once a change is in Shopify: tags, a hold, a move.
 *
 * Each is safe to do again (a tag that is there stays, a hold is known by its handle, a fulfilment order that is at its place is not moved), so
 * that one whose answer was lost is looked for first and then done again. What Shopify refuses is reported, and the edit stands: the
 * shopper's change is not taken back because a tag could not be set.
 */
export async function followUp(workshop: Workshop, edit: LedgerEdit): Promise<LedgerEdit> {
  let current = edit;
  try {
    const facts = await readEditedOrder(workshop, edit.orderId);
    for (const step of edit.followUps) {
      if (current.landed.followUps.includes(step.do)) continue;
      for (const message of await take(workshop, step, facts, edit.id)) {
        workshop.report(
          new Error(
            `Edit ${edit.id}: Shopify refused the ${step.do} that a rule asks for: ${inOwnWords(message)}`,
          ),
        );
      }
      const followUps = [...current.landed.followUps, step.do];
      current = await record(workshop, current, { landed: { ...current.landed, followUps } });
    }
    return await record(workshop, current, { step: 'done' });
  } catch (error) {
    if (!(error instanceof ShopifyFailure)) throw error;
    workshop.report(error);
    return current;
  }
}

async function take(
  { admin }: Workshop,
  step: FollowUp,
  facts: OrderFacts,
  editId: string,
): Promise<readonly string[]> {
  const waiting = facts.fulfillmentOrders.filter(
    ({ status }) => status !== 'CANCELLED' && status !== 'CLOSED',
  );
  const messages: string[] = [];
  switch (step.do) {
    case 'tag': {
      const missing = step.tags.filter((tag) => !facts.tags.includes(tag));
      return missing.length === 0 ? [] : addTags(admin, facts.id, missing);
    }
    case 'hold':
      return waiting.length === 0
        ? []
        : holdFulfillmentOrders(
            admin,
            waiting.map(({ id }) => id),
            { reason: step.reason, reasonNotes: step.note, handle: `amend-${editId}` },
          );
    case 'move':
      for (const { id } of waiting.filter(({ locationId }) => locationId !== step.locationId)) {
        messages.push(...(await moveFulfillmentOrder(admin, id, step.locationId)));
      }
      return messages;
  }
}

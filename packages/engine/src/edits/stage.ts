import { ShopifyFailure } from '../shopify/failure.ts';
import { stageEdit } from '../shopify/stage-edit.ts';
import type { Staging } from '../shopify/stage-edit.ts';
import type { StagedOperation } from '../shopify/staged-operation.ts';
import type { Workshop } from '../workshop.ts';
import { MAY_ARRIVE_FOR_MS } from './progress.ts';

/**
 * Stages operations in an edit session of an order. Where the answer is lost they may still arrive, and then in the midst of what is staged next in the
 * same session: the ledger notes until when (rules E6, E15).
 */
export async function stage(
  { admin, ledger, now }: Workshop,
  orderId: string,
  calculatedOrderId: string,
  operations: readonly StagedOperation[],
): Promise<Staging> {
  try {
    return await stageEdit(admin, calculatedOrderId, operations);
  } catch (error) {
    if (error instanceof ShopifyFailure && error.outcome === 'unknown') {
      const mayChangeUntil = new Date(now().getTime() + MAY_ARRIVE_FOR_MS).toISOString();
      await ledger.rememberSession(orderId, { calculatedOrderId, mayChangeUntil });
    }
    throw error;
  }
}

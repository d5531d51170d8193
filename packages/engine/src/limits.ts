import type { Refusal } from './answer.ts';
import type { ResolvedConfig } from './config.ts';
import type { Uses } from './ledger/uses.ts';
import type { Workshop } from './workshop.ts';

/** How often something may be done within a time; `false` for as often as anybody likes. */
export type Limit = ResolvedConfig['limits']['edits'];

/** Why something is not done that was done too often, or `null`: rule F1. */
export function refusalBeyond(limit: Exclude<Limit, false>, uses: Uses, nowMs: number): Refusal | null {
  if (uses.count <= limit.most) return null;
  return {
    code: 'rate_limited',
    retryAfterSeconds: Math.max(1, Math.ceil((uses.endsMs - nowMs) / 1000)),
  };
}

/** Counts what is done to an order in its ledger, and refuses it beyond its limit (rules F4, F5). */
export async function refuseBeyond(
  { config, ledger, now }: Workshop,
  kind: 'quotes' | 'edits',
  orderId: string,
): Promise<Refusal | null> {
  const limit = config.limits[kind];
  if (!limit) return null;
  const nowMs = now().getTime();
  const uses = await ledger.countUse(`${kind} ${orderId}`, nowMs, limit.withinSeconds * 1000);
  return refusalBeyond(limit, uses, nowMs);
}

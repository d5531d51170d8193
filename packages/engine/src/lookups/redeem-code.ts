import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { Workshop } from '../workshop.ts';
import { codeHash, lookupKey } from './secrets.ts';

/** How often a code may be entered, right or wrong (rule I10). */
const TRIES = 5;

/** The order that a code was sent about, by its numeric id. Whatever is wrong with the code, the answer is the same. */
export async function redeemCode(
  { ledger, now }: Workshop,
  lookupId: string,
  code: string,
): Promise<Answer<string>> {
  const [key, hash] = await Promise.all([lookupKey(lookupId), codeHash(lookupId, code)]);
  const orderId = await ledger.tryCode({ key, codeHash: hash, at: now().toISOString(), limit: TRIES });
  return orderId === null ? refused({ code: 'code_invalid' }) : given(orderId);
}

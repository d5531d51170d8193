import type { Answer, Refusal } from '@amend/engine';

/** When it is worth coming back: an order can be read some seconds after its Thank You page is shown. */
const RETRY_AFTER_SECONDS = 2;

/** The one answer for an order that is not there, one that is not there yet, and one that is somebody else's (rule I4). */
export const notYours: { readonly ok: false; readonly refusal: Refusal } = {
  ok: false,
  refusal: { code: 'order_not_found', retryAfterSeconds: RETRY_AFTER_SECONDS },
};

/** The same for an answer that says so. */
export function unlessMissing<Value>(answer: Answer<Value>): Answer<Value> {
  return !answer.ok && answer.refusal.code === 'order_not_found' ? notYours : answer;
}

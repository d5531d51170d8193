import type { Workshop } from '../workshop.ts';
import { tasksFor } from './task-for.ts';
import type { WebhookSubject } from './task-for.ts';

/** A webhook of Shopify that was found to be Shopify's. */
export interface Delivery {
  /** The same each time that Shopify delivers it. */
  readonly id: string;
  readonly subject: WebhookSubject;
}

/** Puts down what is to be done about a webhook, unless it has been here before: all that happens before it is answered (rules N4, N6). */
export async function noticeDelivery(
  { config, ledger, now, report }: Workshop,
  { id, subject }: Delivery,
): Promise<void> {
  const at = now().toISOString();
  if (subject.kind === 'data-request') {
    const { requestId, orderIds } = subject;
    await ledger.noteDataRequest({ id: requestId, requestedAt: at, orderIds });
    report(
      new Error(
        `A customer asks what is kept of them. Answer with GET /v1/merchant/data-requests/${requestId}, within 30 days.`,
      ),
    );
  }
  const wishes = {
    isHeld: config.holdWhileOpen !== undefined,
    isLinked: config.proofs['signed-link']?.metafield !== undefined,
  };
  await ledger.noteDelivery(id, at, tasksFor(subject, at, wishes));
}

import { isWantedTopic } from '@amend/engine';
import type { Delivery } from '@amend/engine';
import type { Hono } from 'hono';

import { answerProblem } from './answers.ts';
import type { ApiContext, ApiEnv } from './context.ts';
import { limitBody } from './limit-body.ts';
import { addRoutes } from './routes.ts';
import { createSignatureCheck } from './webhooks/check-signature.ts';
import { readSubject } from './webhooks/read-subject.ts';

/** Where Shopify sends webhooks. */
const WEBHOOK_PATH = '/webhooks/shopify';

/** What webhooks are held against, and what is done with those that are good. */
export interface WebhookDoorOptions {
  readonly shop: string;
  readonly secrets: readonly string[];
  /** Puts a webhook down; it is answered once this resolves, and sent again by Shopify where it rejects. */
  readonly notice: (delivery: Delivery) => Promise<void>;
  /** Told of a webhook that cannot be made use of. */
  readonly report: (error: Error) => void;
}

/** The longest body that is read, in bytes: an order of 500 lines that was shipped has some 1.3 MB with all its fields. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;

/** Shopify's ids have 36 characters; the ledger keeps none that is much longer. */
const MAX_ID_LENGTH = 255;

/** Takes Shopify's webhooks: checked, put down, answered; what they lead to is done afterwards (rules N1 to N6). */
export function openWebhookDoor(
  app: Hono<ApiEnv>,
  { shop, secrets, notice, report }: WebhookDoorOptions,
): void {
  const isSigned = createSignatureCheck(secrets);

  async function handle(c: ApiContext): Promise<Response> {
    if (!(await isSigned(c.req))) return answerProblem(c, { code: 'webhook_not_signed' });
    if (c.req.header('x-shopify-shop-domain') !== shop)
      return answerProblem(c, { code: 'webhook_wrong_shop' });
    const topic = c.req.header('x-shopify-topic') ?? '';
    if (!isWantedTopic(topic)) return taken(c);
    const id = c.req.header('x-shopify-webhook-id') ?? '';
    if (id === '' || id.length > MAX_ID_LENGTH) return answerProblem(c, { code: 'webhook_unnamed' });
    const subject = readSubject(topic, await c.req.text());
    if (subject) await notice({ id, subject });
    else report(new Error(`A webhook of the topic ${topic} does not say what it is about.`));
    return taken(c);
  }

  app.use(WEBHOOK_PATH, limitBody(MAX_BODY_BYTES));
  addRoutes(app, [{ method: 'POST', path: WEBHOOK_PATH, handle }]);
}

function taken(c: ApiContext): Response {
  return new Response(null, {
    status: 200,
    headers: { ...c.get('answerHeaders'), 'x-request-id': c.get('requestId') },
  });
}

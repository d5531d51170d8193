import { html } from 'hono/html';

import type { ShopState } from '../shop/shop-state.ts';
import type { WebhookDeliveryRecord } from '../webhooks/delivery-record.ts';
import { renderChip, renderPage, type Markup } from './page.ts';
import { tellExactTime } from './words.ts';

const TONES = {
  delivered: 'DELIVERED',
  failed: 'FAILURE',
  pending: 'PENDING',
  unreachable: 'PENDING',
} as const;

/** Every webhook that was sent, newest first, with its attempts and its body, and who is subscribed. */
export function renderWebhooksPage({ platform, shop }: ShopState) {
  const { webhookDeliveries: deliveries, webhookSubscriptions: subscriptions } = platform;
  return renderPage(
    'Webhooks',
    shop.name,
    html`<h1>Webhooks</h1>
      <p class="lead">
        ${deliveries.length} sent, ${deliveries.filter(({ status }) => status === 'pending').length} still to
        be delivered. Retries come due as the <a href="/clock">clock</a> moves.
      </p>
      <section aria-labelledby="subscriptions">
        <h2 id="subscriptions">Subscriptions made through the API</h2>
        ${
          subscriptions.length === 0
            ? html`<p>None. An app makes them with <code>webhookSubscriptionCreate</code>.</p>`
            : html`<ul class="plain">
                ${subscriptions.map(
                  ({ topic, uri }) =>
                    html`<li><code>${topic}</code> <span class="aside">to ${uri}</span></li>`,
                )}
              </ul>`
        }
      </section>
      <section aria-labelledby="deliveries">
        <h2 id="deliveries">Deliveries</h2>
        <ol class="deliveries">
          ${deliveries.toReversed().map((each) => renderDelivery(each, shop.ianaTimezone))}
        </ol>
      </section>`,
  );
}

function renderDelivery(delivery: WebhookDeliveryRecord, timeZone: string): Markup {
  const { topic, uri, status, attempts, nextAttemptAt, body, triggeredAt, webhookId } = delivery;
  return html`<li>
    <h3><code>${topic}</code> ${renderChip(TONES[status], status)}</h3>
    <p class="aside">
      <time datetime="${triggeredAt}">${tellExactTime(triggeredAt, timeZone)}</time> to ${uri}, webhook id
      ${webhookId}
    </p>
    <ul class="plain attempts">
      ${attempts.map(
        ({ at, status: answered, error }) =>
          html`<li>${tellExactTime(at, timeZone)}: ${error ?? `answered ${answered}`}</li>`,
      )}
      ${nextAttemptAt === null ? null : html`<li>Next attempt ${tellExactTime(nextAttemptAt, timeZone)}</li>`}
    </ul>
    <details class="raw">
      <summary>Body</summary>
      <pre tabindex="0" role="region" aria-label="Body of ${topic}">
${JSON.stringify(JSON.parse(body), null, 2)}</pre>
    </details>
  </li>`;
}

import { WEBHOOK_TOPICS } from '@amend/engine';
import type { WebhookTopic } from '@amend/engine';
import type { SimulatorOptions } from '@amend/simulator';

import type { Kit } from '../kit.ts';
import { openOrder } from '../settling.ts';

export const ADDRESS = 'https://amend.example/webhooks/shopify';

const isTopic = (topic: string): topic is WebhookTopic => topic in WEBHOOK_TOPICS;

/** What stands in the app's `shopify.app.toml`. */
const webhooks = Object.keys(WEBHOOK_TOPICS)
  .filter(isTopic)
  .map((topic) => ({ topics: [topic], uri: ADDRESS, includeFields: WEBHOOK_TOPICS[topic] }));

/** The order of `openOrder`, in a shop whose Shopify sends every webhook that Amend wants to the API. */
export async function openSubscribedShop(options: Pick<SimulatorOptions, 'switches'> = {}) {
  const topics: (string | null)[] = [];
  const app: { kit?: Kit } = {};
  const opened = await openOrder({
    simulator: {
      ...options,
      app: { webhooks },
      fetch: async (request) => {
        topics.push(request.headers.get('x-shopify-topic'));
        return app.kit ? app.kit.api.fetch(request) : new Response(null, { status: 503 });
      },
    },
  });
  app.kit = opened.kit;
  return { ...opened, topics };
}

/** Lets Shopify send what it has to send, and the API do what it was told, until neither has anything left. */
export async function comeToRest({ simulator, engine }: Kit): Promise<void> {
  do await simulator.clock.settle();
  while ((await engine.runTasks()) > 0);
}

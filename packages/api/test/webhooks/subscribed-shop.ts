import { COMPLIANCE_TOPICS, WEBHOOK_TOPICS } from '@amend/engine';
import type { SimulatorOptions } from '@amend/simulator';

import type { createKit, Kit } from '../kit.ts';
import { openOrder } from '../settling.ts';

export const ADDRESS = 'https://amend.example/webhooks/shopify';

const isTopic = (topic: string): topic is keyof typeof WEBHOOK_TOPICS => topic in WEBHOOK_TOPICS;

/** What stands in the app's `shopify.app.toml`. */
const webhooks = [
  { topics: [...COMPLIANCE_TOPICS], uri: ADDRESS },
  ...Object.keys(WEBHOOK_TOPICS)
    .filter(isTopic)
    .map((topic) => ({ topics: [topic], uri: ADDRESS, includeFields: WEBHOOK_TOPICS[topic] })),
];

/** The order of `openOrder`, in a shop whose Shopify sends every webhook that Amend wants to the API. */
export async function openSubscribedShop(
  options: Pick<SimulatorOptions, 'switches'> = {},
  kitOptions: Pick<NonNullable<Parameters<typeof createKit>[0]>, 'ledger' | 'config' | 'engine'> = {},
) {
  const topics: (string | null)[] = [];
  const app: { kit?: Kit } = {};
  const opened = await openOrder({
    ...kitOptions,
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

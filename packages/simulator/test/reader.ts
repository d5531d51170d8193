import { createHmac } from 'node:crypto';

import {
  DEFAULT_CLIENT_SECRET,
  type SimulatorOptions,
  type Simulator,
  type WebhookTopic,
} from '../src/index.ts';
import { createClock, startSimulator, type Clock } from './start.ts';

/** A webhook as an app receives it. */
export interface Received {
  readonly topic: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly raw: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly isSigned: boolean;
}

/** An app that takes webhooks, in the same process. */
export interface Inbox {
  readonly simulator: Simulator;
  readonly now: Clock;
  readonly received: Received[];
  /** What it answers from now on. */
  answerWith(answer: (request: Request) => Response | Promise<Response>): void;
  topics(): readonly string[];
}

const SUBSCRIBED = 'https://app.example/webhooks';

/** Starts a simulator whose app listens to topics, by its configuration. */
export function startInbox(topics: readonly WebhookTopic[], options: Partial<SimulatorOptions> = {}): Inbox {
  const now = createClock();
  const received: Received[] = [];
  let answer: (request: Request) => Response | Promise<Response> = accept;
  const simulator = startSimulator({
    now,
    ...options,
    app: { ...options.app, webhooks: topics.length === 0 ? [] : [{ topics, uri: SUBSCRIBED }] },
    fetch: async (request) => {
      const raw = await request.text();
      const headers = Object.fromEntries(request.headers);
      const hmac = createHmac('sha256', options.app?.clientSecret ?? DEFAULT_CLIENT_SECRET)
        .update(raw)
        .digest('base64');
      received.push({
        topic: headers['x-shopify-topic'] ?? '',
        headers,
        raw,
        body: JSON.parse(raw),
        isSigned: headers['x-shopify-hmac-sha256'] === hmac,
      });
      return await answer(request);
    },
  });
  return {
    simulator,
    now,
    received,
    answerWith: (next) => void (answer = next),
    topics: () => received.map(({ topic }) => topic),
  };
}

function accept(): Response {
  return new Response(null);
}

import { OrderEvent } from '@amend/contract';

/** What arrived at the merchant's URL. */
export interface Received {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly event: OrderEvent;
}

/** The secret with which deliveries are signed in tests. */
export const eventSecret = 'whsec_YS1zZWNyZXQtZm9yLXRlc3RzLW9mLTMyLWJ5dGVz';

/** Where events go in tests. */
export const eventsUrl = 'https://hooks.shop.example/amend';

/** A system of the merchant's that takes events: answers with a status, or as it is told to. */
export function createReceiver(answer: (received: Received) => Response | Promise<Response> = () => ok()) {
  const received: Received[] = [];
  const requests: Request[] = [];
  return {
    received,
    requests,
    answer,
    async fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
      const request = new Request(input, init);
      requests.push(request);
      const body = await request.clone().text();
      const event = OrderEvent.parse(JSON.parse(body));
      const delivery = { headers: Object.fromEntries(request.headers), body, event };
      received.push(delivery);
      return answer(delivery);
    },
  };
}

/** The answer that most receivers give. */
export function ok(): Response {
  return new Response(null, { status: 204 });
}

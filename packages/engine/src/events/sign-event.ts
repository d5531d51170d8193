import { Webhook } from 'standardwebhooks';

/**
 * The headers of a delivery as Standard Webhooks describes them: its id, when it is sent, and a signature by each secret (rule V2).
 *
 * Source: https://www.standardwebhooks.com.
 */
export function signEvent(
  id: string,
  payload: string,
  at: Date,
  secrets: readonly string[],
): Readonly<Record<string, string>> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, payload)).join(' '),
  };
}

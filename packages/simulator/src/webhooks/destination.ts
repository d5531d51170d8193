/** Where a subscription leads: to a server, or to a queue of another cloud, which nothing here reaches. */
export type Destination =
  | { readonly kind: 'https' }
  | { readonly kind: 'pub-sub'; readonly project: string; readonly topic: string }
  | { readonly kind: 'event-bridge'; readonly arn: string };

const PUB_SUB = /^pubsub:\/\/([^:/\s]+):([^:/\s]+)$/;
const EVENT_BRIDGE = /^arn:aws:events:[a-z0-9-]+::event-source\/aws\.partner\/shopify\.com[\w.]*\/\S+$/;

/** Reads where an address leads. What is neither of the queues is taken for a server, whether it is one or not. */
export function readDestination(uri: string): Destination {
  const [, project, topic] = PUB_SUB.exec(uri) ?? [];
  if (project !== undefined && topic !== undefined) return { kind: 'pub-sub', project, topic };
  return EVENT_BRIDGE.test(uri) ? { kind: 'event-bridge', arn: uri } : { kind: 'https' };
}

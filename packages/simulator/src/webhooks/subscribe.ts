import type { UserError } from '../orders/update-order.ts';
import type { App } from '../platform/app.ts';
import type { PlatformState } from '../platform/platform-state.ts';
import { readDestination } from './destination.ts';
import { parseFilter } from './filter.ts';
import type { WebhookSubscriptionRecord } from './subscription-record.ts';
import { COMPLIANCE_TOPICS, toTopicEnum } from './topics.ts';

/** What an app asks to be told, and where. */
export interface SubscriptionWish {
  readonly topic: string;
  readonly uri: string;
  readonly includeFields: readonly string[];
  readonly name: string | null;
  readonly filter: string | null;
  readonly metafieldNamespaces: readonly string[];
  readonly metafields: readonly { readonly namespace: string; readonly key: string }[];
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const NAME = /^[A-Za-z0-9_-]+$/;
const NAME_MAX_LENGTH = 50;

/**
 * Finds what Shopify would refuse a subscription for, in the words of its answers. Unlike Shopify it takes plain HTTP to
 * this machine, where there is no certificate to be had.
 *
 * @param current - The subscription that is changed, which does not stand in its own way.
 */
export function checkSubscription(
  wish: SubscriptionWish,
  app: App,
  isTopicGranted: boolean,
  platform: PlatformState,
  current: WebhookSubscriptionRecord | null,
): readonly UserError[] {
  const errors: UserError[] = [];
  const refuse = (part: string, message: string) =>
    errors.push({ field: ['webhookSubscription', part], message });
  const others = platform.webhookSubscriptions.filter(
    (each) => each.clientId === app.clientId && each !== current,
  );

  if (COMPLIANCE_TOPICS.includes(wish.topic) || !isTopicGranted) {
    errors.push({
      field: ['topic'],
      message: `You do not have permission to create or update webhooks with ${wish.topic} topic. This topic may have been deprecated or requires an access scope that this app does not have`,
    });
  } else if (app.customerDataLevel === 0 && isAboutCustomers(wish.topic)) {
    errors.push({
      field: ['topic'],
      message: 'This app is not approved to subscribe to webhook topics containing protected customer data.',
    });
  }
  const fault = checkAddress(wish.uri);
  if (fault !== null) refuse('callbackUrl', fault);
  if (others.some((each) => each.topic === wish.topic && each.uri === wish.uri)) {
    refuse('callbackUrl', 'Address for this topic has already been taken');
  }
  if (!isFilterFit(wish)) {
    refuse(
      'filter',
      'The specified filter is invalid, please ensure you specify the field(s) you wish to filter on.',
    );
  }
  if (wish.name !== null && !NAME.test(wish.name)) {
    refuse('name', 'Name name field can only contain alphanumeric characters, underscores, and hyphens');
  }
  if (wish.name !== null && wish.name.length > NAME_MAX_LENGTH) {
    refuse('name', `Name is too long (maximum is ${NAME_MAX_LENGTH} characters)`);
  }
  if (wish.name !== null && others.some((each) => each.name?.toLowerCase() === wish.name?.toLowerCase())) {
    refuse('name', 'Name already exists, no duplicate allowed');
  }
  return errors;
}

// Of metaobjects an app has to say which type it wants to hear of.
function isFilterFit({ topic, filter }: SubscriptionWish): boolean {
  if (filter !== null && parseFilter(filter) === null) return false;
  return !topic.startsWith('metaobjects/') || /(?:^|[\s(])type:(?!\*)\S/.test(filter ?? '');
}

function checkAddress(uri: string): string | null {
  if (uri.trim() === '') return "Address can't be blank";
  if (readDestination(uri).kind !== 'https') return null;
  if (!URL.canParse(uri)) return 'Address is invalid';
  const { protocol, hostname } = new URL(uri);
  const isLocal = LOOPBACK.has(hostname) || hostname.endsWith('.localhost');
  if (protocol === 'https:' || (protocol === 'http:' && isLocal)) return null;
  return `Address protocol ${protocol}// is not supported`;
}

function isAboutCustomers(topic: string): boolean {
  return !toTopicEnum(topic).startsWith('APP_');
}

import { API_VERSION } from '../admin-graphql/admit-request.ts';
import type { DueWork } from '../clock.ts';
import type { App } from '../platform/app.ts';
import { toInstant } from '../shop/instant.ts';
import { toUuid } from '../shop/scramble.ts';
import type { ShopState } from '../shop/shop-state.ts';
import type { Switches } from '../switches.ts';
import type { WebhookDeliveryRecord } from './delivery-record.ts';
import { readDestination } from './destination.ts';
import type { Emit } from './emit.ts';
import { parseFilter } from './filter.ts';
import type { WantedMetafields } from './payloads/metafields.ts';
import { writePayload } from './payloads/write-payload.ts';
import { pickFields } from './pick-fields.ts';
import { RETRIES, retryAfterSeconds } from './retries.ts';
import { sealDelivery, sendOnce, type AttemptResult, type Dispatch } from './send.ts';
import { COMPLIANCE_TOPICS } from './topics.ts';
import type { WebhookTopic } from './topics.ts';

export interface PostOfficeOptions extends Pick<Dispatch, 'fetch' | 'createTimeLimit'> {
  readonly apps: readonly App[];
  readonly switches: Switches;
  readonly readState: () => ShopState;
  readonly now: () => Date;
  readonly nextId: () => number;
  readonly onChange: () => void;
}

/** Writes webhooks, and sends them when they are due. */
export interface PostOffice extends DueWork {
  /** Opens one action of a merchant, a shopper or an app: all it emits carries the same event id. */
  openAction(): Emit;
  /** Whether anybody would be told of anything. */
  hasReaders(): boolean;
  /** Puts back what was on its way when the shop was saved. */
  recover(): void;
}

interface Reader {
  readonly app: App;
  readonly subscriptionId: number | null;
  readonly uri: string;
  readonly name: string | null;
  readonly includeFields: readonly string[];
  readonly filter: string | null;
  readonly wanted: WantedMetafields;
}

/** Finished deliveries that are kept, for the back office. */
const KEPT_DELIVERIES = 500;

export function createPostOffice(options: PostOfficeOptions): PostOffice {
  const { apps, switches, readState, now, nextId, onChange } = options;
  const listInstalled = () => apps.filter((app) => !readState().platform.uninstalled.includes(app.clientId));

  const findSecret = (clientId: string) => apps.find((app) => app.clientId === clientId)?.clientSecret ?? '';
  // What the law asks, an app is told also after it was taken off the shop.
  const listReaders = (topic: WebhookTopic): readonly Reader[] =>
    (COMPLIANCE_TOPICS.includes(topic) ? apps : listInstalled()).flatMap((app): readonly Reader[] => [
      ...app.webhooks
        .filter((each) => each.topics.includes(topic))
        .map(({ uri, name = null, includeFields = [], filter = null, metafieldNamespaces = [] }) => ({
          app,
          subscriptionId: null,
          uri,
          name,
          includeFields,
          filter,
          wanted: { metafieldNamespaces, metafields: [] },
        })),
      ...readState()
        .platform.webhookSubscriptions.filter(
          (each) => each.clientId === app.clientId && each.topic === topic,
        )
        .map(({ id, uri, name, includeFields, ...more }) => ({
          app,
          subscriptionId: id,
          uri,
          name,
          includeFields,
          filter: more.filter ?? null,
          wanted: {
            metafieldNamespaces: more.metafieldNamespaces ?? [],
            metafields: more.metafields ?? [],
          },
        })),
    ]);

  const writeDelivery = (
    topic: WebhookTopic,
    payload: object,
    { app, subscriptionId, uri, name, includeFields }: Reader,
    eventId: string,
  ): WebhookDeliveryRecord => {
    const id = nextId();
    const triggeredAt = toInstant(now());
    const isReachable = readDestination(uri).kind === 'https';
    return {
      id,
      webhookId: toUuid(id),
      eventId,
      clientId: app.clientId,
      subscriptionId,
      topic,
      uri,
      name,
      triggeredAt,
      body: JSON.stringify(pickFields(payload, includeFields)),
      status: isReachable ? 'pending' : 'unreachable',
      attempts: [],
      nextAttemptAt: isReachable ? triggeredAt : null,
    };
  };

  const attempt = async (delivery: WebhookDeliveryRecord, request: () => Request, dispatch: Dispatch) => {
    const at = toInstant(now());
    const result = await sendOnce(request, dispatch);
    delivery.attempts.push({ at, ...result });
    settleAttempt(delivery, result, readState());
    if (switches.webhookDuplicates && delivery.status === 'delivered') {
      delivery.attempts.push({ at, ...(await sendOnce(request, dispatch)) });
    }
    onChange();
  };

  // What falls due goes out after what fell due before it, however long the signing takes.
  let turn: Promise<unknown> = Promise.resolve();

  return {
    openAction() {
      let eventId: string | null = null;
      return (topic, resource) => {
        for (const reader of listReaders(topic)) {
          const payload = writePayload(
            topic,
            resource,
            { app: reader.app, state: readState() },
            reader.wanted,
          );
          if (reader.filter !== null && parseFilter(reader.filter)?.(payload) === false) continue;
          eventId ??= toUuid(nextId());
          readState().platform.webhookDeliveries.push(writeDelivery(topic, payload, reader, eventId));
        }
      };
    },
    hasReaders: () =>
      readState().platform.webhookSubscriptions.length > 0 || apps.some((app) => app.webhooks.length > 0),
    recover() {
      const at = toInstant(now());
      for (const each of readState().platform.webhookDeliveries) {
        if (each.status === 'pending') each.nextAttemptAt ??= at;
      }
    },
    nextDueAt: () =>
      readState().platform.webhookDeliveries.reduce<string | null>(
        (earliest, { nextAttemptAt: at }) =>
          at !== null && (earliest === null || at < earliest) ? at : earliest,
        null,
      ),
    async runDue() {
      const { platform, shop } = readState();
      const at = toInstant(now());
      const due = platform.webhookDeliveries.filter(
        ({ nextAttemptAt }) => nextAttemptAt !== null && nextAttemptAt <= at,
      );
      for (const each of due) each.nextAttemptAt = null;
      const dispatch = { ...options, shopDomain: shop.myshopifyDomain, apiVersion: API_VERSION };
      const sealing = Promise.all(
        due.map(async (delivery) => ({
          delivery,
          request: await sealDelivery(delivery, findSecret(delivery.clientId), dispatch),
        })),
      );
      const sending = turn.then(async () => {
        const sealed = await sealing;
        const ordered = switches.webhookReordering ? sealed.toReversed() : sealed;
        // Not awaited here: an app that is slow keeps nobody else waiting.
        return { attempts: ordered.map(({ delivery, request }) => attempt(delivery, request, dispatch)) };
      });
      turn = sending;
      await Promise.all((await sending).attempts);
      forgetOld(platform.webhookDeliveries);
    },
  };
}

function settleAttempt(delivery: WebhookDeliveryRecord, result: AttemptResult, state: ShopState): void {
  if (result.error === null) {
    delivery.status = 'delivered';
    return;
  }
  const failures = delivery.attempts.length;
  if (failures <= RETRIES) {
    const dueMs =
      Date.parse(delivery.attempts[0]?.at ?? delivery.triggeredAt) + retryAfterSeconds(failures) * 1000;
    delivery.nextAttemptAt = toInstant(new Date(dueMs));
    return;
  }
  delivery.status = 'failed';
  cancelSubscription(delivery, state);
}

// Only what was made through the Admin API is deleted, and only when nothing got through in the meantime.
function cancelSubscription(failed: WebhookDeliveryRecord, { platform }: ShopState): void {
  const since = failed.attempts[0]?.at ?? failed.triggeredAt;
  const gotThrough = platform.webhookDeliveries.some(
    ({ subscriptionId, attempts }) =>
      subscriptionId === failed.subscriptionId &&
      attempts.some(({ at, error }) => error === null && at >= since),
  );
  const place = platform.webhookSubscriptions.findIndex(({ id }) => id === failed.subscriptionId);
  if (place !== -1 && !gotThrough) platform.webhookSubscriptions.splice(place, 1);
}

function forgetOld(deliveries: WebhookDeliveryRecord[]): void {
  while (deliveries.length > KEPT_DELIVERIES && deliveries[0]?.status !== 'pending') deliveries.shift();
}

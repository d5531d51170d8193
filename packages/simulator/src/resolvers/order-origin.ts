import { DRAFT_ORDERS_APP_ID, ONLINE_STORE_APP_ID } from '../orders/apps.ts';
import { nameHandle, nameSource, type ChannelRecord } from '../orders/channel-record.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { toGid } from '../shop/gid.ts';
import { resolveApp } from './app-installation.ts';
import type { Resolved } from './resolved.ts';

/** Where an order comes from: the app, the sales channel, and what it is called there. */
export function resolveOrderOrigin({ placedThrough }: OrderRecord): Resolved {
  const { appId, name, sourceIdentifier } = placedThrough;
  return {
    app: { id: toGid('App', appId), name },
    sourceName: nameSource(placedThrough),
    sourceIdentifier: sourceIdentifier ?? null,
    channelInformation: () => resolveChannel(placedThrough),
    attribution: { handle: nameHandle(placedThrough), displayName: name, icon: null },
    // Draft orders are made by hand, and sold through no channel.
    publication: () => (appId === DRAFT_ORDERS_APP_ID ? null : resolvePublication(placedThrough)),
  };
}

function resolveChannel(channel: ChannelRecord): Resolved {
  const { appId: id, name } = channel;
  return {
    __typename: 'ChannelInformation',
    id: toGid('ChannelInformation', id),
    channelId: toGid('ChannelInformation', id),
    displayName: name,
    app: resolveApp({ id, title: name }),
    channelDefinition: {
      __typename: 'ChannelDefinition',
      id: toGid('ChannelDefinition', id),
      handle: nameHandle(channel),
      channelName: name,
      subChannelName: name,
      isMarketplace: false,
      svgIcon: null,
    },
  };
}

function resolvePublication({ appId: id, name }: ChannelRecord): Resolved {
  return {
    __typename: 'Publication',
    id: toGid('Publication', id),
    name,
    app: resolveApp({ id, title: name }),
    autoPublish: true,
    supportsFuturePublishing: id === ONLINE_STORE_APP_ID,
  };
}

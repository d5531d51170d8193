'use client';

import { createContext, createElement, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ReactElement, ReactNode } from 'react';

import type { Client } from './client.ts';
import { createHooks } from './hooks/create-hooks.ts';
import { createModelStore } from './hooks/model-store.ts';
import { findPage, openOrderPage } from './hooks/order-page.ts';
import type { OrderPage } from './hooks/order-page.ts';
import type { Order } from './types.ts';

export type { Hooks } from './hooks/create-hooks.ts';
export type { Snapshot } from './hooks/snapshot.ts';

/** What an {@link OrderProvider} is given. */
export interface OrderProviderProps {
  /** Asks the API about the order: what `createClient` of `@amend/sdk` or `@amend/sdk/light` makes. Another client is another order; keep it between renderings. */
  readonly client: Client;
  /** The order, where the server has read it: it is shown at once, by the server too, and not read again. Later values are ignored. */
  readonly order?: Order | null | undefined;
  readonly children?: ReactNode;
}

const Page = createContext<OrderPage | null>(null);

/** Opens one order to all hooks below it, and has it read once it is mounted. */
export function OrderProvider({ client, order, children }: OrderProviderProps): ReactElement {
  const page = useMemo(() => openOrderPage({ client, order }), [client]);
  useEffect(() => page.join(), [page]);
  return createElement(Page.Provider, { value: page }, children);
}

/** The hooks, for components below an {@link OrderProvider}; elsewhere they throw. What each does is said in {@link Hooks}. */
export const {
  useOrder,
  useEdits,
  useOrderTracking,
  useEditWindow,
  useAddressCorrection,
  useItemSwap,
  useUpsell,
  useCancelOrder,
} = createHooks((start) => {
  const page = findPage(useContext(Page));
  const store = useMemo(() => createModelStore(page, start), [page]);
  return useSyncExternalStore(store.subscribe, store.getSnapshot, store.getServerSnapshot);
});

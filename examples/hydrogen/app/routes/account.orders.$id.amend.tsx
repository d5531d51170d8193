import { createClient, exchangeProof, OrderProblem } from '@amend/sdk/light';
import { OrderProvider, useOrder, useOrderTracking } from '@amend/sdk/react';
import { useState } from 'react';
import { data, redirect } from 'react-router';

import { AddressForm } from '../address-form.tsx';
import type { Route } from './+types/account.orders.$id.amend';

/**
 * Opens the order of a customer who is logged in. Amend asks Shopify with their own access token whose the order is, and believes nothing else; the
 * order is read here, so that the page has it before any script runs.
 */
export async function loader({ context, params }: Route.LoaderArgs) {
  await context.customerAccount.handleAuthStatus();
  const accessToken = (await context.customerAccount.getAccessToken()) ?? '';
  const endpoint = context.env.PUBLIC_AMEND_ENDPOINT;
  const locale = 'en';
  try {
    const proof = { kind: 'customer-account', accessToken, orderId: params.id } as const;
    // An order of an account has been there for a while: nothing to wait for.
    const { token } = await exchangeProof({ endpoint, proof, locale, patienceMs: 0 });
    const order = await createClient({ endpoint, token, locale }).readOrder();
    // The token opens this order to whoever has it: nobody keeps a copy of the page.
    return data({ endpoint, token, order, locale }, { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    if (!(error instanceof OrderProblem)) throw error;
    if (error.code === 'login_needed') throw redirect('/account/login');
    throw data(`${error.detail} ${error.nextStep}`, { status: error.code === 'order_not_found' ? 404 : 503 });
  }
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Order ${loaderData?.order.name ?? ''}` },
];

export default function AmendOrder({ loaderData: { endpoint, token, order, locale } }: Route.ComponentProps) {
  const [client] = useState(() => createClient({ endpoint, token, locale }));
  return (
    <OrderProvider client={client} order={order}>
      <main>
        <Tracking />
        <AddressForm />
      </main>
    </OrderProvider>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const isAnswer = typeof error === 'object' && error !== null && 'data' in error;
  return (
    <main>
      <p role="alert">{isAnswer ? String(error.data) : 'This page could not be shown. Please try again.'}</p>
    </main>
  );
}

function Tracking() {
  const { order } = useOrder();
  const { view } = useOrderTracking();
  const { moment, day, kind } = view?.statement ?? {};
  return (
    <section>
      <h1>Order {order?.name}</h1>
      <p>
        {kind?.replaceAll('_', ' ')} {moment && (day === 'other' ? moment.date : day)}
      </p>
    </section>
  );
}

import { useOrder } from '@amend/sdk/react';

import { Address } from './address/address.tsx';
import { ChangeUntil } from './change-until.tsx';
import { MoreChanges } from './more-changes.tsx';
import { OrderLines } from './order-lines.tsx';
import { Tracking } from './tracking.tsx';

/** The page after paying. All of it but {@link MoreChanges} is this shop's own. */
export function Page() {
  const { order, status, problem, load } = useOrder();
  return (
    <>
      <header className="masthead">
        <p className="brand">Nordlys</p>
      </header>
      {order ? (
        <main>
          <div className="story">
            <Tracking />
            <ChangeUntil />
            <Address />
            <MoreChanges />
          </div>
          <OrderLines order={order} />
        </main>
      ) : (
        <main className="alone" aria-busy={status === 'loading'}>
          {status === 'failed' && problem ? (
            <section role="alert">
              <h1>{problem.detail}</h1>
              <p>{problem.nextStep}</p>
              <button type="button" className="primary" onClick={() => void load()}>
                Try again
              </button>
            </section>
          ) : (
            <p className="waiting">Fetching your order…</p>
          )}
        </main>
      )}
    </>
  );
}

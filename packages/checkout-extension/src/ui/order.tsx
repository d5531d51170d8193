import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';

import type { Part } from '../settings.ts';
import { Address } from './address.tsx';
import { Cancel } from './cancel.tsx';
import type { Context } from './context.ts';
import { EditWindow } from './edit-window.tsx';
import { LogIn } from './log-in.tsx';
import { Swap } from './swap.tsx';
import { Tracking } from './tracking.tsx';
import { Failure, Waiting } from './under-way.tsx';
import { Upsell } from './upsell.tsx';

const CHANGES = [
  ['address', Address],
  ['offers', Upsell],
  ['swap', Swap],
  ['cancel', Cancel],
] as const satisfies readonly (readonly [Part, (context: Context) => ComponentChildren])[];

/** Everything about one order that the merchant wants to show: where it is, and for who may change it, what can be changed. */
export function Order(context: Context) {
  const { page, desk } = context;
  const { parts } = page.readSettings();
  const { order } = desk;
  if (!order.order.value) {
    const problem = order.problem.value;
    return problem ? (
      <Failure {...context} problem={problem} onRetry={() => void order.load()} />
    ) : (
      <Waiting {...context} isLate={false} />
    );
  }
  const isChangeable = page.isLoggedIn();
  const shown = CHANGES.filter(([part]) => isChangeable && parts.includes(part));
  return (
    <>
      {parts.includes('tracking') && <Tracking {...context} />}
      {!isChangeable && <LogIn {...context} />}
      {shown.length > 0 && <EditWindow {...context} />}
      {shown.map(([part, Change]) => (
        <Fragment key={part}>
          <Change {...context} />
        </Fragment>
      ))}
    </>
  );
}

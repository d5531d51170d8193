import type { ReadonlySignal } from '@preact/signals';

import type { Page } from '../page.ts';
import type { Session } from '../session/session.ts';
import type { Say } from '../texts/say.ts';
import { LogIn } from './log-in.tsx';
import { Order } from './order.tsx';
import { Failure, Waiting } from './under-way.tsx';

/** What everything is told. */
export interface AppProps {
  readonly page: Page;
  /** The way to the order, or why there is none to go: the merchant has not set it up, or the shopper has to log in first. */
  readonly session: ReadonlySignal<Session | 'unset' | 'login'>;
  readonly say: Say;
}

/** A block of a page, with a line around it; nothing where a shopper has nothing to see. */
export function Block(app: AppProps) {
  const { page, session } = app;
  const { heading } = page.readSettings();
  if (session.value === 'unset' && !page.isEditor) return null;
  return (
    <s-box border="base" borderRadius="large" padding="base">
      <s-stack gap="large">
        {heading && <s-heading>{heading}</s-heading>}
        <Contents {...app} />
      </s-stack>
    </s-box>
  );
}

/** Everything about the order, or how far it is on the way there. */
export function Contents({ page, session, say }: AppProps) {
  const present = session.value;
  if (present === 'unset') return page.isEditor ? <s-banner tone="info" heading={say('page.setUp')} /> : null;
  if (present === 'login') return <LogIn page={page} say={say} />;
  const state = present.state.value;
  switch (state.step) {
    case 'opening':
      return <Waiting page={page} say={say} isLate={state.isWaiting} />;
    case 'failed':
      return <Failure page={page} say={say} problem={state.problem} onRetry={() => void present.open()} />;
    case 'open':
      return <Order page={page} desk={state.desk} say={say} />;
  }
}

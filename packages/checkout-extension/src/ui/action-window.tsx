import { Contents } from './app.tsx';
import type { AppProps } from './app.tsx';

/** The window that opens from a list of orders: everything about one of them. */
export function ActionWindow(app: AppProps) {
  const { heading } = app.page.readSettings();
  return (
    <s-customer-account-action heading={heading ?? app.say('page.open')}>
      <s-stack gap="large">
        <Contents {...app} />
      </s-stack>
    </s-customer-account-action>
  );
}

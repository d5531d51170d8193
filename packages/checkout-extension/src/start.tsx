import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import type { FunctionComponent } from 'preact';

import type { Page } from './page.ts';
import { createSession } from './session/session.ts';
import { createSay } from './texts/say.ts';
import type { AppProps } from './ui/app.tsx';

/** Shows what belongs on a page, and opens the order; anew where the page learns of its order or its checkout, and where the merchant sets it up. */
export function start(View: FunctionComponent<AppProps>, page: Page): void {
  const endpoint = computed(() => page.readSettings().endpoint);
  const isProvable = computed(() => page.isLoggedIn() || page.readCheckoutToken() !== undefined);
  const session: AppProps['session'] = computed(() => {
    if (endpoint.value === null) return 'unset';
    return isProvable.value ? createSession(page, endpoint.value) : 'login';
  });
  effect(() => {
    page.readCheckoutToken();
    const present = session.value;
    if (typeof present === 'string') return undefined;
    void present.open();
    return present.close;
  });
  render(<View page={page} session={session} say={createSay(page.translate)} />, document.body);
}

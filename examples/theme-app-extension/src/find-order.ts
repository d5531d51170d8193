import { lookUpOrder } from '@amend/sdk/light';

import type { Desk } from './desk.ts';
import { takeForm } from './form.ts';
import type { Opener } from './opener.ts';
import { hidePlaces } from './places.ts';
import type { ThemeSettings } from './settings.ts';

/** Lets somebody who is not logged in find their order: by its number and their address, then by the code from the mail. */
export function letFind(desk: Desk, opener: Opener, { endpoint, locale }: ThemeSettings): void {
  const askElement = desk.form('data-amend-ask');
  const enterElement = desk.form('data-amend-enter');
  if (!askElement || !enterElement) return;
  const sent = enterElement.querySelector('[data-amend-sent]');
  /** What the last lookup gave: a code is good for its own lookup. */
  let lookupId = '';

  const ask = takeForm(
    askElement,
    async ({ element, value }) => {
      const orderNumber = value('orderNumber');
      const lookup = await lookUpOrder({ endpoint, locale, orderNumber, email: value('email') });
      ({ lookupId } = lookup);
      const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
      if (sent) {
        sent.textContent = desk.words.sent.replace('{time}', time.format(new Date(lookup.expiresAt)));
      }
      element.hidden = true;
      enter.begin();
    },
    desk.explain,
  );

  const enter = takeForm(
    enterElement,
    async ({ value }) => {
      try {
        await opener.open({ kind: 'one-time-code', lookupId, code: value('code') });
      } catch (error) {
        hidePlaces();
        throw error;
      }
      desk.find?.remove();
      desk.say(desk.words.opened);
    },
    desk.explain,
  );

  enterElement.querySelector('[data-amend-again]')?.addEventListener('click', () => {
    enterElement.hidden = true;
    ask.begin();
  });
}

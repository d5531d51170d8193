import { createClient, exchangeProof, lookUpOrder } from '@amend/sdk';
import { defineAmend } from '@amend/widgets';

import { showOrder } from '../open-order/show-order.ts';
import { FIND_WORDS } from '../words/find-order.ts';
import { takeForm } from './form.ts';

const { endpoint = '' } = document.querySelector<HTMLElement>('[data-order]')?.dataset ?? {};
const locale = document.documentElement.lang;
const words = FIND_WORDS[locale.startsWith('de') ? 'de' : 'en'];
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
const door = { endpoint, locale, timeZone };
const heading = document.querySelector('h1');
const said = document.querySelector('[data-said]');

/** What the last lookup gave: a code is good for its own lookup. */
let lookupId = '';

/** Begins the next part of the page: its name gets the focus, so that who listens to the page hears where they are. */
function begin(title: string, sentence: string): void {
  if (said) said.textContent = sentence;
  if (!heading) return;
  heading.textContent = title;
  heading.focus();
}

const ask = takeForm('data-ask', async ({ element, value }) => {
  const lookup = await lookUpOrder({ ...door, orderNumber: value('orderNumber'), email: value('email') });
  ({ lookupId } = lookup);
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  element.hidden = true;
  if (enter) enter.element.hidden = false;
  begin(words.enterTitle, words.sent(time.format(new Date(lookup.expiresAt))));
});

/** The token stays in this page's memory: a reload begins anew. */
const enter = takeForm('data-enter', async ({ element, value }) => {
  const proof = { kind: 'one-time-code', lookupId, code: value('code') } as const;
  const { token } = await exchangeProof({ ...door, proof });
  const order = await createClient({ ...door, token }).readOrder();
  element.remove();
  ask?.element.remove();
  defineAmend({ endpoint, token });
  showOrder(order, words);
  begin(words.order(order.name), words.opened);
});

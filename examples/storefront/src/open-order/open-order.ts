import { createClient, exchangeProof, OrderProblem, takeOrderLink } from '@amend/sdk';
import { defineAmend } from '@amend/widgets';

import { FIND_PATH } from '../pages/paths.ts';
import { OPEN_WORDS } from '../words/open-order.ts';
import { showOrder } from './show-order.ts';

// First of all, before anything else can read the address.
const link = takeOrderLink(window);

const { endpoint = '' } = document.querySelector<HTMLElement>('[data-order]')?.dataset ?? {};
const locale = document.documentElement.lang;
const words = OPEN_WORDS[locale.startsWith('de') ? 'de' : 'en'];
const said = document.querySelector('[data-said]');

function say(sentence: string): void {
  if (said !== null) said.textContent = sentence;
}

/** Leads to the proof that shows what a link in a mail does not. */
function offerCode(): void {
  const way = document.createElement('a');
  way.href = `${FIND_PATH}?lang=${locale}`;
  way.textContent = words.askForCode;
  const line = document.createElement('p');
  line.append(way);
  said?.after(line);
}

/** Exchanges the link for a token, which stays in this page's memory: a reload needs the link again. */
async function open(signed: string): Promise<void> {
  say(words.opening);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  try {
    const { token } = await exchangeProof({ endpoint, proof: { kind: 'signed-link', link: signed }, locale });
    const order = await createClient({ endpoint, token, locale, timeZone }).readOrder();
    defineAmend({ endpoint, token });
    showOrder(order, words);
    say(words.opened);
    offerCode();
  } catch (error) {
    if (!(error instanceof OrderProblem)) throw error;
    say(`${error.detail} ${error.nextStep}`);
  }
}

if (link === null) say(words.noLink);
else await open(link);

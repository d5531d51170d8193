import { takeOrderLink } from '@amend/sdk/light';
import type { Proof } from '@amend/sdk/light';
import type { AmendEvents } from '@amend/widgets';

import { findDesk } from './desk.ts';
import { letFind } from './find-order.ts';
import { createOpener } from './opener.ts';
import { hidePlaces } from './places.ts';
import { readSettings } from './settings.ts';

// First of all, before anything else can read the address.
const link = takeOrderLink(window);

const settings = readSettings(import.meta.url);
const desk = findDesk();
const opener = createOpener(settings);
const root = document.documentElement;

/** Opens an order that the page itself has a proof for. */
async function open(proof: Proof): Promise<void> {
  desk.say(desk.words.opening);
  if (desk.find) desk.find.hidden = true;
  try {
    const orderId = await opener.open(proof);
    if (orderId === null) return;
    if (desk.orders) desk.orders.value = orderId;
    // The list of orders says already which one it is.
    desk.say(desk.orders ? '' : desk.words.opened);
  } catch (error) {
    hidePlaces();
    desk.say(desk.explain(error));
    desk.offerOthers();
  }
}

/** The proof that the page has as it is loaded: the link of a mail, or that a customer is logged in. */
function findProof(): Proof | null {
  const own = [...(desk.orders?.options ?? [])].map(({ value }) => value);
  const [linked = ''] = link?.split('.') ?? [];
  // Who is logged in as the customer whose order it is may see and change more of it than who has the mail.
  if (link !== null && !own.includes(linked)) return { kind: 'signed-link', link };
  const orderId = link === null ? (own[0] ?? settings.newestOrder) : linked;
  return orderId === null ? null : { kind: 'app-proxy', orderId };
}

// A property of the page, not a style in it: policies have nothing against that.
if (settings.accent !== null) root.style.setProperty('--amend-accent', settings.accent);

desk.orders?.addEventListener('change', ({ currentTarget }) => {
  if (currentTarget instanceof HTMLSelectElement)
    void open({ kind: 'app-proxy', orderId: currentTarget.value });
});

/** What has expired meanwhile is opened again: when the shopper comes back to the page, or is told so. */
function reopen(): void {
  opener.reopen().catch((error: unknown) => desk.say(desk.explain(error)));
}
document.addEventListener('visibilitychange', () => document.hidden || reopen());
root.addEventListener('amend:problem', ({ detail }: AmendEvents['amend:problem']) => {
  if (detail.code === 'token_expired') reopen();
});

letFind(desk, opener, settings);

const proof = findProof();
if (proof !== null) void open(proof);

import type { Desk } from './desk.ts';
import { listen } from './row.ts';

/** Lets an offer be taken: its button asks for the exact price, which is shown in its place and can be confirmed. */
export function prepareOffer(section: HTMLElement, desk: Desk): void {
  const form = section.querySelector('form');
  const offered = section.querySelector<HTMLElement>('.offered');
  const offerId = section.dataset['offer'] ?? '';
  if (form === null || offered === null) return;
  const change = { form, readChanges: () => [{ kind: 'add-item', offerId }] as const };
  listen(change, offered, desk);
}

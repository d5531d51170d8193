import type { LedgerEdit } from '../ledger.ts';
import type { News } from '../ledger/event.ts';
import type { Workshop } from '../workshop.ts';
import { newsOf } from './news.ts';

/** What follows from an edit that the shop has to agree to: it is told, and has so long to decide (rules A1, A7). */
export function requestNews(workshop: Workshop, edit: LedgerEdit): News {
  const { config, now } = workshop;
  const dueAt = new Date(now().getTime() + config.approval.declineAfterSeconds * 1000).toISOString();
  const { id: subject, orderId } = edit;
  return newsOf(
    workshop,
    edit,
    ['edit.requested'],
    [{ orderId, kind: 'decline-late', subject, dueAt, attempts: 0, note: null }],
  );
}

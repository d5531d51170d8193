import type { KnownSession, Ledger, LedgerEdit } from '../ledger.ts';
import { oldestKept } from './kept-deliveries.ts';
import { createMemoryAudit } from './memory-audit.ts';
import { createMemoryErasure } from './memory-erasure.ts';
import { createMemoryEvents } from './memory-events.ts';
import { createMemoryLookups } from './memory-lookups.ts';
import { createMemoryTasks } from './memory-tasks.ts';
import { createMemoryUses } from './memory-uses.ts';

/** A ledger that forgets when the process ends: for tests and for trying things out. */
export function createMemoryLedger(): Ledger {
  const edits = new Map<string, LedgerEdit>();
  const sessions = new Map<string, KnownSession>();
  const leases = new Map<string, { readonly holder: string; readonly untilMs: number }>();
  const deliveries = new Map<string, string>();
  const revocations = new Map<string, string>();
  const endedAccesses = new Set<string>();
  const tasks = createMemoryTasks();
  const audit = createMemoryAudit();
  const story = createMemoryEvents({ ...tasks, ...audit });
  const lookups = createMemoryLookups(tasks);
  const uses = createMemoryUses();

  function forgetAll(): void {
    for (const pages of [
      edits,
      sessions,
      leases,
      deliveries,
      revocations,
      tasks,
      story,
      lookups,
      uses,
      audit,
    ])
      pages.clear();
  }

  function find(matches: (edit: LedgerEdit) => boolean): LedgerEdit | null {
    return [...edits.values()].find(matches) ?? null;
  }

  const oldestFirst = (matches: (edit: LedgerEdit) => boolean): readonly LedgerEdit[] =>
    [...edits.values()].filter(matches);

  return {
    ...tasks,
    ...story,
    ...uses,
    ...lookups,
    ...createMemoryErasure({ edits, tasks, story, forgetAll }),
    ...audit,
    async insertEdit(edit, news) {
      const isTaken = ({ orderId, idempotencyKey }: LedgerEdit) =>
        orderId === edit.orderId && idempotencyKey === edit.idempotencyKey;
      if (find(isTaken)) throw new Error('The order already has an edit with this idempotency key.');
      edits.set(edit.id, edit);
      if (news) await story.recordNews(news);
    },
    async renewEdit(edit, news) {
      if (!edits.delete(edit.id)) throw new Error('The ledger has no such edit.');
      edits.set(edit.id, edit);
      if (news) await story.recordNews(news);
    },
    async recordProgress(editId, progress, stepAt, news) {
      const edit = edits.get(editId);
      if (!edit) throw new Error('The ledger has no such edit.');
      edits.set(editId, { ...edit, ...progress, stepAt });
      if (news) await story.recordNews(news);
    },
    async findEdit(orderId, editId) {
      return find((edit) => edit.orderId === orderId && edit.id === editId);
    },
    async findEditByKey(orderId, idempotencyKey) {
      return find((edit) => edit.orderId === orderId && edit.idempotencyKey === idempotencyKey);
    },
    async listEdits(orderId) {
      return oldestFirst((edit) => edit.orderId === orderId);
    },
    async countEdits(orderId) {
      return oldestFirst((edit) => edit.orderId === orderId && isInShopify(edit)).length;
    },
    async listUnfinishedEdits() {
      return oldestFirst(({ step }) => step !== 'done' && step !== 'waiting').map(({ id, orderId }) => ({
        id,
        orderId,
      }));
    },
    async acquireLease(orderId, holder, nowMs, untilMs) {
      const lease = leases.get(orderId);
      if (lease && lease.untilMs > nowMs && lease.holder !== holder) return false;
      leases.set(orderId, { holder, untilMs });
      return true;
    },
    async releaseLease(orderId, holder) {
      if (leases.get(orderId)?.holder === holder) leases.delete(orderId);
    },
    async rememberSession(orderId, session) {
      sessions.set(orderId, session);
    },
    async recallSession(orderId) {
      return sessions.get(orderId) ?? null;
    },
    async noteDelivery(deliveryId, at, due) {
      for (const [id, noted] of deliveries) if (noted < oldestKept(at)) deliveries.delete(id);
      if (deliveries.has(deliveryId)) return false;
      deliveries.set(deliveryId, at);
      await Promise.all(due.map((task) => tasks.putTask(task)));
      return true;
    },
    async revokeTokens(orderId, at) {
      if (at > (revocations.get(orderId) ?? '')) revocations.set(orderId, at);
    },
    async tokensRevokedAt(orderId) {
      return revocations.get(orderId) ?? null;
    },
    async noteEndedAccess(fingerprint) {
      endedAccesses.add(fingerprint);
    },
    async isAccessEnded(fingerprint) {
      return endedAccesses.has(fingerprint);
    },
    async close() {
      forgetAll();
    },
  };
}

function isInShopify({ status }: LedgerEdit): boolean {
  return status === 'committed' || status === 'settled';
}

import type { LedgerEdit } from '../ledger.ts';
import type { DataRequest, ErasablePages } from './erasure.ts';
import type { EventStory } from './event.ts';
import { planErasure } from './plan-erasure.ts';
import type { TaskList } from './task.ts';

/** The pages of a ledger in memory that personal data is erased from. */
interface MemoryPages {
  readonly edits: Map<string, LedgerEdit>;
  readonly tasks: TaskList;
  readonly story: EventStory & { erasePayloads(ids: readonly string[]): void };
  /** Forgets everything else. */
  readonly forgetAll: () => void;
}

/** What the law asks, of a ledger in memory. */
export function createMemoryErasure({ edits, tasks, story, forgetAll }: MemoryPages): ErasablePages {
  const erasures = new Map<string, string>();
  const requests: DataRequest[] = [];
  return {
    async eraseOrder(orderId, at, scope) {
      const own = [...edits.values()].filter((edit) => edit.orderId === orderId);
      const [events, open] = [await story.listEvents(orderId), await tasks.listTasks(orderId)];
      const plan = planErasure(own, events, open, scope);
      for (const edit of plan.edits) edits.set(edit.id, edit);
      story.erasePayloads(plan.eventIds);
      await Promise.all(plan.tasks.map(tasks.endTask));
      erasures.set(orderId, at);
      return plan.left;
    },
    async erasedAt(orderId) {
      return erasures.get(orderId) ?? null;
    },
    async eraseAll() {
      erasures.clear();
      requests.splice(0);
      forgetAll();
    },
    async noteDataRequest(request) {
      if (!requests.some(({ id }) => id === request.id)) requests.unshift(request);
    },
    async listDataRequests() {
      return requests.toSorted((a, b) => Date.parse(b.requestedAt) - Date.parse(a.requestedAt));
    },
  };
}

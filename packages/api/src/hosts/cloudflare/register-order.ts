import type { Ledger } from '@amend/engine';

/**
 * The same ledger, which has its order registered with the shop before it first writes something down, so that it is found when the shop is erased (rule G9). Where that
 * fails, nothing is written.
 */
export function registerFirst(ledger: Ledger, register: (orderId: string) => Promise<void>): Ledger {
  let registered: Promise<void> | undefined;

  function once(orderId: string): Promise<void> {
    registered ??= register(orderId).catch((error: unknown) => {
      registered = undefined;
      throw error;
    });
    return registered;
  }

  return {
    ...ledger,
    async insertEdit(edit, news) {
      await once(edit.orderId);
      await ledger.insertEdit(edit, news);
    },
    async noteDelivery(deliveryId, at, tasks) {
      const [task] = tasks;
      if (task) await once(task.orderId);
      return ledger.noteDelivery(deliveryId, at, tasks);
    },
    async eraseAll() {
      await ledger.eraseAll();
      registered = undefined;
    },
  };
}

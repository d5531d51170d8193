import { KEPT_WITHOUT_EDIT } from './audit.ts';
import type { AuditBook, AuditEntry } from './audit.ts';

/** An audit that is forgotten when the process ends. */
export function createMemoryAudit(): AuditBook & { clear(): void } {
  let entries: readonly AuditEntry[] = [];

  return {
    async recordAudit(entry) {
      const alike = (each: AuditEntry) =>
        each.editId === null && each.orderId === entry.orderId && each.event === entry.event;
      const surplus = entry.editId === null ? entries.filter(alike).slice(0, 1 - KEPT_WITHOUT_EDIT) : [];
      entries = [...entries.filter((each) => !surplus.includes(each)), entry];
    },
    async listAudit(orderId) {
      return entries.filter((entry) => entry.orderId === orderId);
    },
    clear() {
      entries = [];
    },
  };
}

import type { Settlement } from './settlement.ts';

/** The settlement of an edit that is in the order now: what was planned begins, and the time to pay runs from here (rule S4). */
export function openSettlement(settlement: Settlement, deadlineSeconds: number, now: Date): Settlement {
  if (settlement.state !== 'planned') return settlement;
  const deadlineMs = now.getTime() + deadlineSeconds * 1000;
  const deadlineAt = settlement.action === 'collect' ? new Date(deadlineMs).toISOString() : null;
  return { ...settlement, state: 'open', deadlineAt };
}

import { breakage, inFile } from './breakage.ts';
import type { Breakage } from './breakage.ts';

/** The ways in which settlement is broken. */
export const moneyBreakages: readonly Breakage[] = [
  breakage(
    'E7',
    'commits before the order is held',
    inFile('edits/carry-out.ts', "edit.settlement.action === 'collect' ?", "edit.id === '' ?"),
  ),
  breakage(
    'E7',
    'leaves out what a commit puts into a new fulfilment order',
    inFile(
      'edits/commit-items.ts',
      "if (edit.settlement.action === 'collect') await",
      "if (edit.id === '') await",
    ),
    inFile('edits/keep-holds.ts', 'if (free.length === 0) return;', 'return;'),
  ),
  breakage(
    'E8',
    'never takes an unpaid edit back',
    inFile(
      'edits/settle.ts',
      "if (unpaid.isZero() || deadlineAt === null || edit.step !== 'done') return false;",
      'return false;',
    ),
  ),
  breakage(
    'E8',
    'takes what the shop owes for a payment',
    inFile('settlement/open-edits.ts', 'total(collected).minus(lowered)', 'total(collected)'),
  ),
  breakage(
    'E9',
    'refunds again without looking, under another key',
    inFile('edits/give-back.ts', 'let left = overpaid(money);', 'let left = overpaid(money).plus(1000);'),
    inFile(
      'edits/give-back.ts',
      'const known = money.refundNotes.includes(refundNote(edit));',
      'const known = edit.id === "";',
    ),
    inFile(
      'edits/give-back.ts',
      'const isSame = earlier !== null && isSameMoney(earlier.amount, wanted);\n  if (!isSame && mayRefundArrive(workshop, edit)) return;',
      'const isSame = earlier !== null && isSameMoney(earlier.amount, wanted) && edit.id === "";',
    ),
  ),
  breakage(
    'E9',
    'gives nothing back',
    inFile(
      'edits/give-back.ts',
      'const amount = Decimal.min(left, edit.settlement.amount.amount);',
      'const amount = new Decimal(0);',
    ),
  ),
  breakage(
    'E10',
    'releases the holds of others',
    inFile('edits/keep-holds.ts', 'holds.filter(isOurs).map(', 'holds.map('),
  ),
  breakage(
    'E10',
    'never releases its hold',
    inFile('edits/keep-holds.ts', 'if (placed.length > 0) {', 'if (placed.length > 99) {'),
  ),
  breakage(
    'H3',
    'never lets an order go that was held while it could be changed',
    inFile(
      'window-hold/let-go.ts',
      'const placed = windowHoldsOn(order);',
      'const placed = windowHoldsOn(order).slice(99);',
    ),
  ),
  breakage(
    'H3',
    'lets an order go while it can still be changed',
    inFile(
      'window-hold/hold-arrived.ts',
      'const releaseAt = isOver ? now() : new Date(closesMs);',
      'const releaseAt = now();',
    ),
  ),
  breakage(
    'A1',
    'does not wait for the shop to agree',
    inFile('edits/accept.ts', '...(price.isApprovalNeeded', "...(price.orderVersion === ''"),
  ),
];

import { breakage, inFile } from './breakage.ts';
import type { Breakage } from './breakage.ts';
import { moneyBreakages } from './money-breakages.ts';

/** Deliberately broken builds, each of which the reliability suite has to notice. */
export const breakages: readonly Breakage[] = [
  breakage(
    'E1',
    'does not compare the price with what was shown',
    inFile('edits/accept.ts', 'if (!isAsShown(price.value, acceptance))', 'if (false)'),
  ),
  breakage(
    'E1',
    'quotes without waiting for the edit of another tab',
    inFile('edits/quote.ts', 'if (!changes.some(needsSession)) return price', 'return price'),
  ),
  breakage(
    'E1',
    'goes on with whatever an edit session holds',
    inFile('edits/session.ts', 'if (isClean(facts, calculated, leftLines)) return given', 'return given'),
  ),
  breakage(
    'E2',
    'ignores the idempotency key',
    inFile(
      'edits/accept.ts',
      'const known = await leased.ledger.findEditByKey(orderId, acceptance.idempotencyKey);',
      'const known = await leased.ledger.findEditByKey(orderId, leased.createId());',
    ),
    inFile(
      'edits/accept.ts',
      '    idempotencyKey,\n    requestHash,',
      '    idempotencyKey: idempotencyKey + id,\n    requestHash,',
    ),
  ),
  breakage(
    'E2',
    'takes another body under a key that was used',
    inFile('edits/accept.ts', 'if (known && known.requestHash !== requestHash) return', 'if (false) return'),
  ),
  breakage(
    'E2',
    'tries a key again whose edit is in the order',
    inFile(
      'edits/accept.ts',
      "const isWithoutEffect = status === 'failed' || status === 'reverted';",
      'const isWithoutEffect = true; void status;',
    ),
    inFile(
      'edits/accept.ts',
      'return isWithoutEffect && failure !== null && passingFailures.includes(failure.code);',
      'return isWithoutEffect && (failure === null || passingFailures.includes(failure.code));',
    ),
  ),
  breakage(
    'E2 E5',
    'drops the lock of an order',
    inFile(
      'edits/lock.ts',
      'if (await ledger.acquireLease(orderId, holder, nowMs, leaseEndsMs)) break;',
      'break;',
    ),
  ),
  breakage(
    'E3',
    'does not look at the window when it writes',
    inFile(
      'edits/progress.ts',
      'return closesAt === null ? Infinity : Date.parse(closesAt);',
      'return closesAt === null ? Infinity : Infinity;',
    ),
  ),
  breakage(
    'E4',
    'does not look whether fulfilment has started',
    inFile(
      'rules/order-state.ts',
      '}: OrderStanding): boolean {\n  return (',
      '}: OrderStanding): boolean {\n  if (areFulfillmentOrdersComplete) return false;\n  return (',
    ),
  ),
  breakage(
    'E4',
    'does not look again after the commit',
    inFile(
      'edits/commit-items.ts',
      "if (hasFulfillmentStarted(after)) return { code: 'fulfillment_started' };",
      '',
    ),
  ),
  breakage(
    'E4',
    'does not look again after details were written',
    inFile(
      'edits/write-details.ts',
      'if (isJustWritten && isTooLate)',
      'if (isJustWritten && isTooLate && edit.id.length === 0)',
    ),
  ),
  breakage(
    'E5',
    'leaves the details when the commit fails',
    inFile('edits/undo.ts', 'if (undoing.landed.details) {', 'if (undoing.id === "") {'),
  ),
  breakage(
    'E5',
    'leaves the items that have to be taken back',
    inFile('edits/undo-items.ts', "if (operations.length === 0) return 'undone';", "return 'undone';"),
  ),
  breakage(
    'E5',
    'takes an added line back and leaves what was taken off',
    inFile('changes/undo-lines.ts', 'if (!line || line.quantity === unitsBefore) return [];', 'return [];'),
  ),
  breakage(
    'E5',
    'ends half an edit as a whole one after a restart',
    inFile(
      'edits/settle-interrupted.ts',
      'const isHalf = itemsOf(edit).length > 0;',
      'const isHalf = itemsOf(edit).length > 99;',
    ),
    inFile(
      'edits/finish.ts',
      'return areDetailsIn && (!needsItems || edit.landed.items);',
      'return areDetailsIn || !needsItems;',
    ),
  ),
  breakage(
    'E5',
    'commits the items although the details were refused',
    inFile(
      'edits/carry-out.ts',
      "if (!current.landed.details || current.step !== 'writing') return current;",
      '',
    ),
  ),
  breakage(
    'E5',
    'writes over what others wrote when it takes details back',
    inFile(
      'changes/details.ts',
      'return parts.filter((effect) => isAs(standing, effect, side));',
      'return parts.filter((effect) => isAs(standing, effect, side) || side === "after");',
    ),
  ),
  breakage(
    'E6',
    'sends a change again whose connection broke',
    inFile(
      'shopify/admin.ts',
      "operation.kind === 'query' ? READ_RETRIES : 0",
      "operation.kind !== 'query' ? READ_RETRIES : 0",
    ),
  ),
  breakage(
    'E6',
    'takes a change that is not there yet for one that never comes',
    inFile(
      'edits/progress.ts',
      'return now().getTime() < Date.parse(stepAt) + MAY_ARRIVE_FOR_MS;',
      'return now().getTime() < Date.parse(stepAt);',
    ),
  ),
  breakage(
    'E6',
    'takes a timeout for a refusal',
    inFile(
      'shopify/post.ts',
      "operation.kind === 'mutation' ? 'unknown' : 'none'",
      "operation.kind === 'mutation' ? 'none' : 'none'",
    ),
  ),
  breakage(
    'E6',
    "takes anybody's edit for its own",
    inFile('edits/look-for-items.ts', 'if (!isOurs) continue;', ''),
  ),
  breakage(
    'E6',
    'begins another edit while one may still arrive',
    inFile('edits/end-unfinished.ts', 'if (!isInTheWay(edit)) continue;', 'continue;'),
  ),
  breakage(
    'E6',
    'takes an order that cannot be read for one without the change',
    inFile(
      'edits/write-details.ts',
      'const facts = await readEditedOrder(workshop, edit.orderId);',
      'const facts = await readEditedOrder(workshop, edit.orderId).catch(() => null);\n    if (!facts) continue;',
    ),
    inFile(
      'edits/undo.ts',
      'const facts = await readEditedOrder(workshop, edit.orderId);',
      "const facts = await readEditedOrder(workshop, edit.orderId).catch(() => null);\n  if (!facts) return 'undone';",
    ),
  ),
  ...moneyBreakages,
  breakage(
    'E11',
    'counts money in floating point',
    inFile(
      'money.ts',
      'return money(new Decimal(after.amount).minus(before.amount), after.currencyCode);',
      'return { amount: String(Number(after.amount) - Number(before.amount)), currencyCode: after.currencyCode };',
    ),
  ),
  breakage(
    'E12',
    'refuses without a next step',
    inFile(
      'problems/describe.ts',
      'nextStep: nextStep(particulars),',
      'nextStep: nextStep(particulars).slice(0, 0),',
    ),
  ),
  breakage(
    'E13',
    'writes an edit down after Shopify has it',
    inFile(
      'edits/accept.ts',
      'await (earlier ? paid.ledger.renewEdit(edit, news) : paid.ledger.insertEdit(edit, news));\n          return given(isUnderWay(edit) ? await carryOut(paid, edit, price.value) : edit);',
      'const late = { ...paid, ledger: { ...paid.ledger, recordProgress: async () => undefined } };\n          const ended = await carryOut(late, edit, price.value);\n          await (earlier ? paid.ledger.renewEdit(ended) : paid.ledger.insertEdit(ended));\n          return given(ended);',
    ),
  ),
  breakage(
    'E13',
    'does not write down that it is about to commit',
    inFile(
      'edits/commit-items.ts',
      "const committing = await record(workshop, edit, { step: 'committing' });",
      "const committing = { ...edit, step: 'committing' as const };",
    ),
  ),
  breakage(
    'E13',
    'does not write down that it is about to write details',
    inFile(
      'edits/write-details.ts',
      "const writing = await record(workshop, edit, { step: 'writing' });",
      "const writing = { ...edit, step: 'writing' as const };",
    ),
  ),
  breakage(
    'E13',
    'does not resume what a crash interrupted',
    inFile(
      'edits/resume.ts',
      'const { step } = await settleInterrupted(leased, edit);',
      'const step: string = edit.step;',
    ),
  ),
];

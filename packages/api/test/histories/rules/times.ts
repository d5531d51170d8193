import { isInOrder, isStanding } from '../ended.ts';
import type { Ended } from '../ended.ts';

const WITHOUT_WAREHOUSE = ['correct-contact', 'add-note'];

/** E3: nothing is written at or after the end of the window, by Amend's clock. E4: what had shipped, or a warehouse had, was not changed. */
export function checkTimes(ended: Ended): readonly string[] {
  const { edits, line } = ended;
  const { windowSeconds } = ended.setting;
  const closesMs =
    windowSeconds === null ? Infinity : Date.parse(line.order().createdAt) + windowSeconds * 1000;
  return line.calls.flatMap(({ author, operation, sentByApiMs, arrivedMs, before }) => {
    const edit = author && edits.find(({ id }) => id === author.editId);
    if (!edit || author.isUndo || arrivedMs === null || !before) return [];
    // Whether an order can still be cancelled is for Shopify to say, which looks at the warehouse itself.
    const isUpToShopify = operation === 'CancelOrder';
    const breaches: string[] = [];
    // The window does not close an edit that was sent to the shop in time (rule A4).
    const wasAsked = edit.approval.state !== 'not-needed';
    if (sentByApiMs >= closesMs && !wasAsked)
      breaches.push(
        `E3 a ${operation} of ${edit.id} was sent ${sentByApiMs - closesMs} ms after the window had closed.`,
      );
    const isForWarehouse = edit.changes.some(({ kind }) => !WITHOUT_WAREHOUSE.includes(kind));
    // Shopify does not tell what came first, the change whose answer was lost or the warehouse.
    const isLeftToMerchant = ended.reports.some((report) => report.startsWith(`Edit ${edit.id} was found`));
    const isTooLate = isForWarehouse ? before.hasStarted : before.isAllShipped;
    if (isTooLate && !isUpToShopify && isInOrder(edit) && !isStanding(ended, edit) && !isLeftToMerchant)
      breaches.push(
        `E4 a ${operation} of ${edit.id} changed an order that had shipped or was with a warehouse.`,
      );
    return breaches;
  });
}

/** The path of an order's confirmation page: `#1001` gives `/thank-you/1001`. */
export function confirmationPath(orderName: string): string {
  return `/thank-you/${orderName.replace('#', '')}`;
}

/** The page that the links in mails open. */
export const ORDER_PATH = '/your-order';

/** The page on which shoppers find their order by its number and their address. */
export const FIND_PATH = '/find-order';

/** Where every widget can be seen in every state. */
export const GALLERY_PATH = '/gallery';

/** Where the mails to shoppers can be read. */
export const OUTBOX_PATH = '/outbox';

/** The path of a mail's HTML, as the shopper's mail program shows it. */
export function mailPath(number: number): string {
  return `${OUTBOX_PATH}/${number}/html`;
}

/** Where the shop's own system shows what it was told. */
export const EVENTS_PATH = '/events';

/** The path of the receipt of an edit of an order. */
export function receiptPath(orderName: string, editId: string): string {
  return `${confirmationPath(orderName)}/receipts/${editId}`;
}

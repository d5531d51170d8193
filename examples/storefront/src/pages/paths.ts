/** The path of an order's confirmation page: `#1001` gives `/thank-you/1001`. */
export function confirmationPath(orderName: string): string {
  return `/thank-you/${orderName.replace('#', '')}`;
}

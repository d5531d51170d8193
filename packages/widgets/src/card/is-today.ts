/** Whether an instant is today on the shopper's own clock. */
export function isToday(at: string): boolean {
  return new Date(at).toDateString() === new Date().toDateString();
}

/** Tags that a line ends at. */
const BETWEEN_LINES = /<\/?(?:br|p|div|h\d|li|ol|ul|table|td|th|tr)\b[^>]*>/gi;

/** What HTML says, in one line. Not for anything that is shown as HTML again. */
export function readPlainText(html: string): string {
  return html
    .replace(BETWEEN_LINES, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Cuts a text off so that it has, with three dots at its end, as many characters as are wanted. */
export function truncate(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, Math.max(0, length - 3))}...`;
}

/** What ends a header line or acts on the text around it: control characters, line separators, and marks that turn the direction of writing. */
const UNWANTED = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** A text as one line in which nothing acts on what stands around it. */
export function oneLine(text: string): string {
  return text.replace(UNWANTED, ' ').replace(/ {2,}/g, ' ').trim();
}

/** The same for a text of several lines. */
export function severalLines(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map(oneLine)
    .join('\n')
    .trim();
}

/** The address if it is one and nothing besides: a list, a name or a further header is none. */
export function singleAddress(text: string): string | null {
  return /^[^\s<>@,;:"()[\]\\\p{Cc}]{1,64}@[^\s<>@,;:"()[\]\\\p{Cc}]{1,255}$/u.test(text) ? text : null;
}

/** The text if it is the address of a page that a browser may open. */
export function webAddress(text: string): string | null {
  return /^https?:\/\/[^\s<>"\p{Cc}]+$/u.test(text) ? text : null;
}

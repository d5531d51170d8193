/** What ends a header line or acts on the text around it: control characters, line separators, and marks that turn the direction of writing. */
const UNWANTED = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** A text that is isolated from the direction of what stands around it (UAX 9: FIRST STRONG ISOLATE to POP DIRECTIONAL ISOLATE), and holds no other such mark. */
const ISOLATED = /(\u2068[^\u2066-\u2069]*\u2069)/u;

/** A text as one line in which nothing acts on what stands around it. Whole isolates stay, because they do the same. */
export function oneLine(text: string): string {
  return text
    .split(ISOLATED)
    .map((part, index) => (index % 2 === 0 ? withoutMarks(part) : isolated(part)))
    .join('')
    .trim();
}

function withoutMarks(text: string): string {
  return text.replace(UNWANTED, ' ').replace(/ {2,}/g, ' ');
}

function isolated(text: string): string {
  return `\u2068${withoutMarks(text).trim()}\u2069`;
}

/**
 * How what others wrote, numbers and dates stand in a sentence: in one that is written from right to left they are isolated, or `#1001` would read `1001#`,
 * and an address would be taken apart.
 */
export function sayIn(direction: 'ltr' | 'rtl'): (text: string) => string {
  return direction === 'rtl' ? isolated : (text) => text;
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

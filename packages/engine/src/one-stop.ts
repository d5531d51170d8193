/** A text in which a time that ends with a stop of its own ends the sentence: `until 6:05 p.m.` in Canada and Mexico, never `p.m..`. */
export function withOneStop(text: string): string {
  return text.replace(/([ap]\.\s?m\.)\./gu, '$1');
}

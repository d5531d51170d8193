/**
 * A text in which a time or an amount that ends with a stop of its own ends the sentence: `until 6:05 p.m.` in Canada and Mexico, `40,00 kr.` in Denmark, never
 * `kr..`. Arabic has marks of direction between the two.
 */
export function withOneStop(text: string): string {
  return text.replace(/(?<!\.)(\.[\u200e\u200f\u2066-\u2069]*)\.(?!\.)/gu, '$1');
}

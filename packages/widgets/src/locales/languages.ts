/**
 * The languages that the widgets speak, each to all of its regions: Portuguese as in Brazil, Chinese in simplified
 * characters. One text, because the script has no byte for a list.
 */
export const LANGUAGES = 'en|de|fr|es|it|nl|pt|pl|sv|da|ja|ko|zh|ar';

type Split<Text> = Text extends `${infer First}|${infer Rest}` ? First | Split<Rest> : Text;

/** A language that the widgets speak. */
export type Language = Split<typeof LANGUAGES>;

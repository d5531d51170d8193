import type { TextGroups } from '@amend/widgets/locales/texts';

import type { PageTexts } from './page-texts.ts';

/** All words of the extension: those of the widgets, and those that only a page of Shopify's needs. */
export interface Texts extends TextGroups {
  readonly page: PageTexts;
}

type Blanks = (...given: never[]) => string;

type PathsIn<Group> = {
  [Name in keyof Group & string]: NonNullable<Group[Name]> extends string | Blanks
    ? Name
    : `${Name}.${PathsIn<NonNullable<Group[Name]>>}`;
}[keyof Group & string];

/** Where a text stands: `changes.swap.title`. */
export type TextPath = PathsIn<Texts>;

type At<Group, Path> = Path extends `${infer Name}.${infer Rest}`
  ? Name extends keyof Group
    ? At<NonNullable<Group[Name]>, Rest>
    : never
  : Path extends keyof Group
    ? NonNullable<Group[Path]>
    : never;

/** What a text is asked with: nothing, or what goes into its blanks. */
export type Given<Path extends TextPath> = [Extract<At<Texts, Path>, Blanks>] extends [never]
  ? []
  : Parameters<Extract<At<Texts, Path>, Blanks>>;

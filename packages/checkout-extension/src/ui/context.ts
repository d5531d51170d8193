import type { Page } from '../page.ts';
import type { Desk } from '../session/desk.ts';
import type { Say } from '../texts/say.ts';

/** What every part of the page is told. */
export interface Context {
  /** Where it is shown. */
  readonly page: Page;
  /** What can be seen and done. */
  readonly desk: Desk;
  /** Its words. */
  readonly say: Say;
}

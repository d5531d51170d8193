import type { Change } from '@amend/sdk/light';

/** A form of a row, and what it asks for once it is sent. */
export interface ChangeForm {
  readonly form: HTMLFormElement;
  readonly readChanges: () => readonly Change[];
}

/** One text of the engine's source and what it is replaced by. */
export interface Replacement {
  /** In `packages/engine/src`. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** A fault that somebody could make, and the rule that it breaks. */
export interface Breakage {
  readonly name: string;
  readonly rule: string;
  readonly replacements: readonly Replacement[];
}

/** A broken build, by the rule that it breaks. */
export function breakage(rule: string, name: string, ...replacements: readonly Replacement[]): Breakage {
  return { rule, name, replacements };
}

/** One text of a file and what it is replaced by. */
export const inFile = (file: string, from: string, to: string): Replacement => ({ file, from, to });

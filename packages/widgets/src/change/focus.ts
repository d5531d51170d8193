import type { ChangeKind, ChangeState } from '@amend/sdk/light';

/** Where the shopper goes on after each step, by the id of what takes the focus; the first that is there. */
const TARGETS: Readonly<Record<ChangeState<ChangeKind>['step'], readonly string[]>> = {
  choosing: ['notice', 'choice'],
  quoting: ['confirm'],
  confirming: ['notice'],
  saving: [],
  saved: ['news', 'done'],
};

/** Makes what moves the focus once after each step of a change; it remembers the step it has seen last. */
export function createFocusMover() {
  let seen: ChangeState<ChangeKind> | undefined;
  return (root: ShadowRoot, state: ChangeState<ChangeKind>): void => {
    const previous = seen;
    seen = state;
    // While the shopper chooses, and before they have, the focus is theirs.
    if (!previous || previous === state || (previous.step === state.step && state.step === 'choosing'))
      return;
    TARGETS[state.step]
      .map((id) => root.getElementById(id))
      .find(Boolean)
      ?.focus();
  };
}

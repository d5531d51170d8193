import type { AddressCorrectionState } from '@amend/sdk/light';

/** Moves the focus once after each step, to where the shopper goes on. */
export type MoveFocus = (root: ShadowRoot, state: AddressCorrectionState) => void;

/** Makes a {@link MoveFocus}, which remembers the step it has seen last. */
export function createFocusMover(): MoveFocus {
  let seen: AddressCorrectionState | undefined;
  return (root, state) => {
    const previous = seen;
    seen = state;
    // The page's own focus is left alone until the shopper has opened the form.
    if (!previous || previous === state) return;
    const target = findTarget(root, state);
    if (target instanceof HTMLElement) target.focus();
  };
}

function findTarget(root: ShadowRoot, state: AddressCorrectionState): Element | null {
  switch (state.step) {
    case 'editing':
      return (
        root.getElementById('summary') ??
        root.querySelector('[aria-invalid=true]') ??
        root.getElementById('notice') ??
        root.querySelector('input:not([readonly]), select')
      );
    case 'confirming':
      return root.getElementById(state.problem || state.isNewQuote ? 'notice' : 'confirm');
    case 'showing':
    case 'saved':
      return root.getElementById('change') ?? root.getElementById('title');
    case 'quoting':
    case 'saving':
      return null;
  }
}

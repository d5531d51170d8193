import type { ComponentChildren } from 'preact';

/** What a button is told. */
export interface ButtonProps {
  /** `primary` for the one thing to do, `plain` (the default) beside it, `quiet` for a way out. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | undefined;
  /** Whether it sends its form. */
  readonly isSubmit?: boolean | undefined;
  /** Whether it is at work; it keeps the focus and ignores further presses. */
  readonly isBusy?: boolean | undefined;
  /** Whether what it opens is open, for a button that opens something. */
  readonly isExpanded?: boolean | undefined;
  /** What it is called, where what it says is not enough. */
  readonly label?: string | undefined;
  /** A name to find it by. */
  readonly id?: string | undefined;
  /** What it does. */
  readonly onClick?: (() => void) | undefined;
  /** What it says. */
  readonly children: ComponentChildren;
}

/** A button with a comfortable target. */
export function Button({
  kind = 'plain',
  isSubmit = false,
  isBusy = false,
  isExpanded,
  label,
  id,
  onClick,
  children,
}: ButtonProps) {
  return (
    <button
      id={id}
      type={isSubmit ? 'submit' : 'button'}
      class={`button ${kind}`}
      part={`button button-${kind}`}
      aria-disabled={isBusy}
      aria-expanded={isExpanded}
      aria-label={label}
      onClick={isBusy ? undefined : onClick}
    >
      <span>{children}</span>
    </button>
  );
}

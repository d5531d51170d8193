import type { ProblemTexts } from '../locales/texts.ts';

/** What a notice is told. */
export interface NoticeProps extends ProblemTexts {
  /** Whether it has come by itself, so that it has to be spoken. */
  readonly isAlert?: boolean | undefined;
}

/** Says what happened and what can be done, and can take the focus. */
export function Notice({ detail, nextStep, isAlert }: NoticeProps) {
  return (
    <div
      id="notice"
      class="notice attention"
      part="notice"
      tabIndex={-1}
      role={isAlert ? 'alert' : undefined}
    >
      <p class="strong">{detail}</p>
      <p>{nextStep}</p>
    </div>
  );
}

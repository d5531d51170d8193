import type { ProblemTexts } from '../locales/texts.ts';

/** Says what happened and what can be done, and can take the focus. */
export function Notice({ detail, nextStep }: ProblemTexts) {
  return (
    <div id="notice" class="notice" part="notice" tabIndex={-1}>
      <p class="strong">{detail}</p>
      <p>{nextStep}</p>
    </div>
  );
}

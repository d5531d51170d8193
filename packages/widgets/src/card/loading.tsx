import type { CardTexts } from '../locales/texts.ts';

/** What loading is told. */
export interface LoadingProps {
  /** All words. */
  readonly texts: CardTexts;
  /** Whether it takes long enough to say so. */
  readonly isSlow?: boolean | undefined;
}

/** The shape of what is to come, and words for whoever cannot see it or has waited long. */
export function Loading({ texts, isSlow }: LoadingProps) {
  return (
    <>
      <div class="bone" />
      <div class="bone" />
      <div class="bone" />
      <p class={isSlow ? 'note foot' : 'hidden'} role="status">
        {isSlow ? texts.slow : texts.loading}
      </p>
    </>
  );
}

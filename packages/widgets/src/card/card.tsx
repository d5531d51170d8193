import type { ComponentChildren } from 'preact';

/** How a chip feels: nothing special, good news, something to know, something wrong. */
export type Tone = 'neutral' | 'positive' | 'attention' | 'critical';

/** What a card is made of. */
export interface CardProps {
  /** The small title. */
  readonly title: string;
  /** The state in one or two words. */
  readonly chip?: string | false | undefined;
  /** How the state feels. */
  readonly tone?: Tone | undefined;
  /** Whether there is more to come. */
  readonly isBusy?: boolean | undefined;
  /** Called for every key pressed inside. */
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  /** Everything below the title. */
  readonly children: ComponentChildren;
}

/** The frame of every widget: a small title with a state chip, and one statement below it. */
export function Card({ title, chip, tone = 'neutral', isBusy = false, onKeyDown, children }: CardProps) {
  return (
    <section class="card" part="card" aria-labelledby="title" aria-busy={isBusy} onKeyDown={onKeyDown}>
      <header class="head">
        <h2 id="title" class="title" part="title" tabIndex={-1}>
          {title}
        </h2>
        {chip && (
          // One that changes by itself is another one: its words must not be seen moving.
          <span key={chip} class={`chip ${tone}`} part="chip">
            {chip}
          </span>
        )}
      </header>
      {children}
      <slot name="footer" />
      <slot name="link-color" hidden />
    </section>
  );
}

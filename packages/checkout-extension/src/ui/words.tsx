import type { OrderProblem } from '@amend/sdk/light';
import type { ProblemTexts } from '@amend/widgets/locales/texts';
import type { ComponentChildren } from 'preact';

import type { Context } from './context.ts';

/** The one large sentence of a part. */
export function Sentence({ children }: { children: ComponentChildren }) {
  return (
    <s-paragraph>
      <s-text type="strong">{children}</s-text>
    </s-paragraph>
  );
}

/** What is added to a sentence, in a quieter voice. */
export function Note({ children }: { children: ComponentChildren }) {
  return <s-paragraph color="subdued">{children}</s-paragraph>;
}

/** What a line of foreign words is told. */
interface ForeignProps {
  readonly type?: 'address' | 'strong' | 'redundant' | 'generic';
  readonly color?: 'base' | 'subdued';
  readonly children: ComponentChildren;
}

/** A line of words that are not ours, such as an address or a name: read in their own direction, and placed as the page reads. */
export function Foreign({ type = 'generic', color = 'base', children }: ForeignProps) {
  return (
    <s-paragraph>
      <s-text type={type} color={color} dir="auto">
        {children}
      </s-text>
    </s-paragraph>
  );
}

/** What went wrong and what can be done. */
export function Notice({ detail, nextStep }: ProblemTexts) {
  return (
    <s-banner tone="warning" heading={detail}>
      {nextStep}
    </s-banner>
  );
}

/** What the client can find by itself, which speaks English only; `not_made` is its word for an edit that came to nothing. */
const OWN_CODES = ['offline', 'unreachable', 'timeout', 'unreadable_answer'] as const;

/** What happened and what can be done: in the words of the API or the client, or in ours where those of the client are foreign. */
export function describeProblem(
  { code, status, detail, nextStep }: OrderProblem,
  { page, say }: Pick<Context, 'page' | 'say'>,
): ProblemTexts {
  const isForeign = !/^en\b/i.test(page.locale);
  const own = OWN_CODES.find((one) => one === code) ?? (status === null ? 'not_made' : null);
  if (!isForeign || !own) return { detail, nextStep };
  return {
    detail: say(`card.problems.${own}.detail`),
    nextStep: say(`card.problems.${own}.nextStep`),
  };
}

/** Whether an instant is today on the shopper's own clock. */
export function isToday(at: string, { desk }: Pick<Context, 'desk'>): boolean {
  return desk.isOwnTimeZone && new Date(at).toDateString() === new Date().toDateString();
}

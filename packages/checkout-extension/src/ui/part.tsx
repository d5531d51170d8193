import type { ComponentChildren } from 'preact';

/** What one part of the page is told. */
export interface PartProps {
  readonly title: string;
  /** The state in one or two words. */
  readonly chip?: string | undefined;
  /** Whether something went wrong, so that the chip says so at a glance. */
  readonly isCritical?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** One part of the page, with its title and state. */
export function Part({ title, chip, isCritical = false, children }: PartProps) {
  return (
    <s-section accessibilityLabel={title}>
      <s-stack gap="base">
        <s-stack direction="inline" gap="small-200" justifyContent="space-between" alignItems="center">
          <s-heading>{title}</s-heading>
          {chip && <s-badge tone={isCritical ? 'critical' : 'neutral'}>{chip}</s-badge>}
        </s-stack>
        {children}
      </s-stack>
    </s-section>
  );
}

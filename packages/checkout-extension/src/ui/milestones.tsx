import type { Milestone, Parcel } from '@amend/sdk/light';

import type { Context } from './context.ts';

/** What the milestones are told. */
export interface MilestonesProps extends Context {
  /** How far the parcel has come. */
  readonly reached: Milestone;
  /** The parcel, if there is one already. */
  readonly parcel?: Parcel | undefined;
}

const MILESTONES: readonly Milestone[] = [0, 1, 2, 3];

/** Four steps from the order to the door, or to the counter. */
export function Milestones({ reached, parcel, say }: MilestonesProps) {
  const isPickup = parcel?.status === 'ready_for_pickup' || parcel?.status === 'picked_up';
  return (
    <s-stack gap="small-300">
      <s-progress
        value={reached + 1}
        max={MILESTONES.length}
        accessibilityLabel={`${say('tracking.milestones')}: ${say('tracking.milestone', reached, isPickup)}`}
      />
      <s-grid gridTemplateColumns="1fr 1fr 1fr 1fr" gap="small-300" accessibilityVisibility="hidden">
        {MILESTONES.map((milestone) => (
          <s-grid-item key={milestone}>
            <s-text type="small" color={milestone > reached ? 'subdued' : 'base'}>
              <s-text type={milestone === reached ? 'strong' : 'generic'}>
                {say('tracking.milestone', milestone, isPickup)}
              </s-text>
            </s-text>
          </s-grid-item>
        ))}
      </s-grid>
    </s-stack>
  );
}

import type { Milestone, Parcel } from '@amend/sdk/light';

import type { TrackingTexts } from '../locales/texts.ts';

/** What the milestones are told. */
export interface MilestonesProps {
  /** How far the parcel has come. */
  readonly reached: Milestone;
  /** The parcel, if there is one already. */
  readonly parcel?: Parcel | undefined;
  /** Their words. */
  readonly texts: TrackingTexts;
}

const MILESTONES: readonly Milestone[] = [0, 1, 2, 3];

/** Four steps from the order to the door, or to the counter. */
export function Milestones({ reached, parcel, texts }: MilestonesProps) {
  const isPickup = parcel?.status === 'ready_for_pickup' || parcel?.status === 'picked_up';
  return (
    <ol class="milestones" part="milestones" aria-label={texts.milestones}>
      {MILESTONES.map((milestone) => (
        <li
          key={milestone}
          class={milestone <= reached ? 'reached' : 'ahead'}
          part={milestone <= reached ? 'milestone milestone-reached' : 'milestone'}
          aria-current={milestone === reached ? 'step' : undefined}
        >
          {texts.milestone(milestone, isPickup)}
          <span class="hidden">
            {', '}
            {milestone < reached ? texts.reached : milestone === reached ? texts.current : texts.ahead}
          </span>
        </li>
      ))}
    </ol>
  );
}

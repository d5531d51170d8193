import type { ParcelView } from '@amend/sdk/light';

import type { TrackingTexts } from '../locales/texts.ts';
import { Contents } from './contents.tsx';
import { Milestones } from './milestones.tsx';
import { ParcelDetail } from './parcel-detail.tsx';
import { sayStatement } from './say-statement.ts';

/** What several parcels are told. */
export interface ParcelsProps {
  /** The parcels. */
  readonly parcels: readonly ParcelView[];
  /** Their words. */
  readonly texts: TrackingTexts;
}

/** Several parcels, side by side where there is room. */
export function Parcels({ parcels, texts }: ParcelsProps) {
  return (
    <ul class="parcels" part="parcels">
      {parcels.map(({ parcel, statement, milestone }, index) => (
        <li key={parcel.id} class="parcel body" part="parcel">
          <h3 class="small muted">{texts.parcel(index + 1)}</h3>
          <p class="strong">{sayStatement(statement, texts)}</p>
          {parcel.status !== 'cancelled' && <Milestones reached={milestone} parcel={parcel} texts={texts} />}
          <Contents label={texts.contents} lines={parcel.lines} texts={texts} />
          <ParcelDetail parcel={parcel} texts={texts} />
        </li>
      ))}
    </ul>
  );
}

import type { Parcel } from '@amend/sdk/light';

import type { TrackingTexts } from '../locales/texts.ts';
import { Scans } from './scans.tsx';

/** What the detail of a parcel is told. */
export interface ParcelDetailProps {
  /** The parcel. */
  readonly parcel: Parcel;
  /** Its words. */
  readonly texts: TrackingTexts;
}

/** Who carries a parcel, where to follow it, and every scan. */
export function ParcelDetail({ parcel, texts }: ParcelDetailProps) {
  const { carrier, trackingNumber, trackingUrl, scans } = parcel;
  return (
    <div class="foot">
      {(carrier || trackingNumber || trackingUrl) && (
        <p class="carrier">
          {trackingUrl ? (
            <a href={trackingUrl} target="_blank" rel="noopener noreferrer" part="link">
              {texts.track(carrier)}
              <span class="hidden"> ({texts.opensNewTab})</span>
            </a>
          ) : (
            carrier && <span>{carrier}</span>
          )}
          {trackingNumber && <bdi class="number small muted">{trackingNumber}</bdi>}
        </p>
      )}
      {scans.length > 0 && <Scans scans={scans} texts={texts} />}
    </div>
  );
}

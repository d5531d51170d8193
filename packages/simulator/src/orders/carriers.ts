/** Where a carrier's own page shows a parcel; `null` for carriers that have none for the public. */
const TRACKING_PAGES: Readonly<Record<string, string>> = {
  DHL: 'https://www.dhl.com/de-en/home/tracking.html?tracking-id=',
  'DHL Express': 'https://www.dhl.com/global-en/home/tracking/tracking-express.html?submit=1&tracking-id=',
  DPD: 'https://tracking.dpd.de/status/en_US/parcel/',
  Hermes: 'https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation/#',
  'Japan Post (EN)': 'https://trackings.post.japanpost.jp/services/srv/search/direct?locale=en&reqCodeNo1=',
  'Royal Mail': 'https://www.royalmail.com/track-your-item#/tracking-results/',
  UPS: 'https://www.ups.com/track?loc=en_US&tracknum=',
};

/** Builds the tracking link the way Shopify does for the carriers it knows; `null` for any other. */
export function buildTrackingUrl(company: string, number: string): string | null {
  const page = TRACKING_PAGES[company];
  return page === undefined ? null : `${page}${encodeURIComponent(number)}`;
}

import type { PlaceRecord } from '../orders/fulfillment-record.ts';

/** A place where parcels are scanned, and the clock on its wall. */
export interface Place extends PlaceRecord {
  readonly timeZone: string;
}

const place = (
  city: string,
  zip: string | null,
  countryCode: string,
  timeZone: string,
  province: string | null = null,
): Place => ({
  city,
  zip,
  province,
  countryCode,
  timeZone,
});

const BERLIN_TIME = 'Europe/Berlin';

/** Depots and parcel centres along the seeded orders' ways. */
export const PLACES = {
  workshop: place('Berlin', '13355', 'DE', BERLIN_TIME),
  ludwigsfelde: place('Ludwigsfelde', '14974', 'DE', BERLIN_TIME),
  berlinMitte: place('Berlin', '10557', 'DE', BERLIN_TIME),
  allermoehe: place('Hamburg', '21035', 'DE', BERLIN_TIME),
  koeln: place('Köln', '50997', 'DE', BERLIN_TIME),
  hagen: place('Hagen', '58089', 'DE', BERLIN_TIME),
  radefeld: place('Radefeld', '04519', 'DE', BERLIN_TIME),
  leipzig: place('Leipzig', '04347', 'DE', BERLIN_TIME),
  lahr: place('Lahr', '77933', 'DE', BERLIN_TIME),
  freiburg: place('Freiburg im Breisgau', '79098', 'DE', BERLIN_TIME),
  raunheim: place('Raunheim', '65479', 'DE', BERLIN_TIME),
  frankfurt: place('Frankfurt am Main', '60314', 'DE', BERLIN_TIME),
  aschaffenburg: place('Aschaffenburg', '63741', 'DE', BERLIN_TIME),
  nuernberg: place('Nürnberg', '90451', 'DE', BERLIN_TIME),
  passau: place('Passau', '94036', 'DE', BERLIN_TIME),
  vienna: place('Wien', '1230', 'AT', 'Europe/Vienna'),
  paris: place('Gennevilliers', '92230', 'FR', 'Europe/Paris'),
  oirschot: place('Oirschot', '5688', 'NL', 'Europe/Amsterdam'),
  utrecht: place('Utrecht', '3542', 'NL', 'Europe/Amsterdam'),
  langley: place('Langley', 'SL3 8JQ', 'GB', 'Europe/London'),
  frankfurtAirport: place('Frankfurt am Main', '60549', 'DE', BERLIN_TIME),
  kawasaki: place('Kawasaki', '219-8799', 'JP', 'Asia/Tokyo', 'JP-14'),
  shinagawa: place('Shinagawa', '140-8799', 'JP', 'Asia/Tokyo', 'JP-13'),
  malmo: place('Malmö', '211 24', 'SE', 'Europe/Stockholm'),
  stockholm: place('Stockholm', '120 30', 'SE', 'Europe/Stockholm'),
} as const satisfies Readonly<Record<string, Place>>;

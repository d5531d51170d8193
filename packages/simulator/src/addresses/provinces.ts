/** Codes and names of a country's provinces as Shopify spells them; an empty object where addresses have none. */
type Provinces = Readonly<Record<string, string>>;

const NONE: Provinces = {};

/**
 * The countries whose provinces the simulator knows. A country that is not listed takes any code.
 *
 * Where a country has provinces, an address needs one.
 */
export const PROVINCES: Readonly<Record<string, Provinces>> = {
  AE: parse('AZ Abu Dhabi|AJ Ajman|DU Dubai|FU Fujairah|RK Ras al-Khaimah|SH Sharjah|UQ Umm al-Quwain'),
  AT: NONE,
  AU: parse(
    'ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland|SA South Australia|TAS Tasmania|VIC Victoria|WA Western Australia',
  ),
  BE: NONE,
  CA: parse(
    'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon',
  ),
  CH: NONE,
  CZ: NONE,
  DE: NONE,
  DK: NONE,
  FI: NONE,
  FR: NONE,
  GB: parse('BFP British Forces|ENG England|NIR Northern Ireland|SCT Scotland|WLS Wales'),
  JP: parse(
    'JP-01 Hokkaidō|JP-02 Aomori|JP-03 Iwate|JP-04 Miyagi|JP-05 Akita|JP-06 Yamagata|JP-07 Fukushima|JP-08 Ibaraki|JP-09 Tochigi|JP-10 Gunma|JP-11 Saitama|JP-12 Chiba|JP-13 Tōkyō|JP-14 Kanagawa|JP-15 Niigata|JP-16 Toyama|JP-17 Ishikawa|JP-18 Fukui|JP-19 Yamanashi|JP-20 Nagano|JP-21 Gifu|JP-22 Shizuoka|JP-23 Aichi|JP-24 Mie|JP-25 Shiga|JP-26 Kyōto|JP-27 Ōsaka|JP-28 Hyōgo|JP-29 Nara|JP-30 Wakayama|JP-31 Tottori|JP-32 Shimane|JP-33 Okayama|JP-34 Hiroshima|JP-35 Yamaguchi|JP-36 Tokushima|JP-37 Kagawa|JP-38 Ehime|JP-39 Kōchi|JP-40 Fukuoka|JP-41 Saga|JP-42 Nagasaki|JP-43 Kumamoto|JP-44 Ōita|JP-45 Miyazaki|JP-46 Kagoshima|JP-47 Okinawa',
  ),
  NL: NONE,
  NO: NONE,
  PL: NONE,
  SA: NONE,
  SE: NONE,
  US: parse(
    'AL Alabama|AK Alaska|AS American Samoa|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC Washington DC|FL Florida|GA Georgia|GU Guam|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MH Marshall Islands|MD Maryland|MA Massachusetts|MI Michigan|FM Micronesia|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|MP Northern Mariana Islands|OH Ohio|OK Oklahoma|OR Oregon|PW Palau|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|VI U.S. Virgin Islands|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|AA Armed Forces Americas|AE Armed Forces Europe|AP Armed Forces Pacific',
  ),
};

/** The name of a province; its code where the simulator does not know the country. */
export function nameProvince(countryCode: string | null, provinceCode: string | null): string | null {
  if (countryCode === null || provinceCode === null) return null;
  return PROVINCES[countryCode]?.[provinceCode] ?? provinceCode;
}

function parse(list: string): Provinces {
  return Object.fromEntries(
    list.split('|').map((entry) => {
      const gap = entry.indexOf(' ');
      return [entry.slice(0, gap), entry.slice(gap + 1)];
    }),
  );
}

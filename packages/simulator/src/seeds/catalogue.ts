import { PALETTE } from '../pictures/palette.ts';
import { PICTURE_SIZE } from '../pictures/picture-record.ts';
import type { ProductRecord, SwatchRecord, VariantRecord } from '../shop/shop-state.ts';

interface ProductSeed {
  readonly handle: string;
  readonly title: string;
  readonly colours: readonly string[];
  /** The other option, if there is one: its name, and its values with prices in euro cents. */
  readonly option?: { readonly name: string; readonly values: Readonly<Record<string, number>> };
  /** Euro cents, where there is no other option. */
  readonly price?: number;
  readonly sku: string;
  readonly productType: string;
  readonly tags: readonly string[];
}

const SIZES = { S: 6800, M: 6800, L: 6800, XL: 7200 };

const SEEDS: readonly ProductSeed[] = [
  {
    handle: 'linen-shirt',
    title: 'Linen shirt',
    colours: ['Sand', 'Ink', 'Sage'],
    option: { name: 'Size', values: SIZES },
    sku: 'LIN',
    productType: 'Shirts',
    tags: ['clothing', 'linen'],
  },
  {
    handle: 'merino-beanie',
    title: 'Merino beanie',
    colours: ['Oat', 'Rust', 'Navy'],
    price: 3200,
    sku: 'BEA',
    productType: 'Hats',
    tags: ['clothing', 'wool'],
  },
  {
    handle: 'wool-socks',
    title: 'Wool socks',
    colours: ['Ash', 'Berry'],
    option: { name: 'Size', values: { '36–39': 2200, '40–43': 2200, '44–47': 2200 } },
    sku: 'SOC',
    productType: 'Socks',
    tags: ['clothing', 'final-sale', 'wool'],
  },
  {
    handle: 'wool-throw',
    title: 'Wool throw',
    colours: ['Fog', 'Ochre'],
    price: 9800,
    sku: 'THR',
    productType: 'Throws',
    tags: ['home', 'wool'],
  },
  {
    handle: 'enamel-mug',
    title: 'Enamel mug',
    colours: ['Cream', 'Forest'],
    price: 1600,
    sku: 'MUG',
    productType: 'Tableware',
    tags: ['home', 'kitchen'],
  },
  {
    handle: 'beeswax-candle',
    title: 'Beeswax candle',
    colours: ['Honey'],
    option: { name: 'Height', values: { '12 cm': 1400, '20 cm': 2400 } },
    sku: 'CAN',
    productType: 'Candles',
    tags: ['home'],
  },
  {
    handle: 'canvas-tote',
    title: 'Canvas tote',
    colours: ['Natural', 'Ink'],
    price: 2800,
    sku: 'TOT',
    productType: 'Bags',
    tags: ['accessories'],
  },
  {
    handle: 'dot-notebook',
    title: 'Dot notebook',
    colours: ['Clay', 'Moss'],
    price: 1850,
    sku: 'NOT',
    productType: 'Stationery',
    tags: ['paper'],
  },
  {
    handle: 'reading-lamp',
    title: 'Reading lamp',
    colours: ['Chalk', 'Brick'],
    price: 12900,
    sku: 'LAM',
    productType: 'Lamps',
    tags: ['bulky', 'home'],
  },
  {
    handle: 'midwinter-poster',
    title: 'Midwinter poster',
    colours: ['Dusk'],
    option: { name: 'Format', values: { '30 × 40 cm': 2450, '50 × 70 cm': 3850 } },
    sku: 'POS',
    productType: 'Posters',
    tags: ['home', 'paper'],
  },
];

/** What the shop says of each, and what it weighs in grams, packed. */
const FACTS: Readonly<Record<string, { readonly says: string; readonly weightGrams: number }>> = {
  'linen-shirt': { says: 'A loose shirt of washed linen. It softens with every wash.', weightGrams: 240 },
  'merino-beanie': { says: 'A close beanie of fine merino, knitted in one piece.', weightGrams: 70 },
  'wool-socks': { says: 'Thick socks for boots and for floors without carpet.', weightGrams: 90 },
  'wool-throw': { says: 'A throw for two, woven from undyed wool.', weightGrams: 1200 },
  'enamel-mug': { says: 'An enamel mug that survives being dropped.', weightGrams: 180 },
  'beeswax-candle': { says: 'A candle of pure beeswax, poured by hand.', weightGrams: 260 },
  'canvas-tote': { says: 'A tote of heavy canvas with a pocket for keys.', weightGrams: 310 },
  'dot-notebook': { says: '160 pages of dotted paper that lies flat.', weightGrams: 340 },
  'reading-lamp': { says: 'A small lamp with a warm light and a long arm.', weightGrams: 1900 },
  'midwinter-poster': { says: 'A print of the shortest day, on uncoated paper.', weightGrams: 150 },
};

/** What the merchant recommends with what. */
const GOES_WITH: Readonly<Record<string, readonly string[]>> = {
  'linen-shirt': ['canvas-tote', 'wool-socks'],
  'merino-beanie': ['wool-socks', 'wool-throw'],
  'wool-socks': ['merino-beanie', 'beeswax-candle'],
  'wool-throw': ['beeswax-candle', 'reading-lamp', 'enamel-mug'],
  'enamel-mug': ['dot-notebook', 'beeswax-candle'],
  'beeswax-candle': ['enamel-mug', 'wool-throw'],
  'canvas-tote': ['dot-notebook', 'linen-shirt'],
  'dot-notebook': ['canvas-tote', 'enamel-mug'],
  'reading-lamp': ['wool-throw', 'dot-notebook'],
  'midwinter-poster': ['reading-lamp', 'beeswax-candle'],
};

const FIRST_PRODUCT_ID = 8_100_000_000_000;
const FIRST_VARIANT_ID = 44_100_000_000_000;
// The last of each product's variants is sold out, the one before nearly, so that both can be seen.
const STOCK_FROM_LAST = [0, 2];

/** The shop's products. Unlike orders they keep their ids when the shop is seeded anew. */
export const CATALOGUE: readonly ProductRecord[] = SEEDS.map((seed, index) => toProduct(seed, index));

function toProduct(seed: ProductSeed, index: number): ProductRecord {
  const { option } = seed;
  const { says, weightGrams } = FACTS[seed.handle] ?? { says: '', weightGrams: 0 };
  const choices = option === undefined ? [null] : Object.keys(option.values);
  const pairs = seed.colours.flatMap((colour) => choices.map((choice) => ({ colour, choice })));
  const variants = pairs.map(({ colour, choice }, place): VariantRecord => {
    const isOnlyOption = seed.colours.length === 1 && choice !== null;
    const selectedOptions = [
      ...(isOnlyOption ? [] : [{ name: 'Colour', value: colour }]),
      ...(option === undefined || choice === null ? [] : [{ name: option.name, value: choice }]),
    ];
    return {
      id: FIRST_VARIANT_ID + index * 100 + place,
      title: selectedOptions.map(({ value }) => value).join(' / '),
      sku: [seed.sku, colour.slice(0, 3).toUpperCase(), choice?.replace(/[^0-9A-Z]+/g, '')]
        .filter(Boolean)
        .join('-'),
      price: (choice === null ? seed.price : option?.values[choice]) ?? 0,
      stock:
        (pairs.length > 2 ? STOCK_FROM_LAST[pairs.length - 1 - place] : undefined) ??
        12 + ((index * 7 + place * 5) % 30),
      weightGrams,
      policy: 'DENY',
      selectedOptions,
      picture: {
        path: `/cdn/${seed.handle}-${colour.toLowerCase()}.svg`,
        altText: `${seed.title}, ${colour.toLowerCase()}`,
        ...PICTURE_SIZE,
      },
    };
  });
  return {
    id: FIRST_PRODUCT_ID + index,
    handle: seed.handle,
    title: seed.title,
    isGiftCard: false,
    productType: seed.productType,
    tags: seed.tags,
    descriptionHtml: `<p>${says}</p>`,
    complementaryIds: (GOES_WITH[seed.handle] ?? []).map(
      (handle) => FIRST_PRODUCT_ID + SEEDS.findIndex((each) => each.handle === handle),
    ),
    options: [
      ...(seed.colours.length === 1 && option !== undefined
        ? []
        : [{ name: 'Colour', values: seed.colours, swatches: seed.colours.map(toSwatch) }]),
      ...(option === undefined ? [] : [{ name: option.name, values: Object.keys(option.values) }]),
    ],
    variants,
  };
}

function toSwatch(colour: string): SwatchRecord {
  const tones = PALETTE[colour.toLowerCase()];
  return { value: colour, ...(tones === undefined ? {} : { color: tones.base }) };
}

import { Decimal } from 'decimal.js';

import {
  readBoolean,
  readCount,
  readList,
  readObject,
  readText,
  refuseJson,
  type Read,
} from '../json/read-json.ts';
import { DEFAULT_VARIANT_TITLE } from '../orders/build-line.ts';
import { tidyTags } from '../orders/update-order.ts';
import { countDecimals } from '../shop/money.ts';
import type { ProductRecord, VariantRecord } from '../shop/shop-state.ts';
import { readPicture, toPicture } from './read-picture.ts';
import { readSwatch, swatchesOf } from './read-swatch.ts';

const FIRST_PRODUCT_ID = 8_200_000_000_000;
const FIRST_VARIANT_ID = 44_200_000_000_000;
const ROOM_FOR_VARIANTS = 2048;

const DEFAULT_STOCK = 20;
const DEFAULT_PICTURE = 'plain-box-natural';
/** What Shopify calls the option and the variant of a product that has no choice. */
const NO_CHOICE = { option: 'Title', value: DEFAULT_VARIANT_TITLE };

interface ProductFile extends Omit<ProductRecord, 'id' | 'complementaryIds'> {
  readonly goesWith: readonly string[];
}

/** The products of a seed file. They keep their ids when the shop is seeded anew. */
export function readProducts(currencyCode: string): Read<readonly ProductRecord[]> {
  return (value, place) => {
    const files = readList(readProduct(currencyCode))(value, place);
    const findId = (handle: string, of: number) => {
      const index = files.findIndex((each) => each.handle === handle);
      if (index === -1) refuseJson(`${place}[${of}].goesWith`, `there is no product "${handle}".`);
      return FIRST_PRODUCT_ID + index;
    };
    return files.map(({ goesWith, ...product }, index) => ({
      ...product,
      id: FIRST_PRODUCT_ID + index,
      complementaryIds: goesWith.map((handle) => findId(handle, index)),
      variants: product.variants.map((variant, at) => ({
        ...variant,
        id: FIRST_VARIANT_ID + index * ROOM_FOR_VARIANTS + at,
      })),
    }));
  };
}

function readProduct(currencyCode: string): Read<ProductFile> {
  return readObject((fields) => {
    const title = fields.must('title', readText);
    const names = fields.may('options', readList(readText)) ?? [NO_CHOICE.option];
    const variants = fields.must('variants', readList(readVariant(title, names, currencyCode)));
    const options = names.map((name, at) => ({
      name,
      values: [...new Set(variants.map((each) => each.selectedOptions[at]?.value ?? ''))],
    }));
    const swatches = fields.may('swatches', readList(readSwatch(options))) ?? [];
    return {
      title,
      handle: fields.may('handle', readText) ?? toHandle(title),
      isGiftCard: fields.may('isGiftCard', readBoolean) ?? false,
      ...fields.pick('vendor', readText),
      ...fields.pick('productType', readText),
      ...fields.pick('tags', readTags),
      ...fields.pick('descriptionHtml', readText),
      goesWith: fields.may('goesWith', readList(readText)) ?? [],
      options: options.map((option) => ({ ...option, ...swatchesOf(option, swatches) })),
      variants,
    };
  });
}

function readVariant(product: string, names: readonly string[], currencyCode: string): Read<VariantRecord> {
  const readChosen: Read<readonly string[]> = (value, place) => {
    const chosen = readList(readText)(value, place);
    if (chosen.length === names.length) return chosen;
    return refuseJson(place, `one value for each option belongs here: ${names.join(', ')}.`);
  };
  return readObject((fields) => {
    const isChosen = names[0] !== NO_CHOICE.option || fields.has('options');
    const chosen = isChosen ? fields.must('options', readChosen) : [NO_CHOICE.value];
    const title = chosen.join(' / ');
    const picture = fields.may('picture', readPicture) ?? DEFAULT_PICTURE;
    return {
      id: 0,
      title,
      sku: fields.may('sku', readText) ?? '',
      price: fields.must('price', readPrice(currencyCode)),
      ...fields.pick('compareAtPrice', readPrice(currencyCode)),
      ...fields.pick('weightGrams', readCount()),
      stock: fields.may('stock', readCount()) ?? DEFAULT_STOCK,
      policy: fields.may('canBeOversold', readBoolean) === true ? 'CONTINUE' : 'DENY',
      selectedOptions: names.map((name, at) => ({ name, value: chosen[at] ?? '' })),
      picture: toPicture(picture, `${product}, ${title}`),
    };
  });
}

const readTags: Read<readonly string[]> = (value, place) => tidyTags(readList(readText)(value, place));

/** An amount as text, in minor units. */
export function readPrice(currencyCode: string): Read<number> {
  const decimals = countDecimals(currencyCode);
  return (value, place) => {
    const text = readText(value, place);
    const minor = /^\d+(\.\d+)?$/.test(text) ? new Decimal(text).times(10 ** decimals) : null;
    return minor?.isInteger() === true
      ? minor.toNumber()
      : refuseJson(
          place,
          `an amount in ${currencyCode} belongs here, as text with at most ${decimals} decimals.`,
        );
  };
}

function toHandle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

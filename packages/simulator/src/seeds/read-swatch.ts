import { readObject, readText, refuseJson, type Read } from '../json/read-json.ts';
import type { OptionRecord, SwatchRecord } from '../shop/shop-state.ts';
import { readPicture, toPicture } from './read-picture.ts';

interface SwatchFile {
  readonly option: string;
  readonly swatch: SwatchRecord;
}

const readColor: Read<string> = (value, place) => {
  const color = readText(value, place);
  return /^#[0-9A-F]{6}$/i.test(color)
    ? color
    : refuseJson(place, 'a colour such as "#6A8D48" belongs here.');
};

/** How one value of an option looks: `option`, `value`, and `color`, `picture` or both. */
export function readSwatch(options: readonly OptionRecord[]): Read<SwatchFile> {
  return (json, place) =>
    readObject((fields) => {
      const option = fields.must('option', readText);
      const value = fields.must('value', readText);
      const picture = fields.may('picture', readPicture);
      if (!options.some(({ name, values }) => name === option && values.includes(value)))
        refuseJson(place, `no variant has the ${option} "${value}".`);
      const swatch = {
        value,
        ...fields.pick('color', readColor),
        ...(picture === undefined ? {} : { picture: toPicture(picture, value) }),
      };
      return { option, swatch };
    })(json, place);
}

/** Those of one option, to spread: nothing where it has none. */
export function swatchesOf({ name }: OptionRecord, swatches: readonly SwatchFile[]) {
  const own = swatches.filter(({ option }) => option === name).map(({ swatch }) => swatch);
  return own.length === 0 ? {} : { swatches: own };
}

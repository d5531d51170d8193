import { readText, refuseJson, type Read } from '../json/read-json.ts';
import { drawPicture, splitPictureName } from '../pictures/draw-picture.ts';
import { PICTURE_SIZE, type PictureRecord } from '../pictures/picture-record.ts';

/** The name of a picture that the simulator can draw. */
export const readPicture: Read<string> = (value, place) => {
  const name = readText(value, place);
  return drawPicture(...splitPictureName(name)) === null
    ? refuseJson(
        place,
        `there is no picture "${name}". Leave it out, or name one such as "linen-shirt-sage".`,
      )
    : name;
};

export function toPicture(name: string, altText: string): PictureRecord {
  return { path: `/cdn/${name}.svg`, altText, ...PICTURE_SIZE };
}

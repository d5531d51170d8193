import type { PictureRecord } from '../pictures/picture-record.ts';
import type { Resolved } from './resolved.ts';
import type { World } from './world.ts';

export function resolveImage(picture: PictureRecord, world: World): Resolved {
  return {
    url: `${world.origin}${picture.path}`,
    altText: picture.altText,
    width: picture.width,
    height: picture.height,
  };
}

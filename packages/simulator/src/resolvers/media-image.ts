import type { PictureRecord } from '../pictures/picture-record.ts';
import { toGid } from '../shop/gid.ts';
import { resolveImage } from './image.ts';
import type { Resolved } from './resolved.ts';
import type { World } from './world.ts';

export function resolveMediaImage(picture: PictureRecord, id: number, world: World): Resolved {
  return {
    __typename: 'MediaImage',
    id: toGid('MediaImage', id),
    alt: picture.altText,
    image: () => resolveImage(picture, world),
    mediaContentType: 'IMAGE',
    mimeType: 'image/svg+xml',
    status: 'READY',
    fileStatus: 'READY',
    mediaErrors: [],
    mediaWarnings: [],
    fileErrors: [],
  };
}

import { toGid } from '../shop/gid.ts';
import { readString, type Args, type Resolved } from './resolved.ts';
import type { World } from './world.ts';

const ONE = { count: 1, precision: 'EXACT' };

/**
 * The fields of what can be published. Everything is: to the app that asks, whose publication has the app's number and
 * name.
 *
 * Source: the answers on `queries/products`; that every app has a publication is UNCONFIRMED.
 */
export function resolvePublicationFields(publishDate: string, { app }: World): Resolved {
  const gid = toGid('Publication', app.id);
  return {
    publishedOnCurrentPublication: true,
    publishedOnCurrentChannel: true,
    publishedOnPublication: (args: Args) => readString(args, 'publicationId') === gid,
    availablePublicationsCount: ONE,
    resourcePublicationsCount: (_args: Args) => ONE,
    resourcePublicationOnCurrentPublication: {
      isPublished: true,
      publishDate,
      publication: {
        __typename: 'Publication',
        id: gid,
        name: app.title,
        autoPublish: true,
        supportsFuturePublishing: false,
      },
    },
  };
}

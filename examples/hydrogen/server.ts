import { createHydrogenContext, createRequestHandler, InMemoryCache } from '@shopify/hydrogen';
import { createCookieSessionStorage } from 'react-router';
import * as build from 'virtual:react-router/server-build';

const MODE = import.meta.env.MODE;

/** Answers every request, as Oxygen asks it to. Nothing in here is about Amend. */
export default {
  async fetch(
    request: Request,
    env: Env,
    { waitUntil }: Pick<ExecutionContext, 'waitUntil'>,
  ): Promise<Response> {
    const { getSession, commitSession } = createCookieSessionStorage({
      cookie: { name: 'session', httpOnly: true, path: '/', sameSite: 'lax', secrets: [env.SESSION_SECRET] },
    });
    const session = await getSession(request.headers.get('cookie'));
    const { get, set, unset } = session;
    const handle = createRequestHandler({
      build,
      mode: MODE,
      getLoadContext: () =>
        createHydrogenContext({
          env,
          request,
          waitUntil,
          cache: new InMemoryCache(),
          session: { get, set, unset, commit: () => commitSession(session) },
          i18n: { language: 'EN', country: 'DE' },
        }),
    });
    return handle(request);
  },
};

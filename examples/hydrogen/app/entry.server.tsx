import { createContentSecurityPolicy } from '@shopify/hydrogen';
import type { HydrogenRouterContextProvider } from '@shopify/hydrogen';
import { renderToReadableStream } from 'react-dom/server';
import { ServerRouter } from 'react-router';
import type { EntryContext } from 'react-router';

/** Renders a page. What Amend needs here is one line: the policy lets the page talk to the API. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { env }: HydrogenRouterContextProvider,
): Promise<Response> {
  const { nonce, header, NonceProvider } = createContentSecurityPolicy({
    connectSrc: [env.PUBLIC_AMEND_ENDPOINT],
    imgSrc: ["'self'", 'data:', 'https://cdn.shopify.com'],
  });
  const body = await renderToReadableStream(
    <NonceProvider>
      <ServerRouter context={context} url={request.url} nonce={nonce} />
    </NonceProvider>,
    { nonce, signal: request.signal },
  );
  headers.set('content-type', 'text/html');
  headers.set('content-security-policy', header);
  return new Response(body, { headers, status });
}

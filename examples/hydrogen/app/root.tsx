import { useNonce } from '@shopify/hydrogen';
import { Links, Meta, Outlet, Scripts } from 'react-router';

/** The frame of every page, as Hydrogen's own template has it. */
export default function App() {
  const nonce = useNonce();
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <Meta />
        <Links />
      </head>
      <body>
        <Outlet />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

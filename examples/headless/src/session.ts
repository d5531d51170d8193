/** What the shop's server has put into the page: where the API is, and the token that opens this one order. */
export interface Session {
  readonly endpoint: string;
  readonly token: string;
}

/** Reads the {@link Session} of the page. Throws where the page did not come from the shop's server. */
export function readSession(): Session {
  const session: Partial<Session> = JSON.parse(document.getElementById('session')?.textContent ?? '{}');
  const { endpoint, token } = session;
  if (!endpoint || !token) throw new Error('This page is made by the shop’s server: pnpm start.');
  return { endpoint, token };
}

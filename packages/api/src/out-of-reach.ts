/** Another part of Amend could not be asked, and can be in a moment: a restart takes about so long. */
export class OutOfReach extends Error {
  override readonly name = 'OutOfReach';
  readonly retryAfterSeconds = 2;
}

/// <reference types="@shopify/hydrogen/react-router-types" />
import type { HydrogenEnv } from '@shopify/hydrogen';
import type { ServerBuild } from 'react-router';

declare global {
  /** What the storefront's environment has, in Oxygen or in `.env`. */
  interface Env extends HydrogenEnv {
    /** The address of the Amend API. */
    readonly PUBLIC_AMEND_ENDPOINT: string;
  }

  /** What Oxygen gives beside a request. */
  interface ExecutionContext {
    waitUntil(work: Promise<unknown>): void;
  }
}

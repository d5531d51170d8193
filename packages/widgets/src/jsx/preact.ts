/** Tells Preact's JSX of the elements. */
import type { HTMLAttributes } from 'preact';

import type { AmendElement, AmendElements } from './elements.ts';

export { AMEND_TAGS } from './elements.ts';
export type * from './elements.ts';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends AmendElements<HTMLAttributes<AmendElement>> {}
  }
}

/** Tells React's JSX of the elements. React 19 or later, which listens to the events of custom elements. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

import type { AmendElement, AmendElements } from './elements.ts';

export { AMEND_TAGS } from './elements.ts';
export type * from './elements.ts';

type OfReact = DetailedHTMLProps<HTMLAttributes<AmendElement>, AmendElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends AmendElements<OfReact> {}
  }
}

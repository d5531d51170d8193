/** What is to be shown: an element by its name, a component, or a text, whose type is empty. */
export interface Description {
  readonly type: string | ((props: Props) => Content);
  readonly props: Props;
  readonly key?: string | number | undefined;
}

/** Whatever JSX takes as children. */
export type Content =
  | Description
  | string
  | number
  | bigint
  | boolean
  | null
  | undefined
  | readonly Content[];

/** What an element or a component is given. */
export interface Props {
  readonly children?: Content;
  /** Is told the element once it is in its place, and `null` when it has gone. */
  readonly ref?: ((element: Element | null) => void) | null | undefined;
  readonly [name: string]: unknown;
}

/** Several children in the place of one. */
export function Fragment({ children }: Props): Content {
  return children;
}

/** Describes a child; `null` where there is nothing to show. */
export function describe(child: Content): Description | null {
  if (child === null || child === undefined || typeof child === 'boolean') return null;
  if (isList(child)) return { type: Fragment, props: { children: child } };
  return typeof child === 'object' ? child : { type: '', props: { data: child } };
}

/** The children one by one; a list among them is one child. */
export function listOf(content: Content): readonly Content[] {
  return isList(content) ? content : [content];
}

function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content);
}

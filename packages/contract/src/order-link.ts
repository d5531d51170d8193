/** Stands before what is signed of a link, so that a signature which the same key made for something else is no link (rules T11, T15). */
export const ORDER_LINK_PURPOSE = 'amend-order-link';

/** The parameter of an address's fragment that a link stands in (rule T21). */
export const ORDER_LINK_PARAMETER = 'amend-link';

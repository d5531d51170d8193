/** Words with which Shopify's sentences, and the names of things in them, begin. */
const KNOWN = new Set(
  `A An The This That These Those There It You Your Cannot Can Could Must May Only Not No All Some One Too Already Owner Unable Invalid Unknown Missing Expected Failed Sorry Order Orders
  Item Items Line Lines Quantity Variant Variants Product Products Shipping Discount Discounts Fulfillment Hold Holds Tag Tags Refund Refunds Payment Payments Transaction
  Transactions Gift Card Customer Email Phone Address Country Province Zip City Name Note Value Amount Price Currency Location Inventory Session Calculated Edit Access Metafield
  Type Reason Shop Store Shopify App API ID`.split(/\s+/),
);

/**
 * What Shopify says of a refusal, for the log: its own words, without what it quotes. Between quotation marks may stand anything that a shopper wrote; a word with a
 * digit or a sign in it may be a number or an address, and one with a capital that is none of Shopify's a name.
 */
export function inOwnWords(message: string): string {
  const unquoted = message.replaceAll(
    /"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|(?<!\w)['‘][^'’]*['’](?!\w)/g,
    '…',
  );
  return unquoted
    .split(/\s+/)
    .map((word) => (isOwn(word) ? word : '…'))
    .join(' ')
    .replaceAll(/…(?: …)+/g, '…');
}

function isOwn(word: string): boolean {
  const bare = word.replaceAll(/^[([{]+|[)\]}.,;:!?]+$/g, '');
  return (
    bare === '…' ||
    bare === '' ||
    /^\d{1,3}$/.test(bare) ||
    /^\p{Ll}+(?:['’]\p{Ll}+)?$/u.test(bare) ||
    KNOWN.has(bare)
  );
}

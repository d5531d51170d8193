/** Headers of every answer. They are fixed objects because setting headers one by one was measured to halve the rate of requests. */
const always = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // Browsers heed it over HTTPS only.
  'strict-transport-security': 'max-age=31536000',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

/** Headers of answers to shoppers, whose pages are of another origin. */
export const openAnswer: Readonly<Record<string, string>> = {
  ...always,
  'cross-origin-resource-policy': 'cross-origin',
  vary: 'Origin, Accept-Language',
};

/** Headers of answers to servers, which no page is to read. */
export const closedAnswer: Readonly<Record<string, string>> = {
  ...always,
  'cross-origin-resource-policy': 'same-origin',
  vary: 'Accept-Language',
};

/** By what to tell that a widget has its data. A widget that comes is measured once it has a line here. */
export const SENTENCES: Readonly<Record<string, string>> = {
  'amend-order-tracking': '[aria-busy=false] .sentence',
  'amend-address-correction': '[aria-busy=false] address',
  'amend-item-swap': '[aria-busy=false] .items, [aria-busy=false] .sentence',
  'amend-upsell': '[aria-busy=false] .sentence, [aria-busy=false] .note',
  'amend-edit-window': '[aria-busy=false] .sentence',
  'amend-cancel-order': '[aria-busy=false] .button',
};

/** Which page it is, and what stands on it. */
export interface BenchPage {
  readonly name: string;
  readonly path: string;
  /** The number of the order that it shows. */
  readonly order?: number;
  /** The elements on it; none on a page that is not ours. */
  readonly widgets: readonly string[];
  /** Whether the API has an origin of its own: one connection and one preflight more. */
  readonly isApiElsewhere?: boolean;
  /** What a page that is not ours has in its head. */
  readonly head?: string;
}

// A parcel that has been scanned; an address that can be changed, with a state to choose.
const UNDER_WAY = 1005;
const CHANGEABLE = 1014;

const ALL = Object.keys(SENTENCES);
const TRACKING = ['amend-order-tracking'];

export const EMPTY: BenchPage = { name: 'empty page', path: '/empty', widgets: [] };
export const ONE: BenchPage = { name: 'tracking', path: '/tracking', order: UNDER_WAY, widgets: TRACKING };
export const EVERYTHING: BenchPage = { name: 'all widgets', path: '/all', order: CHANGEABLE, widgets: ALL };

/** Everything that is measured side by side. */
export const PAGES: readonly BenchPage[] = [
  EMPTY,
  ONE,
  EVERYTHING,
  {
    name: 'tracking, API on another origin',
    path: '/tracking-far',
    order: UNDER_WAY,
    widgets: TRACKING,
    isApiElsewhere: true,
  },
  {
    name: "Shopify's Buy Button 3.0.6 (parsed and run)",
    path: '/buy-button',
    widgets: [],
    head: '<script async src="/peers/buybutton.min.js"></script>',
  },
  {
    name: "Cal.com's embed 1.5.3 (parsed and run)",
    path: '/cal',
    widgets: [],
    head: '<script type="module" src="/peers/cal.js"></script>',
  },
];

/** What the widgets on a page need to open an order. */
export interface Access {
  readonly endpoint: string;
  readonly token: string;
}

/** The HTML of a page: the same words around every one of them. */
export function writePage({ widgets, head = '' }: BenchPage, { endpoint, token }: Access): string {
  const ours = `<link rel="stylesheet" href="/amend/amend.css">
<script type="module" src="/amend/amend.js" data-endpoint="${endpoint}" data-token="${token}"></script>`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Thank you</title>
<link rel="icon" href="data:,">
${widgets.length > 0 ? ours : head}
<body>
<h1>Thank you</h1>
<p>We have your order.</p>
${widgets.map((name) => `<${name}></${name}>\n<p>What must not move.</p>`).join('\n')}
</body>
</html>
`;
}

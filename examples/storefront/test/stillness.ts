import type { Locator, Page } from 'playwright-core';

/** One press of the shopper, and how to tell that its answer is there. */
export interface Step {
  /** What is done, in a few words. */
  readonly name: string;
  /** The element in which it is done. */
  readonly widget: string;
  act(widget: Locator): Promise<unknown>;
  /** What the widget says once every answer has come. */
  readonly until: string | RegExp;
}

/** Everything that moved, as Chromium scores it, whether or not a press had just been made. */
export interface Movement {
  /** From the empty page until all widgets had their data. */
  readonly loading: number;
  readonly steps: readonly {
    readonly name: string;
    /** How far the widget's own upper edge moved, in pixels. */
    readonly edge: number;
    /** At the press itself, while nothing was answered yet: what a card grows by there. */
    readonly pressing: number;
    /** From then on, when the answer came. */
    readonly answering: number;
  }[];
}

/** Presses a button. */
export const press = (widget: string, button: string, until: string | RegExp): Step => ({
  name: `presses "${button}"`,
  widget,
  act: (place) => place.getByRole('button', { name: button, exact: true }).click(),
  until,
});

/** Unfolds something. */
export const unfold = (widget: string, summary: string, until: string | RegExp): Step => ({
  name: `unfolds "${summary}"`,
  widget,
  act: (place) => place.getByText(summary).click(),
  until,
});

/** Types over what stands in a field. */
export const type = (widget: string, field: string, text: string, until: string | RegExp): Step => ({
  name: `types "${field}"`,
  widget,
  act: (place) => place.getByLabel(field).fill(text),
  until,
});

/** What a page says before anything of it is pressed. */
export interface Opening {
  readonly url: string;
  /** Where the page sends for what it is held up with: the scripts and the API. */
  readonly late: RegExp;
  /** By each widget, what it says once it has its data. */
  readonly until: Readonly<Record<string, string | RegExp>>;
}

/**
 * Opens a page and takes the steps, with a script that comes after the page was painted and answers that come after their presses were, and so later
 * than any press can excuse. The window must be high enough for everything, since the browser scores only what it shows.
 */
export async function watchMovement(page: Page, opening: Opening, steps: readonly Step[]): Promise<Movement> {
  const gate = await holdUp(page, opening.late);
  let before = 0;
  const readMoved = async () => {
    await nextFrame(page);
    const score = await page.evaluate(() => window.readLayoutShift());
    const moved = score - before;
    before = score;
    return moved;
  };

  await page.goto(opening.url, { waitUntil: 'commit' });
  await page.locator('h1').first().waitFor();
  await nextFrame(page);
  await gate.letThrough(() => saysAll(page, opening.until));
  const loading = await readMoved();

  const taken: Movement['steps'][number][] = [];
  for (const { name, widget, act, until } of steps) {
    const place = page.locator(widget);
    const edge = () => place.evaluate((element) => element.getBoundingClientRect().top + scrollY);
    const above = await edge();
    await nextFrame(page);
    gate.close();
    await act(place);
    const pressing = await readMoved();
    await gate.letThrough(() => says(place, until));
    const answering = await readMoved();
    taken.push({ name, edge: (await edge()) - above, pressing, answering });
  }
  return { loading, steps: taken };
}

async function saysAll(page: Page, until: Opening['until']): Promise<void> {
  for (const [index, [widget, words]] of Object.entries(until).entries()) {
    const place = page.locator(widget);
    await place.locator('[part~=card]').first().waitFor();
    // Somebody is there: for nobody, an offer is not priced.
    await page.mouse.move(1, index + 1);
    await says(place, words);
  }
}

function says(place: Locator, words: string | RegExp): Promise<void> {
  return place.getByText(words).filter({ visible: true }).first().waitFor();
}

/** Holds up what matches until somebody lets it through. */
async function holdUp(page: Page, late: RegExp) {
  let isOpen = false;
  const traffic = { underWay: 0 };
  let waiting: (() => void)[] = [];
  page.on('request', () => traffic.underWay++);
  page.on('requestfinished', () => traffic.underWay--);
  page.on('requestfailed', () => traffic.underWay--);
  await page.route(late, async (route) => {
    if (!isOpen) await new Promise<void>((resolve) => waiting.push(resolve));
    await route.continue();
  });
  return {
    async letThrough(until: () => Promise<void>) {
      isOpen = true;
      for (const go of waiting) go();
      waiting = [];
      await until();
      // What has come may ask for more.
      do await nextFrame(page);
      while (traffic.underWay > 0);
    },
    close: () => void (isOpen = false),
  };
}

async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

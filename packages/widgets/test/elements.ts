import axe from 'axe-core';

import { defineAmend } from '../src/index.ts';

import '../src/theme/amend.css';
import { settings } from './fake-api.ts';

defineAmend(settings);

/** Puts an element on the page, with attributes as in HTML. */
export function place(name: string, attributes: Record<string, string> = {}): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  document.body.append(element);
  return element;
}

/** Takes everything off the page. */
export async function clearPage(): Promise<void> {
  document.body.replaceChildren();
  await Promise.resolve();
}

/** What axe-core finds wrong with the page, in one line each. */
export async function findAccessibilityProblems(): Promise<readonly string[]> {
  // The size of targets, from WCAG 2.2 AA, is left out by axe-core unless it is asked for.
  const rules = { region: { enabled: false }, 'target-size': { enabled: true } };
  const { violations } = await axe.run(document.body, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The element inside a widget that has the focus. */
export function focused(element: HTMLElement): Element | null {
  return element.shadowRoot?.activeElement ?? null;
}

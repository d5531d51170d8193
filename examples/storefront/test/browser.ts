import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Launches Chromium: `CHROMIUM_PATH`, or the one that the tests bring along. Every check of CORS and policies is on. */
export async function launchChromium(env: Readonly<Record<string, string>> = {}): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await sparticuz.executablePath());
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...process.env, ...env },
  });
}

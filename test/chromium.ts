// The Chromium that is installed, for the tests that end in `.browser.test.ts`.
import { type Browser, chromium } from 'playwright-core';
import { PATIENCE_MS } from './patience.ts';
import { findProgram } from './programs.ts';

export async function launchChromium(): Promise<Browser> {
  const executablePath = findProgram('chromium') ?? 'chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'], timeout: PATIENCE_MS });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(PATIENCE_MS);
    return context;
  };
  return browser;
}

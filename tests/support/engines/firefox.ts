import { launch } from 'puppeteer-core';
import { windowSize, type Engine } from './engine.ts';

/** Firefox, by WebDriver BiDi. */
export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: windowSize,
    extraPrefsFirefox: {
      'layout.css.devPixelsPerPx': '1.0',
      'dom.events.testing.asyncClipboard': true,
    },
  });
  const page = await browser.newPage();
  await page.setViewport(windowSize);
  return {
    open: async (address) => {
      await page.goto(address);
      // A typeface that comes later moves what is clicked.
      await page.evaluate('document.fonts.ready.then(() => true)');
    },
    evaluate: (expression) => page.evaluate(expression) as never,
    click: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    press: (text) => page.keyboard.type(text),
    picture: async () => Buffer.from(await page.screenshot()),
    close: () => browser.close(),
  };
}

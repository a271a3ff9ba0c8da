import { spawn } from 'node:child_process';
import { By, Builder, Capabilities } from 'selenium-webdriver';
import type { WebKit } from '../../../tools/setup/webKit.ts';
import { startServer } from '../../../tools/setup/startServer.ts';
import { windowSize, type Engine } from './engine.ts';

/** WebKitGTK by its own driver, on a display that nobody sees. */
export async function startWebKit({ driver, browser, display }: WebKit): Promise<Engine> {
  const screen = spawn(
    display,
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const number = await new Promise<string>((resolve, reject) => {
    screen.stdio[3]!.once('data', (data: Buffer) => resolve(String(data).trim()));
    screen.once('exit', () => reject(new Error('Xvfb does not start.')));
  });
  const { origin, close } = await startServer('WebKitWebDriver', (port) => [
    '/usr/bin/env',
    `DISPLAY=:${number}`,
    'GDK_BACKEND=x11',
    'LIBGL_ALWAYS_SOFTWARE=1',
    'NO_AT_BRIDGE=1',
    // It runs as root in a container.
    'WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1',
    driver,
    `--port=${port}`,
  ]);
  const session = await new Builder()
    .usingServer(origin)
    .disableEnvironmentOverrides()
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      }),
    )
    .build();
  await session
    .manage()
    .window()
    .setRect({ x: 0, y: 0, width: windowSize.width, height: windowSize.height + 100 });
  const find = (selector: string) => session.findElement(By.css(selector));
  return {
    open: async (address) => {
      await session.get(address);
      // A typeface that comes later moves what is clicked.
      await session.executeScript('return document.fonts.ready.then(() => true)');
    },
    evaluate: (expression) => session.executeScript(`return ${expression}`),
    click: async (selector) => {
      await session.executeScript(
        'arguments[0].scrollIntoView({ block: "center", behavior: "instant" })',
        await find(selector),
      );
      await find(selector).click();
    },
    type: (selector, text) => find(selector).sendKeys(text),
    press: (text) => session.actions().sendKeys(text).perform(),
    picture: async () => {
      // It answers with the frame that it drew last, which may be older than the page.
      await session.executeScript(
        'return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
      );
      return Buffer.from(await session.takeScreenshot(), 'base64');
    },
    close: async () => {
      await session.quit().catch(() => undefined);
      close();
      screen.kill();
    },
  };
}

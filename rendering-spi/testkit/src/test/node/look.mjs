// Looks at HTML files in a browser, light and dark, wide and narrow. Prints a line for each fault:
// file, setting, what is wrong, where. Usage: node look.mjs FILE...
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const BROWSER = process.env.CHROMIUM ?? "/usr/bin/chromium";
const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const SETTINGS = ["light", "dark"].flatMap(colorScheme =>
  [1280, 320].map(width => ({ colorScheme, viewport: { width, height: 900 } })));
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const axe = await readFile(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const browser = await chromium.launch({ executablePath: BROWSER, args: QUIET });

await Promise.all(SETTINGS.map(async setting => {
  const context = await browser.newContext(setting);
  for (const file of process.argv.slice(2)) {
    const page = await context.newPage();
    const say = (what, where) => console.log(
      [basename(file), setting.colorScheme, setting.viewport.width, what, where].join(" | "));
    // What the page's own policy refuses is told here.
    page.on("console", message => say("console", message.text()));
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(tags => window.axe.run({ runOnly: tags }), TAGS);
    for (const { id, nodes } of violations) say(id, nodes.map(node => node.target).join(", "));
    // WCAG 1.4.10, which axe does not look at.
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth ? `${scrollWidth} > ${clientWidth}` : "";
    });
    if (wide) say("reflow", wide);
    await page.close();
  }
  await context.close();
}));
await browser.close();

// Firefox for the tests, over WebDriver BiDi: a line of JSON in is a command, a line out its answer.
import { createInterface } from "node:readline";
import { launch } from "puppeteer-core";

const [, , executablePath] = process.argv;
const browser = await launch({ browser: "firefox", executablePath, headless: true });
const page = await browser.newPage();
const commands = {
  open: ({ url }) => page.goto(url),
  run: ({ script }) => page.evaluate(script),
  size: ({ width, height }) => page.setViewport({ width, height }),
};
for await (const line of createInterface({ input: process.stdin })) {
  const { name, ...given } = JSON.parse(line);
  const answer = await commands[name](given).then(
    (value) => ({ value: (name === "run" ? value : null) ?? null }),
    (error) => ({ error: String(error) }),
  );
  console.log(JSON.stringify(answer));
}
await browser.close();
